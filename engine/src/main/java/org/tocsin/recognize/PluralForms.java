package org.tocsin.recognize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention.Antecedent;
import org.tocsin.recognize.ActorMention.Form;

/**
 * Takes up forms for several that a document has named: "the two sides", "both countries", "the pair", "the three". They
 * stand for as many fitting actors as they count, named together in one of the sentences before or by two in a row; where
 * more would fit they stay as they are.
 */
final class PluralForms {

    /** No form takes up what stands more sentences before it. */
    private static final int REACH = 4;

    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "2", 2, "3", 3);

    private static final Map<String, Integer> COUNTED = Map.of("pair", 2, "duo", 2, "trio", 3);

    /** Nouns for whoever is at odds or at terms with another. */
    private static final Set<String> SIDES =
            Set.of("sides", "parties", "rivals", "foes", "enemies", "adversaries", "belligerents", "camps", "antagonists");

    private static final Set<String> STATES =
            Set.of("countries", "nations", "states", "neighbours", "neighbors", "governments", "capitals", "powers", "republics");

    private static final Set<String> PERSONS = Set.of("leaders", "men", "women", "politicians", "diplomats", "statesmen");

    private static final Set<String> BODIES = Set.of(
            "services", "companies", "groups", "organizations", "organisations", "movements", "factions", "forces", "armies",
            "agencies", "unions", "firms", "communities", "bodies", "outlets", "carriers", "gangs", "militias", "ministries");

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "from", "to", "outside", "inside", "around", "across", "into", "toward", "towards", "over");

    private final Deque<Candidates> before = new ArrayDeque<>(REACH);

    /** Whom a form can take up. */
    private enum Kind {
        ANY,
        STATES,
        PERSONS,
        BODIES
    }

    /** A form for several: its words, how many it stands for, and whom. */
    private record Several(int first, int last, int count, Kind kind) {}

    /** Takes in a sentence whose short forms are settled. */
    void add(Candidates settled) {
        if (before.size() == REACH) {
            before.removeLast();
        }
        before.addFirst(settled);
    }

    /** The form for several that begins at a token, with those whom it takes up; null where none does. */
    @Nullable ActorMention at(int token, Candidates found) {
        if (before.isEmpty()) {
            return null;
        }
        if (found.sentence().lowerForm(token).equals("latter")) {
            return latter(token, found.sentence());
        }
        Several several = several(token, found);
        if (several == null) {
            return null;
        }
        Map<String, Known> named = antecedents(several, found);
        if (named.isEmpty()) {
            return null;
        }
        List<ActorMention> members = new ArrayList<>(named.size());
        List<String> words = new ArrayList<>(named.size());
        for (Known known : named.values()) {
            words.add(known.words());
            members.add(known.actor()
                    .takenUp(several.first(), several.last(), several.last(), new Antecedent(known.words(), known.sentence())));
        }
        if (members.size() == 1) {
            return members.get(0);
        }
        Known first = named.values().iterator().next();
        return new ActorMention(
                several.first(), several.last(), several.last(), Form.ROLE, null, List.of(), null, null,
                new Antecedent(String.join(" and ", words), first.sentence()), List.of(), members);
    }

    /** "The latter": who is named last in the sentence before. */
    private @Nullable ActorMention latter(int at, Sentence sentence) {
        boolean alone = at > 0 && sentence.lowerForm(at - 1).equals("the")
                && (at + 1 >= sentence.size() || !sentence.token(at + 1).isNoun());
        Map<String, Known> named = alone ? fitting(Kind.ANY, before.getFirst()) : Map.of();
        if (named.size() < 2) {
            return null;
        }
        Known last = named.values().stream().reduce((first, second) -> second).orElseThrow();
        return last.actor().takenUp(at, at, at, new Antecedent(last.words(), last.sentence()));
    }

    private @Nullable Several several(int at, Candidates found) {
        Sentence sentence = found.sentence();
        String word = sentence.lowerForm(at);
        boolean definite = at > 0 && sentence.lowerForm(at - 1).equals("the");
        Integer whole = COUNTED.get(word);
        if (whole != null && definite && !isFollowedByOf(at, sentence)) {
            return new Several(at, at, whole, Kind.ANY);
        }
        if (definite && (word.equals("sides") || (word.equals("parties") && !isFollowedByOf(at, sentence)))) {
            return new Several(at, at, 2, Kind.ANY);
        }
        Integer count = COUNTS.get(word);
        if (count == null || (!definite && !word.equals("both"))) {
            return null;
        }
        int noun = at + 1;
        while (noun < sentence.size() && sentence.token(noun).tag().startsWith("JJ")) {
            noun++;
        }
        if (noun < sentence.size() && sentence.token(noun).isNoun()) {
            Kind kind = kind(noun, found);
            boolean closes = noun + 1 >= sentence.size() || !sentence.token(noun + 1).isNoun();
            return kind == null || !closes || isFollowedByOf(noun, sentence) ? null : new Several(at, noun, count, kind);
        }
        return noun == at + 1 && standsAlone(sentence.token(at), noun, sentence) ? new Several(at, at, count, Kind.ANY) : null;
    }

    private static boolean isFollowedByOf(int at, Sentence sentence) {
        return at + 1 < sentence.size() && sentence.token(at + 1).form().equals("of");
    }

    /** "The three had met", "both denied it". */
    private static boolean standsAlone(Token number, int next, Sentence sentence) {
        String tag = next < sentence.size() ? sentence.token(next).tag() : "";
        boolean verb = tag.startsWith("VB") || tag.equals("MD") || tag.startsWith("RB");
        boolean argument = !sentence.parsed() || number.relation().startsWith("nsubj");
        return verb && argument;
    }

    private static @Nullable Kind kind(int noun, Candidates found) {
        String word = found.sentence().lowerForm(noun);
        if (!found.sentence().token(noun).tag().endsWith("S")) {
            return null;
        }
        if (SIDES.contains(word)) {
            return Kind.ANY;
        }
        if (STATES.contains(word)) {
            return Kind.STATES;
        }
        if (BODIES.contains(word)) {
            return Kind.BODIES;
        }
        ActorMention actor = found.actorAt(noun);
        RoleNoun role = actor == null ? null : actor.role();
        if (PERSONS.contains(word)) {
            return Kind.PERSONS;
        }
        if (actor == null || role == null || actor.entry() != null || actor.form() != Form.ROLE || actor.last() != noun) {
            return null;
        }
        return role.kind() == RoleNoun.Kind.PERSON ? Kind.PERSONS : role.kind() == RoleNoun.Kind.BODY ? Kind.BODIES : null;
    }

    /** One whom the document has named, by the identity that tells it from others. */
    private record Known(ActorMention actor, String words, int sentence) {}

    private Map<String, Known> antecedents(Several several, Candidates found) {
        for (Candidates sentence : before) {
            Map<String, Known> fitting = fitting(several.kind(), sentence);
            if (fitting.size() == several.count()) {
                return fitting;
            }
            if (fitting.size() > several.count()) {
                Map<String, Known> together = together(several, sentence);
                return together;
            }
        }
        Map<String, Known> joined = new LinkedHashMap<>();
        for (Candidates sentence : before) {
            joined.putAll(fitting(several.kind(), sentence));
            if (joined.size() == several.count()) {
                return joined;
            }
            Map<String, Known> here = fitting(several.kind(), found.upTo(several.first()));
            here.putAll(joined);
            if (here.size() == several.count()) {
                return here;
            }
        }
        return Map.of();
    }

    /** Those who are joined by "and", or who stand as subject and object of one verb. */
    private static Map<String, Known> together(Several several, Candidates sentence) {
        Sentence words = sentence.sentence();
        for (ActorMention first : sentence.actors()) {
            Map<String, Known> joined = new LinkedHashMap<>();
            put(first, several.kind(), sentence, joined);
            for (int child : words.children(first.head())) {
                ActorMention other = words.token(child).relation().equals("conj") ? sentence.actorAt(child) : null;
                if (other != null && !joined.isEmpty()) {
                    put(other, several.kind(), sentence, joined);
                }
            }
            if (joined.size() == several.count()) {
                return joined;
            }
        }
        if (several.count() != 2) {
            return Map.of();
        }
        for (ActorMention subject : sentence.actors()) {
            Token head = words.token(subject.head());
            if (!head.relation().startsWith("nsubj") || head.head() < 0 || sentence.joined(subject) != null) {
                continue;
            }
            for (int child : words.children(head.head())) {
                String relation = words.token(child).relation();
                ActorMention other = relation.equals("obj") || relation.equals("obl") ? sentence.actorAt(child) : null;
                Map<String, Known> joined = new LinkedHashMap<>();
                put(subject, several.kind(), sentence, joined);
                if (other != null && sentence.joined(other) == null) {
                    put(other, several.kind(), sentence, joined);
                }
                if (joined.size() == 2) {
                    return joined;
                }
            }
        }
        return Map.of();
    }

    private static Map<String, Known> fitting(Kind kind, Candidates sentence) {
        Map<String, Known> fitting = new LinkedHashMap<>();
        for (ActorMention actor : sentence.actors()) {
            put(actor, kind, sentence, fitting);
        }
        return fitting;
    }

    private static void put(ActorMention actor, Kind kind, Candidates sentence, Map<String, Known> fitting) {
        if (!actor.members().isEmpty()) {
            for (ActorMention member : actor.members()) {
                put(member, kind, sentence, fitting);
            }
        } else if (fits(actor, kind, sentence.sentence())) {
            Antecedent antecedent = actor.standsFor();
            String words = antecedent != null ? antecedent.words() : sentence.sentence().words(actor.first(), actor.last());
            int index = antecedent != null ? antecedent.sentence() : sentence.sentence().index();
            fitting.putIfAbsent(identity(actor, words), new Known(actor, words, index));
        }
    }

    private static String identity(ActorMention actor, String words) {
        if (actor.entry() != null) {
            return actor.entry().id();
        }
        return switch (actor.form()) {
            case STATE, PEOPLE, CAPITAL -> actor.countries().get(0).code();
            case PERSON -> words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            case KNOWN, ROLE, ORGANIZATION, PRONOUN -> words.toLowerCase(Locale.ROOT);
        };
    }

    private static boolean fits(ActorMention actor, Kind kind, Sentence sentence) {
        if (actor.form() == Form.PRONOUN) {
            return false;
        }
        boolean state = actor.form() == Form.STATE || actor.form() == Form.CAPITAL;
        boolean person = isPerson(actor, sentence);
        return switch (kind) {
            case ANY -> !isPassive(actor) && !(state && isPlace(actor, sentence));
            case STATES -> state;
            case PERSONS -> person;
            case BODIES -> !state && !person;
        };
    }

    /** "in Mexico City". */
    private static boolean isPlace(ActorMention actor, Sentence sentence) {
        String before = actor.first() == 0 ? "" : sentence.lowerForm(actor.first() - 1);
        return LOCATIVE.contains(before);
    }

    /** Civilians and the like take no side. */
    private static boolean isPassive(ActorMention actor) {
        return actor.role() != null && actor.entry() == null
                && (actor.role().flags().contains(RoleNoun.Flag.CIVILIAN) || actor.role().flags().contains(RoleNoun.Flag.CHILD));
    }

    private static boolean isPerson(ActorMention actor, Sentence sentence) {
        return switch (actor.form()) {
            case PERSON -> true;
            case KNOWN -> actor.entry() != null && actor.entry().kind() == ActorEntry.Kind.PERSON;
            case ROLE -> actor.role() != null && actor.role().kind() == RoleNoun.Kind.PERSON
                    && (actor.standsFor() != null || !sentence.token(actor.head()).tag().endsWith("S"));
            case STATE, PEOPLE, CAPITAL, ORGANIZATION, PRONOUN -> false;
        };
    }
}
