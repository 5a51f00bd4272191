package org.tocsin.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/**
 * Fills the roles of a rule: for each role the first path that leads to something fit for it. Where a path leads to a thing
 * that is no actor, the actor may be found in its phrase: "criticized Israel's decision", "a Taliban base".
 */
final class RoleFiller {

    private static final Set<String> TAKEN = Set.of("held", "controlled", "occupied", "ruled", "run");

    private final Candidates candidates;
    private final Sentence sentence;
    private final Arguments arguments;

    private final Grammar grammar;

    RoleFiller(Candidates candidates, Arguments arguments, Grammar grammar) {
        this.grammar = grammar;
        this.candidates = candidates;
        this.sentence = candidates.sentence();
        this.arguments = arguments;
    }

    Map<Role, List<Filler>> fill(Trigger trigger) {
        Rule rule = trigger.rule();
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        Set<Integer> used = new HashSet<>();
        for (Rule.RolePaths role : trigger.nominal() ? rule.nounRoles() : rule.verbRoles()) {
            for (ArgumentPath path : role.paths()) {
                List<Filler> fit = fit(rule, role.role(), trigger, path, roles);
                fit.removeIf(filler -> used.contains(filler.token()));
                if (!fit.isEmpty()) {
                    fit.forEach(filler -> used.add(filler.token()));
                    roles.merge(role.role(), List.copyOf(fit), RoleFiller::joined);
                    break;
                }
            }
        }
        if (trigger.nominal() && rule.type() != EventType.ASSAULT && !roles.containsKey(Role.ACTOR)) {
            List<Filler> announcers = announcers(trigger);
            announcers.removeIf(filler -> used.contains(filler.token()));
            if (!announcers.isEmpty()) {
                roles.put(Role.ACTOR, List.copyOf(announcers));
            }
        }
        if (rule.type() == EventType.ASSAULT && !roles.containsKey(Role.ACTOR)) {
            List<Filler> doers = namedDoers(trigger);
            doers.removeIf(filler -> used.contains(filler.token()));
            if (!doers.isEmpty()) {
                roles.put(Role.ACTOR, List.copyOf(doers));
            }
        }
        return roles;
    }

    /** "an attack, claimed by rebels, killed ten": the doers of the deed that stands in the doer's place. */
    private List<Filler> namedDoers(Trigger trigger) {
        List<Filler> fit = new ArrayList<>(1);
        String path = sentence.token(trigger.token()).form() + " <subject ";
        for (int deed : trigger.nominal() ? List.<Integer>of() : arguments.step(trigger.token(), SUBJECT)) {
            for (int doer : sentence.token(deed).isNoun() && !isActor(deed) ? arguments.namedDoers(deed) : List.<Integer>of()) {
                if (isActor(doer)) {
                    fit.add(new Filler(doer, path + sentence.token(deed).form() + " <laid to " + sentence.token(doer).form()));
                }
            }
        }
        return fit;
    }

    /** "X announced a suspension of flights": official acts are done by those who make them known. */
    private List<Filler> announcers(Trigger trigger) {
        List<Filler> fit = new ArrayList<>(1);
        Token word = sentence.token(trigger.token());
        boolean announced = word.head() >= 0
                && (word.relation().equals("obj") || word.relation().equals("nsubj:pass"))
                && grammar.announcing().contains(sentence.token(word.head()).lemma());
        if (announced) {
            String path = word.form() + " <governor " + sentence.token(word.head()).form();
            for (int token : arguments.step(word.head(), SUBJECT)) {
                addActor(new Filler(token, path + " <subject " + sentence.token(token).form()), fit, new EnumMap<>(Role.class));
            }
        }
        return fit;
    }

    private static List<Filler> joined(List<Filler> before, List<Filler> more) {
        List<Filler> all = new ArrayList<>(before);
        for (Filler filler : more) {
            if (all.stream().noneMatch(other -> other.token() == filler.token())) {
                all.add(filler);
            }
        }
        return List.copyOf(all);
    }

    private List<Filler> fit(
            Rule rule, Role role, Trigger trigger, ArgumentPath path, Map<Role, List<Filler>> roles) {
        List<Filler> fit = new ArrayList<>(2);
        for (Filler filler : arguments.follow(trigger.token(), path)) {
            if (trigger.words().contains(filler.token())) {
                fit.addAll(before(filler, trigger));
                continue;
            }
            switch (role) {
                case ACTOR -> addActor(filler, fit, roles);
                case RECIPIENT -> addRecipient(rule, filler, fit, roles);
                case TARGET -> fit.add(filler);
                case WEAPON -> addWeapon(filler, fit);
            }
        }
        return fit;
    }

