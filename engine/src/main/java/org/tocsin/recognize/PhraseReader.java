package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.NameFinder.Name;

/**
 * Reads the noun phrases of one sentence for actors. A phrase's head says what it is: a name, a noun for people or bodies,
 * or what the entity recognizer took it for; what stands before the head gives nationality and group.
 */
final class PhraseReader {

    /** Nouns that say of a name before them that it is a group's: "the Islamic Jihad movement". */
    private static final Set<String> GROUP_NOUNS = Set.of(
            "movement", "group", "organization", "organisation", "network", "party", "front", "faction", "militia", "coalition",
            "alliance", "leadership", "regime");

    /** Ships of a state's navy, which act for it: "an American destroyer". */
    private static final Set<String> WARSHIPS =
            Set.of("destroyer", "frigate", "warship", "submarine", "corvette", "gunboat", "minesweeper", "battleship");

    private static final RoleNoun WARSHIP =
            new RoleNoun("warship", "warships", List.of("MIL"), RoleNoun.Kind.BODY, Set.of(RoleNoun.Flag.ARMED));

    private final Sentence sentence;
    private final PhraseWords words;
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<PlaceMention> unknownPlaces = new ArrayList<>(0);

    PhraseReader(Sentence sentence, List<Name> names, List<Name> nouns) {
        this.sentence = sentence;
        this.words = new PhraseWords(sentence, names, nouns);
        read();
        joinNames();
        new BodyJoins(sentence, actors).join();
    }

    List<ActorMention> actors() {
        return actors;
    }

    /** Names that nobody knows and that stand where only places stand. */
    List<PlaceMention> unknownPlaces() {
        return unknownPlaces;
    }

