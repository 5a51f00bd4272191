package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention.Form;

/** Joins the mentions of people and of the body that they belong to into one actor, where the words say so. */
final class BodyJoins {

    /** Parts of a body whose people are the body's: "the military wing of Hamas". */
    private static final Set<String> PARTS = Set.of(
            "front", "column", "command", "wing", "branch", "bloc", "faction", "section", "cell", "division", "structure");

    private static final int LONGEST_BRACKET = 9;

    private static final int LONGEST_PART = 5;

    private final Sentence sentence;
    private final List<ActorMention> actors;

    /** @param actors the sentence's actors in order; joined in place */
    BodyJoins(Sentence sentence, List<ActorMention> actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    void join() {
        joinBrackets();
        joinOffices();
    }

    /** "president of Armenia", "members of the Taliban": one actor. */
    private void joinOffices() {
        for (int i = 0; i + 1 < actors.size(); i++) {
            ActorMention office = actors.get(i);
            ActorMention body = actors.get(i + 1);
            boolean takes = office.form() == Form.ROLE && office.last() == office.head() && body.form() != Form.PRONOUN
                    && isNamed(body);
            if (takes && followsOf(office.last(), body)) {
                List<Country> countries = new ArrayList<>(office.countries());
                body.countries().stream().filter(country -> !countries.contains(country)).forEach(countries::add);
                ActorEntry entry = office.entry() != null ? office.entry() : body.entry();
                ActorMention.Body of = isBody(body) ? new ActorMention.Body(body.first(), body.last()) : office.body();
                actors.set(i, new ActorMention(
                        office.first(), body.last(), office.head(), Form.ROLE, entry, countries, office.role(), of));
                actors.remove(i + 1);
            }
        }
    }

    private static boolean isNamed(ActorMention body) {
        boolean bodyNoun = isBody(body.role());
        return body.form() != Form.ROLE || !body.countries().isEmpty() || body.entry() != null || bodyNoun;
    }

    /** Whether a mention names an institution or a group rather than people of it. */
    static boolean isBody(ActorMention actor) {
        return switch (actor.form()) {
            case KNOWN, ORGANIZATION -> !actor.people();
            case ROLE -> isBody(actor.role());
            case STATE, PEOPLE, CAPITAL, PERSON, PRONOUN -> false;
        };
    }

    static boolean isBody(@Nullable RoleNoun role) {
        return role != null && role.kind() != RoleNoun.Kind.PERSON && !role.flags().contains(RoleNoun.Flag.BAND);
    }

    private boolean followsOf(int last, ActorMention body) {
        int at = of(last, body.first());
        if (at == body.first()) {
            return true;
        }
        int part = at;
        while (part >= 0 && part < Math.min(body.first(), at + LONGEST_PART) && isPartWord(sentence.token(part))) {
            if (PARTS.contains(sentence.token(part).lemma()) && isBody(body)) {
                return of(part, body.first()) == body.first();
            }
            part++;
        }
        return false;
    }

    private static boolean isPartWord(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("CD") || token.tag().equals("FW");
    }

    /** The token behind "of" and a determiner right after a token; -1 where there is no "of". */
    private int of(int last, int end) {
        if (last + 1 >= end || !sentence.token(last + 1).form().equals("of")) {
            return -1;
        }
        int at = last + 2;
        while (at < end && (sentence.token(at).tag().equals("DT") || sentence.token(at).tag().equals("PRP$"))) {
            at++;
        }
        return at;
    }

    /** "Kurdistan Workers' Party (PKK) fighters": the name, what stands in brackets, and the people are one actor. */
    private void joinBrackets() {
        for (ActorMention people : List.copyOf(actors)) {
            int close = people.first() - 1;
            boolean bare = people.form() == Form.ROLE && people.people() && people.body() == null && people.entry() == null;
            int open = bare ? openingOf(close) : -1;
            ActorMention body = open < 0 ? null : bodyOf(open, close);
            if (body != null) {
                int first = Math.min(body.first(), open);
                ActorMention joined = new ActorMention(
                        first, people.last(), people.head(), Form.ROLE, body.entry(), people.countries(), people.role(),
                        new ActorMention.Body(body.first(), body.last()));
                actors.removeIf(actor -> actor.first() <= joined.last() && actor.last() >= joined.first());
                actors.add(joined);
            }
        }
        actors.sort(Comparator.comparingInt(ActorMention::first));
    }

    /** The known body right before an opening bracket, else within the brackets. */
    private @Nullable ActorMention bodyOf(int open, int close) {
        ActorMention inside = null;
        for (ActorMention actor : actors) {
            if (actor.form() == Form.KNOWN && !actor.people()) {
                if (actor.last() == open - 1) {
                    return actor;
                }
                if (inside == null && actor.first() > open && actor.last() < close) {
                    inside = actor;
                }
            }
        }
        return inside;
    }

    private int openingOf(int close) {
        if (close < 2 || !sentence.token(close).tag().equals("-RRB-")) {
            return -1;
        }
        for (int at = close - 1; at >= Math.max(0, close - LONGEST_BRACKET); at--) {
            if (sentence.token(at).tag().equals("-LRB-")) {
                return at;
            }
        }
        return -1;
    }
}
