package org.tocsin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Filler;
import org.tocsin.document.FieldText;
import org.tocsin.document.Quote;
import org.tocsin.document.Span;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.NounPhrases;

/** Turns the words that fill a role into participants. */
final class Participants {

    private final ActorResolver resolver;

    Participants(Knowledge knowledge) {
        this.resolver = new ActorResolver(knowledge);
    }

    /**
     * A participant and the tokens of its phrase.
     *
     * @param first first token
     * @param last last token
     * @param participant who
     * @param step how a pronoun was understood, for {@code explain}; null where nothing had to be
     */
    record Resolved(int first, int last, Participant participant, @Nullable String step) {}

    /** The participants that fillers of a sentence stand for; words that are no actor's give none. */
    List<Resolved> of(List<Filler> fillers, int sentence, Discourse discourse, @Nullable LocalDate day) {
        List<Resolved> all = new ArrayList<>(fillers.size());
        for (Filler filler : fillers) {
            for (Resolved resolved : at(filler.token(), sentence, discourse, day)) {
                if (all.stream().noneMatch(other -> same(other, resolved))) {
                    all.add(resolved);
                }
            }
        }
        return all;
    }

    private static boolean same(Resolved a, Resolved b) {
        return a.first() == b.first() && a.last() == b.last() && a.participant().equals(b.participant());
    }

    List<Resolved> at(int token, int sentence, Discourse discourse, @Nullable LocalDate day) {
        Candidates here = discourse.at(sentence);
        FieldText text = discourse.findings().get(sentence).text();
        ActorMention mention = here.actorAt(token);
        if (mention == null) {
            return unnamed(token, here, text);
        }
        if (mention.form() == Form.PRONOUN) {
            return pronoun(mention, sentence, discourse, day);
        }
        if (!mention.members().isEmpty()) {
            return members(mention, here, text, day);
        }
        List<Resolved> resolved =
                resolve(mention, here.sentence(), text, day, mention.first(), mention.last(), shortFor(mention, here, text));
        if (resolved.size() != 1) {
            return resolved;
        }
        Resolved plain = isEthnic(mention, here.sentence()) ? unattached(resolved.get(0)) : resolved.get(0);
        if (isFormer(mention, here.sentence())) {
            plain = former(plain);
        }
        Resolved placed = Affiliation.of(mention, here, plain, other -> mentioned(other, here.sentence(), text, day));
        placed = placed != null ? placed : Homeland.placed(mention, here, plain);
        Resolved described = placed != null ? placed : described(mention, here, plain, text, day);
        Resolved settled = described == null ? plain : described;
        return List.of(identified(mention, here, Homeland.inOnlyCountry(mention, here, settled), text));
    }

    /** "the two sides": each of those whom the form takes up. */
    private List<Resolved> members(ActorMention several, Candidates here, FieldText text, @Nullable LocalDate day) {
        List<Resolved> all = new ArrayList<>(several.members().size());
        String step = shortFor(several, here, text);
        for (ActorMention member : several.members()) {
            all.addAll(resolve(member, here.sentence(), text, day, several.first(), several.last(), step));
        }
        return all;
    }