    private void read() {
        int from = 0;
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.isPronoun()) {
                actors.add(new ActorMention(at, at, at, Form.PRONOUN, null, List.of(), null));
                from = at + 1;
            } else if (endsPhrase(at)) {
                readPhrase(from, at);
                from = at + 1;
            }
        }
        actors.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }

    /** "Union of Teachers of Nigeria": the entity recognizer's whole name, where it spans several noun phrases. */
    private void joinNames() {
        for (int first = 0; first < sentence.size(); first++) {
            if (sentence.token(first).entity() != EntityClass.ORGANIZATION) {
                continue;
            }
            int last = Recognizer.lastOfEntity(sentence, first);
            int head = headOf(first, last);
            boolean joined = spansOf(first, last) && overlapping(first, last).stream().noneMatch(this::isKnown);
            if (joined) {
                int from = Math.min(first, NounPhrases.first(sentence, head));
                add(from, last, head, Form.ORGANIZATION, null, words.countriesIn(from, last), words.roleIn(head, head));
            }
            first = last;
        }
        actors.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }

    private boolean isKnown(ActorMention actor) {
        return actor.entry() != null;
    }

    private List<ActorMention> overlapping(int first, int last) {
        return actors.stream().filter(actor -> actor.first() <= last && actor.last() >= first).toList();
    }

    private boolean spansOf(int first, int last) {
        for (int at = first + 1; at < last; at++) {
            if (sentence.token(at).tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    /** The token of a stretch that hangs from outside it. */
    private int headOf(int first, int last) {
        for (int at = first; at <= last; at++) {
            int head = sentence.token(at).head();
            if (sentence.token(at).isNoun() && (head < first || head > last)) {
                return at;
            }
        }
        return first;
    }

    private boolean endsPhrase(int at) {
        Name name = words.nameAt(at);
        if (name != null && name.last() > at) {
            return false;
        }
        boolean headlike = sentence.token(at).isNoun() || name != null || words.nounEndingAt(at) != null;
        if (!headlike) {
            return false;
        }
        int next = at + 1;
        if (next >= sentence.size()) {
            return true;
        }
        Token following = sentence.token(next);
        if (following.isNoun() && reaches(next, at)) {
            return namesOffice(at, next);
        }
        if (following.tag().equals("HYPH") && continuesToNoun(at)) {
            return false;
        }
        int noun = sentence.token(at).tag().startsWith("JJ") ? afterAdjectives(next) : next + 1;
        if (following.tag().startsWith("JJ") && noun < sentence.size() && sentence.token(noun).isNoun()) {
            return !reaches(noun, at);
        }
        return !(sentence.token(at).tag().startsWith("JJ")
                && (following.tag().equals("CC") || following.tag().equals("HYPH"))
                && continuesToNoun(at));
    }

    /** "named Aldo Ruiz president": a person's name ends before the office that is given to it. */
    private boolean namesOffice(int at, int next) {
        Name noun = words.nounEndingAt(next);
        RoleNoun role = noun == null ? null : PhraseWords.roleOf(noun);
        return role != null && role.flags().contains(RoleNoun.Flag.TITLE) && role.kind() == RoleNoun.Kind.PERSON
                && !sentence.token(next).isProperNoun() && sentence.token(next).tag().equals("NN")
                && sentence.token(at).entity() == EntityClass.PERSON && sentence.token(at).isProperNoun()
                && at > 0 && sentence.token(at - 1).entity() == EntityClass.PERSON
                && (next + 1 >= sentence.size() || !sentence.token(next + 1).isNoun());
    }

    /** "Nigerian junior foreign minister": the first token from one on that is no adjective. */
    private int afterAdjectives(int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).tag().startsWith("JJ") && words.nameAt(at) == null) {
            at++;
        }
        return at;
    }

    /** Whether the phrase that a noun stands in begins at a token or before it. */
    private boolean reaches(int noun, int at) {
        return NounPhrases.first(sentence, NounPhrases.last(sentence, noun)) <= at;
    }

    private boolean continuesToNoun(int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + 5); i++) {
            if (sentence.token(i).isNoun()) {
                return reaches(i, at);
            }
        }
        return false;
    }

    private void readPhrase(int from, int head) {
        int first = Math.max(from, NounPhrases.first(sentence, head));
        Name name = words.nameAt(head);
        if (name != null) {
            first = Math.min(first, Math.max(from, name.first()));
        }
        ActorMention possessor = possessor(first);
        Name noun = words.nounEndingAt(head);
        if (name != null && readName(first, head, name, possessor)) {
            return;
        }
        RoleNoun role = noun == null ? null : PhraseWords.roleOf(noun);
        if (noun != null && role != null && !PhraseWords.partOfLongerName(name, noun)) {
            if (noun.first() < first) {
                // "secretary of state" is one noun over two phrases, which hangs by its first word.
                addOffice(noun, role, headOf(noun.first(), head));
                return;
            }
            if (words.isNamedBand(noun, role, first)) {
                add(first, head, head, Form.ORGANIZATION, null, words.countriesIn(first, head), role);
                return;
            }
            addRole(first, head, role, possessor);
            return;
        }
        if (WARSHIPS.contains(sentence.token(head).lemma()) && !words.countriesIn(first, head).isEmpty()) {
            add(first, head, head, Form.ROLE, null, words.countriesIn(first, head), WARSHIP);
            return;
        }
        EntityClass entity = sentence.token(head).entity();
        if (isLocated(first, entity)) {
            unknownPlaces.add(new PlaceMention(first, head, null, false, null));
            return;
        }
        if (entity == EntityClass.PERSON || entity == EntityClass.ORGANIZATION) {
            addUnknown(first, head, entity == EntityClass.PERSON ? Form.PERSON : Form.ORGANIZATION, possessor);
            return;
        }
        readModifiers(first, head);
    }

    /** "near Al Shadaddi": what one is near or in is no person, whatever the entity recognizer took the name for. */
    private boolean isLocated(int first, EntityClass entity) {
        String before = first == 0 ? "" : sentence.token(first - 1).form().toLowerCase(Locale.ROOT);
        return switch (entity) {
            case PERSON -> before.equals("near") || before.equals("in") || before.equals("outside");
            case ORGANIZATION -> before.equals("near") || before.equals("outside");
            case NONE, LOCATION -> false;
        };
    }

    /** Reads a phrase whose head is a name; false where the name is no actor's. */
    private boolean readName(int first, int head, Name name, @Nullable ActorMention possessor) {
        Term.KnownActor known = name.term(Term.KnownActor.class);
        if (known != null && possessor != null && isOfOther(possessor, known.entry())) {
            add(possessor.first(), head, head, Form.ROLE, null, possessor.countries(), words.roleIn(head, head));
            return true;
        }
        if (known != null) {
            int from = joinsPossessor(possessor, known.entry()) && possessor != null ? possessor.first() : first;
            ActorMention.Body body =
                    known.entry().kind() == ActorEntry.Kind.PERSON ? words.bodyIn(first, name.first()) : null;
            add(new ActorMention(
                    from, head, head, Form.KNOWN, known.entry(), words.countriesIn(first, name.first() - 1),
                    words.roleIn(first, name.first() - 1), body));
            return true;
        }
        Term.Rivals rivals = name.term(Term.Rivals.class);
        if (rivals != null) {
            addRival(first, head, name, rivals.entries());
            return true;
        }
        Term.CountryName country = name.term(Term.CountryName.class);
        if (country != null && isSurname(name)) {
            return false;
        }
        if (country != null) {
            add(first, head, head, Form.STATE, null, List.of(country.country()), null);
            return true;
        }
        Term.People people = name.term(Term.People.class);
        if (people != null) {
            add(first, head, head, Form.PEOPLE, null, List.of(people.country()), null);
            return true;
        }
        Term.Capital capital = name.term(Term.Capital.class);
        if (capital != null && sentence.token(head).entity() != EntityClass.PERSON) {
            add(name.first(), head, head, Form.CAPITAL, null, List.of(capital.country()), null);
            return true;
        }
        return name.term(Term.KnownPlace.class) != null && sentence.token(head).entity() != EntityClass.PERSON
                && words.nounEndingAt(head) == null;
    }

    /** "Defence Minister Khan": a nation among the words decides between those who bear the name, else it stays open. */
    private void addRival(int first, int head, Name name, List<ActorEntry> rivals) {
        List<Country> countries = words.countriesIn(first, name.first() - 1);
        List<ActorEntry> left = rivals.stream()
                .filter(entry -> countries.isEmpty() || entry.offices().stream()
                        .anyMatch(office -> countries.get(0).code().equals(office.country())))
                .toList();
        RoleNoun role = words.roleIn(first, name.first() - 1);
        if (left.size() == 1) {
            add(first, head, head, Form.KNOWN, left.get(0), countries, role);
            return;
        }
        add(new ActorMention(first, head, head, Form.PERSON, null, countries, role, null).among(left));
    }

    /** "Peru's Congress" is not the one that goes by that name alone. */
    private static boolean isOfOther(ActorMention possessor, ActorEntry entry) {
        return possessor.form() == Form.STATE
                && entry.kind() == ActorEntry.Kind.ORGAN
                && entry.country() != null
                && !possessor.countries().get(0).code().equals(entry.country());
    }

    /** "Jim Jordan" is no state. */
    private boolean isSurname(Name name) {
        int first = name.first();
        return first > 0
                && sentence.token(first).entity() == EntityClass.PERSON
                && sentence.token(first - 1).entity() == EntityClass.PERSON
                && sentence.token(first - 1).isProperNoun()
                && words.nameAt(first - 1) == null;
    }

    private static boolean joinsPossessor(@Nullable ActorMention possessor, ActorEntry entry) {
        return possessor != null
                && possessor.form() == Form.STATE
                && possessor.countries().get(0).code().equals(entry.country());
    }

    private void addOffice(Name noun, RoleNoun role, int by) {
        int first = Math.max(0, NounPhrases.first(sentence, noun.first()));
        add(first, noun.last(), by, Form.ROLE, words.entryIn(first, by), words.countriesIn(first, by), role);
    }

    private void addRole(int first, int head, @Nullable RoleNoun role, @Nullable ActorMention possessor) {
        ActorEntry entry = words.entryIn(first, head);
        List<Country> countries = words.countriesIn(first, head);
        if (role != null && possessor != null && possessor.form() != Form.PRONOUN && owns(possessor, role)) {
            actors.remove(possessor);
            List<Country> all = new ArrayList<>(possessor.countries());
            countries.stream().filter(country -> !all.contains(country)).forEach(all::add);
            ActorMention.Body owner =
                    BodyJoins.isBody(possessor) ? new ActorMention.Body(possessor.first(), possessor.last()) : words.bodyBefore(first, head);
            add(new ActorMention(
                    possessor.first(), head, head, Form.ROLE, entry != null ? entry : possessor.entry(), all, role, owner));
            return;
        }
        add(new ActorMention(first, head, head, Form.ROLE, entry, countries, role, words.bodyBefore(first, head)));
    }

    /** "Iraq's army" is one actor; "Iraq's protesters" too; "Hamas's victims" are not Hamas. */
    private static boolean owns(ActorMention possessor, RoleNoun role) {
        return !role.sectors().isEmpty() || role.kind() == RoleNoun.Kind.BODY || possessor.form() == Form.STATE;
    }

    private void addUnknown(int first, int head, Form form, @Nullable ActorMention possessor) {
        int start = first;
        while (start < head && sentence.token(start).tag().equals("CD")) {
            start++;
        }
        RoleNoun role = words.roleIn(start, head);
        ActorEntry body = words.entryIn(start, head);
        if (form == Form.PERSON && role != null && body != null) {
            // "U.N. mediator Diego Cordovez" stands for the body.
            add(start, head, head, Form.ROLE, body, words.countriesIn(start, head), role);
            return;
        }
        boolean owned = form == Form.PERSON && role != null && possessor != null && possessor.form() == Form.STATE;
        if (owned && possessor != null) {
            add(possessor.first(), head, head, form, null, possessor.countries(), role);
            return;
        }
        add(start, head, head, form, null, words.countriesIn(start, form == Form.PERSON ? beforeName(start, head) : head), role);
    }

    /** The last token before a person's full name, in which a state's name is a family's: "Jim Jordan". */
    private int beforeName(int start, int head) {
        int at = head;
        while (at >= start && sentence.token(at).entity() == EntityClass.PERSON) {
            at--;
        }
        return at == head - 1 ? head : at;
    }

    /** In "Kataib Hezbollah headquarters" the head is no actor, but a name before it is. */
    private void readModifiers(int first, int head) {
        int at = first;
        while (at < head) {
            Name name = words.nameAt(at);
            Term.KnownActor known = name == null ? null : name.term(Term.KnownActor.class);
            if (name != null && known != null && name.last() == head - 1 && GROUP_NOUNS.contains(sentence.token(head).lemma())) {
                add(name.first(), head, head, Form.KNOWN, known.entry(), List.of(), null);
                at = head;
            } else if (name != null && known != null && name.last() < head) {
                add(name.first(), name.last(), name.last(), Form.KNOWN, known.entry(), List.of(), null);
                at = name.last() + 1;
            } else if (words.people(at, head) != null) {
                int from = words.startOfPeople(first, at);
                add(from, at, at, Form.ROLE, words.entryIn(from, at), words.countriesIn(from, at), words.people(at, head));
                at++;
            } else if (sentence.token(at).entity() == EntityClass.ORGANIZATION && name == null) {
                int last = Math.min(head - 1, Recognizer.lastOfEntity(sentence, at));
                add(at, last, last, Form.ORGANIZATION, null, List.of(), null);
                at = last + 1;
            } else {
                at = name != null ? Math.min(head, name.last()) + 1 : at + 1;
            }
        }
    }

    private @Nullable ActorMention possessor(int first) {
        if (first < 2 || !sentence.token(first - 1).tag().equals("POS")) {
            return null;
        }
        for (ActorMention actor : actors) {
            if (actor.last() == first - 2) {
                return actor;
            }
        }
        return null;
    }

    private void add(
            int first,
            int last,
            int head,
            Form form,
            @Nullable ActorEntry entry,
            List<Country> countries,
            @Nullable RoleNoun role) {
        add(new ActorMention(first, last, head, form, entry, countries, role));
    }

    private void add(ActorMention mention) {
        actors.removeIf(actor -> actor.first() <= mention.last() && actor.last() >= mention.first());
        actors.add(mention);
    }
}
