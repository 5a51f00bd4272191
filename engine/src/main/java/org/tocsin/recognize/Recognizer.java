package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.NameFinder.Name;

/** Finds the actors, places and weapons of a sentence by the knowledge base's names and nouns and by entity classes. */
public final class Recognizer {

    private final Vocabulary vocabulary;
    private final NameFinder names;
    private final NameFinder nouns;
    private final NameFinder weapons;

    public Recognizer(Knowledge knowledge) {
        this.vocabulary = new Vocabulary(knowledge);
        this.names = new NameFinder(vocabulary.names());
        this.nouns = new NameFinder(vocabulary.nouns());
        this.weapons = new NameFinder(vocabulary.weapons());
    }

    /** The document with the entity classes of its names in agreement; to be asked for once, before all else. */
    public AnnotatedDocument settle(AnnotatedDocument document) {
        return OrganizationTokens.settle(new PersonTokens(vocabulary).settle(document));
    }

    /**
     * What can take part in an event, sentence by sentence: later short forms of a name stand for the whole of it.
     *
     * @param sentences of one document, in order
     * @param day the day of publication, on which one of several bearers of a name is chosen, or null
     */
    public List<Candidates> recognize(List<Sentence> sentences, @Nullable LocalDate day) {
        List<List<Name>> named = new ArrayList<>(sentences.size());
        List<Spelling> spellings = new ArrayList<>(sentences.size());
        CountryCounts countries = new CountryCounts();
        for (Sentence sentence : sentences) {
            Spelling spelling = vocabulary.spelling(sentence);
            List<Name> found = names.find(spelling);
            countries.add(found);
            spellings.add(spelling);
            named.add(found);
        }
        ShortForms shortForms = new ShortForms(day);
        String main = countries.main();
        List<Candidates> all = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Candidates candidates = recognize(spellings.get(i), Bearers.chosen(named.get(i), day, countries));
            all.add(shortForms.settle(candidates.inDocumentOn(main)));
        }
        return all;
    }

    /** What can take part in an event; works on tagged sentences, parsed or not. */
    public Candidates recognize(Sentence sentence) {
        Spelling spelling = vocabulary.spelling(sentence);
        return recognize(spelling, Bearers.chosen(names.find(spelling), null, new CountryCounts()));
    }

    private Candidates recognize(Spelling spelling, List<Name> named) {
        Sentence sentence = spelling.sentence();
        List<WeaponMention> arms = weapons(spelling);
        PhraseReader reader = new PhraseReader(sentence, named, nouns(spelling));
        List<PlaceMention> places = places(sentence, named, reader);
        return new Candidates(sentence, reader.actors(), places, arms, nationalities(sentence, named));
    }

    /** Whether a sentence has anything that could stand for an actor, whatever tree it gets. */
    public boolean namesSomeone(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isPronoun() || token.isProperNoun() || token.entity() != EntityClass.NONE) {
                return true;
            }
        }
        Spelling spelling = vocabulary.spelling(sentence);
        return !names.find(spelling).isEmpty()
                || !nouns.find(spelling).isEmpty()
                || !nouns.findByLemma(spelling).isEmpty();
    }

    /** The nouns for people in a sentence, as the knowledge base has them: offices among them. */
    public Set<String> offices(Sentence sentence) {
        Set<String> found = new HashSet<>();
        for (Name name : nouns(vocabulary.spelling(sentence))) {
            Term.Noun noun = name.term(Term.Noun.class);
            if (noun != null && noun.noun().kind() == RoleNoun.Kind.PERSON) {
                found.add(noun.noun().noun());
            }
        }
        return found;
    }

    private static @Nullable Country[] nationalities(Sentence sentence, List<Name> names) {
        @Nullable Country[] found = new Country[sentence.size()];
        for (Name name : names) {
            Term.Nationality nationality = name.term(Term.Nationality.class);
            if (nationality != null) {
                found[name.last()] = nationality.country();
            }
        }
        return found;
    }

    private List<Name> nouns(Spelling spelling) {
        Sentence sentence = spelling.sentence();
        List<Name> found = nouns.find(spelling);
        if (spelling.inflected()) {
            List<Name> byForm = List.copyOf(found);
            for (Name name : nouns.findByLemma(spelling)) {
                if (!anyCovers(byForm, name.last())) {
                    found.add(name);
                }
            }
        }
        found.removeIf(Recognizer::isThing);
        found.removeIf(name -> !sentence.token(name.last()).isNoun() && !nominal(sentence, sentence.token(name.last()), name));
        return found;
    }

    private static boolean isThing(Name name) {
        Term.Noun noun = name.term(Term.Noun.class);
        return noun != null && noun.noun().kind() == RoleNoun.Kind.THING;
    }

    /** Adjectives that stand for people: "the military", and "rebel" in "rebel camps". */
    private static boolean nominal(Sentence sentence, Token token, Name name) {
        Term.Noun noun = name.term(Term.Noun.class);
        boolean armed = noun != null && noun.noun().flags().contains(RoleNoun.Flag.ARMED)
                && noun.noun().kind() == RoleNoun.Kind.PERSON;
        return token.tag().startsWith("JJ") && (armed || !qualifies(sentence, token));
    }

    /** Whether an adjective belongs to a noun behind it: where there is no tree, to what follows. */
    private static boolean qualifies(Sentence sentence, Token adjective) {
        int next = adjective.index() + 1;
        boolean followed = !sentence.parsed() && next < sentence.size()
                && (sentence.token(next).isNoun() || sentence.token(next).tag().startsWith("JJ"));
        return followed || adjective.relation().equals("amod");
    }

    private static boolean anyCovers(List<Name> names, int token) {
        for (Name name : names) {
            if (name.covers(token)) {
                return true;
            }
        }
        return false;
    }

    private List<WeaponMention> weapons(Spelling spelling) {
        List<WeaponMention> found = new ArrayList<>(0);
        for (Name name : weapons.find(spelling)) {
            addWeapon(spelling.sentence(), found, name);
        }
        if (spelling.inflected()) {
            for (Name name : weapons.findByLemma(spelling)) {
                if (found.stream().noneMatch(other -> other.covers(name.last()) || other.covers(name.first()))) {
                    addWeapon(spelling.sentence(), found, name);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return found;
    }

    private static void addWeapon(Sentence sentence, List<WeaponMention> found, Name name) {
        Term.KnownWeapon weapon = name.term(Term.KnownWeapon.class);
        Token last = sentence.token(name.last());
        if (weapon != null && (last.isNoun() || last.tag().equals("CD") || last.tag().equals("FW"))) {
            found.add(new WeaponMention(name.first(), name.last(), weapon.entry()));
        }
    }

    private static List<PlaceMention> places(Sentence sentence, List<Name> names, PhraseReader reader) {
        List<ActorMention> actors = reader.actors();
        List<PlaceMention> found = new ArrayList<>(reader.unknownPlaces());
        for (Name name : names) {
            PlaceMention place = place(sentence, name, actors);
            if (place != null) {
                found.add(place);
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            int token = at;
            if (sentence.token(at).entity() == EntityClass.LOCATION
                    && found.stream().noneMatch(place -> place.covers(token))
                    && names.stream().noneMatch(name -> name.covers(token))
                    && actors.stream().noneMatch(actor -> actor.covers(token))) {
                int last = lastOfEntity(sentence, at);
                found.add(new PlaceMention(at, last, null, false, null));
                at = last;
            }
        }
        found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return found;
    }

    private static @Nullable PlaceMention place(Sentence sentence, Name name, List<ActorMention> actors) {
        Term.CountryName country = name.term(Term.CountryName.class);
        Term.Capital capital = name.term(Term.Capital.class);
        Term.KnownPlace place = name.term(Term.KnownPlace.class);
        boolean inLongerActor = actors.stream()
                .anyMatch(actor -> actor.covers(name.first())
                        && actor.form() != ActorMention.Form.STATE
                        && actor.form() != ActorMention.Form.CAPITAL);
        boolean person = sentence.token(name.last()).entity() == EntityClass.PERSON;
        if (inLongerActor || name.term(Term.KnownActor.class) != null) {
            return null;
        }
        if (country != null) {
            return new PlaceMention(name.first(), name.last(), country.country(), false, null);
        }
        if (person) {
            return null;
        }
        if (capital != null) {
            return new PlaceMention(name.first(), name.last(), capital.country(), true, null);
        }
        return place == null ? null : new PlaceMention(name.first(), name.last(), null, false, place.entry());
    }

    static int lastOfEntity(Sentence sentence, int first) {
        EntityClass entity = sentence.token(first).entity();
        int last = first;
        while (last + 1 < sentence.size()
                && sentence.token(last + 1).entity() == entity
                && !sentence.token(last + 1).form().equals(",")) {
            last++;
        }
        return last;
    }
}
