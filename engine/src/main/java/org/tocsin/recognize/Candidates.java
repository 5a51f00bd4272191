package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.Country;

/** What was recognized in one sentence, found by token. */
public final class Candidates {

    private final Sentence sentence;
    private final List<ActorMention> actors;
    private final List<PlaceMention> places;
    private final List<WeaponMention> weapons;
    private final @Nullable Country[] nationalityAt;
    private final @Nullable ActorMention[] actorAt;
    private final @Nullable PlaceMention[] placeAt;
    private final @Nullable WeaponMention[] weaponAt;
    private final @Nullable String mainCountry;

    /**
     * @param sentence the sentence
     * @param actors in order, not overlapping each other
     * @param places in order, not overlapping each other; a state's name can be actor and place
     * @param weapons in order
     * @param nationalities by token, the state that an adjective of nationality there names; as long as the sentence
     */
    public Candidates(
            Sentence sentence,
            List<ActorMention> actors,
            List<PlaceMention> places,
            List<WeaponMention> weapons,
            @Nullable Country[] nationalities) {
        this(sentence, actors, places, weapons, nationalities, null);
    }

    private Candidates(
            Sentence sentence,
            List<ActorMention> actors,
            List<PlaceMention> places,
            List<WeaponMention> weapons,
            @Nullable Country[] nationalities,
            @Nullable String mainCountry) {
        this.mainCountry = mainCountry;
        this.nationalityAt = nationalities.clone();
        this.sentence = sentence;
        this.actors = List.copyOf(actors);
        this.places = List.copyOf(places);
        this.weapons = List.copyOf(weapons);
        this.actorAt = new ActorMention[sentence.size()];
        this.placeAt = new PlaceMention[sentence.size()];
        this.weaponAt = new WeaponMention[sentence.size()];
        for (ActorMention actor : actors) {
            for (int i = actor.first(); i <= actor.last(); i++) {
                actorAt[i] = actor;
            }
        }
        for (PlaceMention place : places) {
            for (int i = place.first(); i <= place.last(); i++) {
                placeAt[i] = place;
            }
        }
        for (WeaponMention weapon : weapons) {
            for (int i = weapon.first(); i <= weapon.last(); i++) {
                weaponAt[i] = weapon;
            }
        }
    }

    /** The same with other actors, in order and not overlapping each other. */
    Candidates withActors(List<ActorMention> others) {
        return new Candidates(sentence, others, places, weapons, nationalityAt, mainCountry);
    }

    /** The same in a document that is about a country, or about none in particular. */
    Candidates inDocumentOn(@Nullable String country) {
        return new Candidates(sentence, actors, places, weapons, nationalityAt, country);
    }

    /** The code of the country that the document is about; null where it is about several or none. */
    public @Nullable String mainCountry() {
        return mainCountry;
    }

    /** The same with the actors before a token only. */
    Candidates upTo(int token) {
        return withActors(actors.stream().filter(actor -> actor.last() < token).toList());
    }

    /** All who are joined to an actor by "and", as one that stands for each of them; null where nobody is. */
    public @Nullable ActorMention joined(ActorMention actor) {
        List<ActorMention> members = new ArrayList<>(2);
        members.add(actor);
        boolean and = false;
        for (int child : sentence.children(actor.head())) {
            ActorMention other = sentence.token(child).relation().equals("conj") ? actorAt[child] : null;
            if (other != null && other.head() == child && other.form() != ActorMention.Form.PRONOUN) {
                int conjunction = sentence.child(child, "cc");
                and |= conjunction >= 0 && sentence.lowerForm(conjunction).equals("and");
                members.add(other);
            }
        }
        if (members.size() < 2 || !and) {
            return null;
        }
        String words = members.stream()
                .map(member -> sentence.words(member.first(), member.last()))
                .collect(Collectors.joining(" and "));
        return new ActorMention(
                actor.first(), members.get(members.size() - 1).last(), actor.head(), ActorMention.Form.ROLE, null, List.of(),
                null, null, new ActorMention.Antecedent(words, sentence.index()), List.of(), members);
    }

    /** The same with other places and actors, in order and not overlapping others of their kind. */
    public Candidates with(List<PlaceMention> otherPlaces, List<ActorMention> otherActors) {
        return new Candidates(sentence, otherActors, otherPlaces, weapons, nationalityAt);
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<ActorMention> actors() {
        return actors;
    }

    public List<PlaceMention> places() {
        return places;
    }

    public List<WeaponMention> weapons() {
        return weapons;
    }

    /** The actor whose phrase holds a token, or null. */
    public @Nullable ActorMention actorAt(int token) {
        return actorAt[token];
    }

    /** The state that an adjective of nationality at a token names, or null. */
    public @Nullable Country nationalityAt(int token) {
        return nationalityAt[token];
    }

    /** The place whose name holds a token, or null. */
    public @Nullable PlaceMention placeAt(int token) {
        return placeAt[token];
    }

    /** The weapon whose name holds a token, or null. */
    public @Nullable WeaponMention weaponAt(int token) {
        return weaponAt[token];
    }
}