    /** "took six aid workers hostage": the parser makes one phrase of the people and the trigger's last word. */
    private List<Filler> before(Filler filler, Trigger trigger) {
        for (int token = filler.token() - 1; token > trigger.token(); token--) {
            boolean compound = sentence.token(token).head() == filler.token()
                    && sentence.token(token).relation().equals("compound");
            if (compound && !trigger.words().contains(token) && isActor(token)) {
                return List.of(new Filler(token, filler.path() + " <compound " + sentence.token(token).form()));
            }
        }
        return List.of();
    }

    /** An instrument in the doer's place goes to the weapons; whose it is may be said before it. */
    private void addActor(Filler filler, List<Filler> fit, Map<Role, List<Filler>> roles) {
        int token = filler.token();
        boolean modifier = modifies(token);
        if (isHolder(token) ? namesOwner(token) || isStateName(token) : modifier ? namesDoer(token) : isActor(token)) {
            fit.add(filler);
        } else if (candidates.weaponAt(token) != null) {
            roles.merge(Role.WEAPON, List.of(filler), RoleFiller::joined);
            addUsers(filler, fit);
        } else if (FillerTests.isWord(grammar.instruments(), sentence, token)) {
            addUsers(filler, fit);
        } else if (!modifier && FillerTests.isWord(grammar.utterances(), sentence, token)) {
            addAuthors(filler, fit);
        }
    }

    /** Whose words they are: "a statement by the ministry condemned", "the ministry issued a statement condemning". */
    private void addAuthors(Filler filler, List<Filler> fit) {
        addFrom(filler, AUTHORS, fit);
        Token word = sentence.token(filler.token());
        boolean written = word.relation().equals("obj") || word.relation().equals("obl");
        if (!fit.isEmpty() || !written || !arguments.isPredicate(word.head())
                || grammar.lightPassive().contains(sentence.token(word.head()).lemma())) {
            return;
        }
        String path = filler.path() + " <governor " + sentence.token(word.head()).form();
        for (int token : arguments.step(word.head(), SUBJECT)) {
            if (isActor(token)) {
                fit.add(new Filler(token, path + " <subject " + sentence.token(token).form()));
            }
        }
    }

    private void addRecipient(Rule rule, Filler filler, List<Filler> fit, Map<Role, List<Filler>> roles) {
        int token = filler.token();
        boolean building = takesThings(rule.type()) && !isNamed(token)
                && FillerTests.isWord(grammar.facilities(), sentence, token);
        if ((isActor(token) && !building) || (!takesThings(rule.type()) && isStatePlace(token))) {
            fit.add(filler);
            return;
        }
        if (sentence.token(token).isVerb()) {
            return;
        }
        if (takesThings(rule.type())) {
            roles.merge(Role.TARGET, List.of(filler), RoleFiller::joined);
        }
        ActorMention owned = candidates.actorAt(token);
        if (building && owned != null && !owned.countries().isEmpty()) {
            // "Israel's embassy" is hit, and Israel in it.
            fit.add(filler);
            return;
        }
        addOwners(filler, fit);
    }

    private void addWeapon(Filler filler, List<Filler> fit) {
        if (candidates.weaponAt(filler.token()) != null) {
            fit.add(filler);
        }
    }

    /** Who uses an instrument: "Israeli jets", "its missiles". */
    private void addUsers(Filler filler, List<Filler> fit) {
        int before = fit.size();
        addOwners(filler, fit);
        if (fit.size() == before) {
            for (int token : arguments.step(filler.token(), OWNERS.get(0))) {
                if (isPronoun(token)) {
                    fit.add(new Filler(token, filler.path() + " <possessive " + sentence.token(token).form()));
                }
            }
        }
    }

    /** Actors in the phrase of a thing: its possessor, its "of", the names before it. */
    private void addOwners(Filler filler, List<Filler> fit) {
        addFrom(filler, OWNERS, fit);
    }