    /** "former president Lopez", "ex-soldiers": who held an office speaks for it no more. */
    private static boolean isFormer(ActorMention mention, Sentence sentence) {
        for (int at = Math.max(0, mention.first() - 1); at < mention.head(); at++) {
            String word = sentence.token(at).form().toLowerCase(Locale.ROOT);
            if (word.equals("former") || word.equals("ex") || word.startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    private static Resolved former(Resolved resolved) {
        Participant who = resolved.participant();
        if (who.persons() == null || who.sectors().isEmpty()) {
            return resolved;
        }
        Participant past = new Participant(
                who.quote(), who.name(), who.id(), who.country(), ActorResolver.FORMER_OFFICE, who.known(), who.persons());
        return new Resolved(
                resolved.first(), resolved.last(), past, "\"" + who.quote().text() + "\" held the office before");
    }

    /** "the fund" stands for "World Monuments Fund": in words, or null where the mention stands for itself. */
    private static @Nullable String shortFor(ActorMention mention, Candidates here, FieldText text) {
        ActorMention.Antecedent antecedent = mention.standsFor();
        return antecedent == null
                ? null
                : standsFor(quote(here.sentence(), text, mention.first(), mention.last()).text(), antecedent.words());
    }

    private static String standsFor(String words, String fuller) {
        return "\"" + words + "\" stands for \"" + fuller + "\"";
    }

    /** "the mayor of Aldea, Juan Torres": one person in an office goes by the name that stands beside it. */
    private static Resolved identified(ActorMention mention, Candidates here, Resolved resolved, FieldText text) {
        Participant who = resolved.participant();
        Persons persons = who.persons();
        Token head = here.sentence().token(mention.head());
        boolean office = mention.form() == Form.ROLE && persons != null && who.id() == null && !head.tag().endsWith("S");
        int other = office ? apposed(here.sentence(), mention.head()) : -1;
        ActorMention named = other < 0 ? null : here.actorAt(other);
        if (persons == null || named == null || named.form() != Form.PERSON || named.covers(mention.head())) {
            return resolved;
        }
        String name = PersonWords.name(named, here.sentence(), text);
        Participant known = new Participant(
                who.quote(), name, null, who.country(), who.sectors(), who.known(),
                new Persons(persons.quote(), name, persons.body(), persons.bodyName()));
        return new Resolved(resolved.first(), resolved.last(), known, "\"" + who.quote().text() + "\" is \"" + name + "\"");
    }

    /** The parser can hang the name on the place: "the mayor of Aldea, Juan Torres". */
    private static int apposed(Sentence sentence, int office) {
        int own = sentence.child(office, "appos");
        int place = own >= 0 ? -1 : sentence.child(office, "nmod");
        return place < 0 ? own : sentence.child(place, "appos");
    }

    /** "ethnic Albanians" are a people, which may live in another state than its namesake. */
    private static boolean isEthnic(ActorMention mention, Sentence sentence) {
        for (int at = Math.max(0, mention.first() - 1); at < mention.last(); at++) {
            if (sentence.token(at).lemma().equalsIgnoreCase("ethnic")) {
                return true;
            }
        }
        return false;
    }

    private static Resolved unattached(Resolved resolved) {
        Participant who = resolved.participant();
        if (who.known() && who.id() != null && !who.id().equals(who.country())) {
            return resolved;
        }
        Participant people =
                new Participant(
                who.quote(), who.quote().text(), null, null, who.sectors(), false, who.persons());
        String step = "\"" + who.quote().text() + "\" names a people, not a state's";
        return new Resolved(resolved.first(), resolved.last(), people, step);
    }

    /** A pronoun with whom it stands for, or as it is. */
    List<Resolved> pronoun(ActorMention mention, int sentence, Discourse discourse, @Nullable LocalDate day) {
        Candidates here = discourse.at(sentence);
        FieldText text = discourse.findings().get(sentence).text();
        Antecedents.Found found = Antecedents.of(mention, sentence, discourse);
        if (found == null) {
            Quote quote = quote(here.sentence(), text, mention.first(), mention.last());
            Participant unknown = new Participant(quote, quote.text(), null, null, List.of(), false);
            return List.of(new Resolved(mention.first(), mention.last(), unknown, null));
        }
        return standingFor(mention, discourse, here, found, text, day);
    }

    private List<Resolved> standingFor(
            ActorMention mention, Discourse discourse, Candidates here, Antecedents.Found found, FieldText text, @Nullable LocalDate day) {
        Quote quote = quote(here.sentence(), text, mention.first(), mention.last());
        ActorMention antecedent = found.actor();
        if (!antecedent.members().isEmpty()) {
            List<Resolved> all = new ArrayList<>(antecedent.members().size());
            for (ActorMention member : antecedent.members()) {
                all.addAll(standingFor(mention, discourse, here, new Antecedents.Found(member, found.in()), text, day));
            }
            return all;
        }
        Quote words = quote(found.in().sentence(), text, antecedent.first(), antecedent.last());
        List<Resolved> resolved = new ArrayList<>(1);
        for (Resolved full : at(antecedent.head(), found.in().sentence().index(), discourse, day)) {
            Persons persons = full.participant().persons();
            Participant named = full.participant().in(quote, persons == null
                    ? null
                    : new Persons(quote, persons.name(), persons.body() == null ? null : quote, persons.bodyName()));
            resolved.add(new Resolved(mention.first(), mention.last(), named, standsFor(quote.text(), words.text())));
        }
        return resolved;
    }

    private List<Resolved> resolve(
            ActorMention mention, Sentence sentence, FieldText text, @Nullable LocalDate day, int first, int last,
            @Nullable String step) {
        List<Resolved> resolved = new ArrayList<>(1);
        Quote quote = quote(sentence, text, first, last);
        for (Participant who : resolver.resolve(mention, quote, day, coordinated(mention, sentence))) {
            resolved.add(new Resolved(first, last, withPersons(who, mention, sentence, text, quote), step));
        }
        return resolved;
    }

    /** The participant with the persons among its words; one who is known by name only goes by the name without title. */
    private static Participant withPersons(
            Participant who, ActorMention mention, Sentence sentence, FieldText text, Quote quote) {
        Persons persons = PersonWords.of(mention, sentence, text);
        if (persons == null) {
            return who;
        }
        boolean nameless = who.id() == null || mention.form() != Form.PERSON;
        boolean own = mention.form() == Form.KNOWN || !nameless;
        if (own) {
            return who.in(quote, new Persons(persons.quote(), who.name()));
        }
        String name = mention.form() == Form.PERSON ? persons.name() : who.name();
        return new Participant(quote, name, who.id(), who.country(), who.sectors(), who.known(), persons).among(who.candidates());
    }

    /** "X, Algeria's leading activist": an unknown name takes nation and sectors from its apposition. */
    private @Nullable Resolved described(
            ActorMention mention, Candidates here, Resolved resolved, FieldText text, @Nullable LocalDate day) {
        Participant who = resolved.participant();
        if (who.country() != null || who.id() != null) {
            return null;
        }
        Sentence sentence = here.sentence();
        int other = sentence.child(mention.head(), "appos");
        if (other < 0 && sentence.token(mention.head()).relation().equals("appos")) {
            other = sentence.token(mention.head()).head();
        }
        ActorMention description = other < 0 ? null : here.actorAt(other);
        if (description == null || description.form() == Form.PRONOUN || description.covers(mention.head())) {
            return null;
        }
        Participant as = mentioned(description, sentence, text, day);
        if (as.country() == null && (as.sectors().isEmpty() || !who.sectors().isEmpty())) {
            return null;
        }
        List<String> sectors = who.sectors().isEmpty() ? as.sectors() : who.sectors();
        Participant fuller = new Participant(
                who.quote(), who.name(), as.id(), as.country(), sectors, as.known(), who.persons());
        String step = "\"" + who.quote().text() + "\" is \"" + as.quote().text() + "\"";
        return new Resolved(resolved.first(), resolved.last(), fuller, step);
    }

    /** What a mention stands for by itself. */
    Participant mentioned(ActorMention mention, Sentence sentence, FieldText text, @Nullable LocalDate day) {
        Quote quote = quote(sentence, text, mention.first(), mention.last());
        Participant who = resolver.resolve(mention, quote, day, false).get(0);
        return withPersons(who, mention, sentence, text, quote);
    }

    /** A nationality before a noun that is no actor ("Israeli decision"), or a name nobody recognized. */
    private static List<Resolved> unnamed(int token, Candidates here, FieldText text) {
        Sentence sentence = here.sentence();
        Token word = sentence.token(token);
        Country country = here.nationalityAt(token);
        var place = here.placeAt(token);
        if (country == null && place != null) {
            country = place.country();
        }
        if (country != null) {
            int first = place == null ? token : place.first();
            int last = place == null ? token : place.last();
            Quote quote = quote(sentence, text, first, last);
            Participant state = new Participant(quote, country.name(), country.code(), country.code(), List.of(), true);
            return List.of(new Resolved(first, last, state, null));
        }
        if (!word.isProperNoun() || place != null) {
            return List.of();
        }
        int first = NounPhrases.first(sentence, token);
        Quote quote = quote(sentence, text, first, token);
        Participant unknown = new Participant(quote, quote.text(), null, null, List.of(), false);
        return List.of(new Resolved(first, token, unknown, null));
    }

    /** "Hungarian and Romanian officials": two nations joined by "and" within the phrase. */
    private static boolean coordinated(ActorMention mention, Sentence sentence) {
        if (mention.countries().size() < 2) {
            return false;
        }
        for (int at = mention.first(); at <= mention.last(); at++) {
            String tag = sentence.token(at).tag();
            if (tag.equals("CC") || sentence.token(at).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    static Quote quote(Sentence sentence, FieldText text, int first, int last) {
        Span span = sentence.span(first, last);
        return text.quote(span);
    }
}