    /** The actors at the end of the first of some steps that has any. */
    private void addFrom(Filler filler, List<ArgumentPath.Step> steps, List<Filler> fit) {
        for (ArgumentPath.Step step : steps) {
            int before = fit.size();
            for (int token : arguments.step(filler.token(), step)) {
                boolean names = modifies(token) ? namesOwner(token) : isActor(token) || (isHolder(token) && isTaken(token + 2) && namesOwner(token));
                if (names && !isPronoun(token)) {
                    fit.add(new Filler(token, filler.path() + " <" + step + " " + sentence.token(token).form()));
                }
            }
            if (fit.size() > before) {
                return;
            }
        }
    }

    private static final List<ArgumentPath.Step> OWNERS = List.of(
            new ArgumentPath.Step(ArgumentPath.Function.POSSESSIVE, ""),
            new ArgumentPath.Step(ArgumentPath.Function.MODIFIER, ""),
            new ArgumentPath.Step(ArgumentPath.Function.PREPOSITION, "of"),
            new ArgumentPath.Step(ArgumentPath.Function.PREPOSITION, "by"),
            new ArgumentPath.Step(ArgumentPath.Function.PREPOSITION, "for"));

    private static final ArgumentPath.Step SUBJECT = new ArgumentPath.Step(ArgumentPath.Function.SUBJECT, "");

    private static final List<ArgumentPath.Step> AUTHORS = List.of(
            new ArgumentPath.Step(ArgumentPath.Function.POSSESSIVE, ""),
            new ArgumentPath.Step(ArgumentPath.Function.PREPOSITION, "by"),
            new ArgumentPath.Step(ArgumentPath.Function.PREPOSITION, "from"),
            new ArgumentPath.Step(ArgumentPath.Function.PREPOSITION, "of"),
            new ArgumentPath.Step(ArgumentPath.Function.MODIFIER, ""));

    private boolean modifies(int token) {
        String relation = sentence.token(token).relation();
        boolean before = token < sentence.token(token).head();
        return before && (relation.equals("compound") || relation.equals("amod") || relation.equals("nmod"));
    }

    /** "a Saudi-led raid", "a Houthi-held port": the first half of a compound with a participle. */
    private boolean isHolder(int token) {
        return token + 2 < sentence.size() && sentence.token(token + 1).tag().equals("HYPH") && sentence.token(token).head() == token + 2
                && grammar.holding().contains(sentence.token(token + 2).form());
    }

    /** "Houthi-held", not "Saudi-owned". */
    private boolean isTaken(int participle) {
        return TAKEN.contains(sentence.lowerForm(participle));
    }

    /** Names and people are never buildings. */
    private boolean isNamed(int token) {
        ActorMention actor = candidates.actorAt(token);
        return actor != null && (actor.form() != ActorMention.Form.ROLE || actor.human());
    }

    private boolean isPronoun(int token) {
        ActorMention actor = candidates.actorAt(token);
        return actor != null && actor.form() == ActorMention.Form.PRONOUN;
    }

    /** Damage and seizure befall things as well as people. */
    private static boolean takesThings(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE;
    }

    private boolean isStatePlace(int token) {
        var place = candidates.placeAt(token);
        return place != null && place.country() != null;
    }

    private boolean isActor(int token) {
        ActorMention actor = candidates.actorAt(token);
        if (actor != null) {
            return actor.last() == token || actor.head() == token || !actor.covers(sentence.token(token).head());
        }
        Token word = sentence.token(token);
        return word.isProperNoun()
                && word.entity() != EntityClass.LOCATION
                && candidates.placeAt(token) == null
                && candidates.weaponAt(token) == null
                && !FillerTests.isTime(word)
                && !word.relation().startsWith("obl:tmod");
    }

    /**
     * Whether a word before a noun names who does it: a nationality, a known actor, people ("rebel attack"). A state's name
     * that is no adjective tells the place instead: "Syria blast".
     */
    private boolean namesDoer(int token) {
        return namesOwner(token) && !(isStateName(token) && candidates.placeAt(token) != null && !isAlsoAdjective(token));
    }

    private boolean namesOwner(int token) {
        ActorMention actor = candidates.actorAt(token);
        return actor != null || nationality(token);
    }

    private boolean isStateName(int token) {
        return candidates.placeAt(token) != null;
    }

    private boolean isAlsoAdjective(int token) {
        return nationality(token);
    }

    private boolean nationality(int token) {
        return candidates.nationalityAt(token) != null;
    }
}
