package org.tocsin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.document.Quote;
import org.tocsin.event.Effect;
import org.tocsin.event.EventType;
import org.tocsin.event.Target;
import org.tocsin.event.TargetKind;
import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.WordSet;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.NounPhrases;
import org.tocsin.recognize.Quantity;
import org.tocsin.recognize.QuantityFinder;
import org.tocsin.recognize.WeaponMention;

/** Says what was physically hit, how many of them, and what became of them. */
final class Targets {

    /** Damage before destruction: the sets overlap, and "damaged" says no more than it says. */
    private static final List<Effect> ORDER =
            List.of(Effect.KILLED, Effect.INJURED, Effect.ABDUCTED, Effect.DAMAGED, Effect.DESTROYED);

    private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year", "decade", "century");

    /** Parts of a map rather than things on it. */
    private static final Set<String> AREAS = Set.of(
            "village", "town", "city", "neighborhood", "neighbourhood", "district", "suburb", "quarter", "settlement", "area",
            "field", "site", "target", "position", "front line", "frontline", "road", "highway", "crossing", "block", "track");

    private static final Set<String> WRECKING = Set.of("blow", "dynamite", "burn", "torch", "wreck", "shatter", "break", "demolish");

    private static final Set<String> ABSTRACT = Set.of(
            "hope", "peace", "process", "talk", "relation", "relationship", "tie", "credibility", "image", "reputation", "trust",
            "confidence", "economy", "morale", "democracy", "effort", "chance", "prospect", "unity", "life", "order",
            "agreement", "ceasefire", "truce", "stability", "security", "plan", "plot", "interest", "ability", "capability",
            "capacity", "power", "law", "myth", "career", "future", "way", "silence", "deadlock", "stalemate", "record",
            "group", "network", "organization", "cell", "news", "damage", "effect", "casualty", "victim", "people", "person");

    private final QuantityFinder quantities = new QuantityFinder();
    private final WordSet facilities;
    private final Map<Effect, WordSet> effects;

    /** @param sets the word sets; "facility" and the "effect-…" sets are read */
    Targets(Map<String, WordSet> sets) {
        this.facilities = set(sets, "facility");
        this.effects = Map.of(
                Effect.KILLED, set(sets, "effect-killed"),
                Effect.INJURED, set(sets, "effect-injured"),
                Effect.ABDUCTED, set(sets, "effect-abducted"),
                Effect.DESTROYED, set(sets, "effect-destroyed"),
                Effect.DAMAGED, set(sets, "effect-damaged"));
    }

    private static WordSet set(Map<String, WordSet> sets, String name) {
        WordSet set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("the rules' sets.yaml lacks the set \"" + name + "\", which targets need");
        }
        return set;
    }

    List<Target> of(Statement statement, SentenceFindings findings, List<Quantity> counted) {
        if (statement.rule().type() != EventType.ASSAULT && statement.rule().type() != EventType.COERCE) {
            return List.of();
        }
        List<Target> targets = new ArrayList<>(2);
        for (Role role : new Role[] {Role.TARGET, Role.RECIPIENT}) {
            for (Filler filler : statement.fillers(role)) {
                Target target = role == Role.RECIPIENT && isOwner(statement, filler.token())
                        ? null
                        : target(statement, filler.token(), role, findings, counted);
                if (target != null && targets.stream().noneMatch(other -> other.quote().equals(target.quote()))) {
                    targets.add(target);
                }
            }
        }
        if (isBlast(statement) && targets.stream().noneMatch(target -> target.kind() == TargetKind.PHYSICAL)) {
            for (int site : BlastSites.of(statement)) {
                Target target = site(statement, site, findings, counted);
                if (target != null && targets.stream().noneMatch(other -> overlap(other.quote(), target.quote()))) {
                    targets.add(target);
                }
            }
        }
        targets.sort((a, b) -> Integer.compare(a.quote().start(), b.quote().start()));
        return targets;
    }

    private static boolean isBlast(Statement statement) {
        return "explosives".equals(statement.rule().mode());
    }

    private static boolean overlap(Quote one, Quote other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** A building, vehicle or the like where a bomb went off; not the town or the area. */
    private @Nullable Target site(Statement statement, int token, SentenceFindings findings, List<Quantity> counted) {
        Token word = findings.sentence().token(token);
        ActorMention actor = statement.candidates().actorAt(token);
        boolean open = actor == null || isBuilding(findings.sentence(), token, actor);
        if (!open || AREAS.contains(word.lemma()) || !isIn(facilities, findings.sentence(), token)) {
            return null;
        }
        return target(statement, token, Role.TARGET, findings, counted);
    }

    /** "a Taliban base": the base is hit, the Taliban only through it. */
    private static boolean isOwner(Statement statement, int recipient) {
        Sentence sentence = statement.candidates().sentence();
        int at = sentence.token(recipient).head();
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            int token = at;
            if (statement.fillers(Role.TARGET).stream().anyMatch(filler -> filler.token() == token)) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private @Nullable Target target(
            Statement statement, int token, Role role, SentenceFindings findings, List<Quantity> counted) {
        Candidates candidates = statement.candidates();
        Sentence sentence = candidates.sentence();
        ActorMention actor = candidates.actorAt(token);
        if (isTime(findings, token)) {
            return null;
        }
        boolean victim = actor == null && findings.isVictim(token);
        TargetKind kind = victim ? TargetKind.HUMAN : kind(statement, token, actor);
        boolean named = actor != null && actor.form() == ActorMention.Form.ORGANIZATION;
        if (kind == null || (role == Role.RECIPIENT && kind == TargetKind.PHYSICAL && !named)) {
            return null;
        }
        int first = actor != null ? actor.first() : NounPhrases.first(sentence, token);
        int last = actor != null ? actor.last() : Math.max(token, NounPhrases.last(sentence, token));
        return new Target(
                findings.text().quote(sentence.span(first, last)), kind, number(sentence, counted, first, last), effect(statement, token, kind));
    }

    /** Null for what cannot be hit: "attacked the plan". */
    private @Nullable TargetKind kind(Statement statement, int token, @Nullable ActorMention actor) {
        Candidates candidates = statement.candidates();
        boolean building = isBuilding(candidates.sentence(), token, actor);
        if (actor != null && actor.covers(token) && !building) {
            return isHuman(actor, candidates.sentence().token(token)) ? TargetKind.HUMAN : TargetKind.ORGANIZATION;
        }
        Token word = candidates.sentence().token(token);
        if (isBlast(statement) && isOwnBomb(candidates, token)) {
            return null;
        }
        if (isIn(facilities, candidates.sentence(), token) || candidates.placeAt(token) != null
                || candidates.weaponAt(token) != null || isThingHarmed(candidates.sentence(), word)) {
            return TargetKind.PHYSICAL;
        }
        return null;
    }

    /** "detonated a bomb": the bomb is no target of itself. */
    private static boolean isOwnBomb(Candidates candidates, int token) {
        WeaponMention weapon = candidates.weaponAt(token);
        return weapon != null && weapon.entry().kind() == WeaponKind.EXPLOSIVE;
    }

    /** "destroyed 20 food stands", "damaged windows": what is damaged, destroyed or blown up is a thing unless abstract. */
    private boolean isThingHarmed(Sentence sentence, Token word) {
        if (!word.tag().equals("NN") && !word.tag().equals("NNS")) {
            return false;
        }
        int at = word.index();
        for (int steps = 0; steps < 4 && sentence.token(at).relation().equals("conj"); steps++) {
            at = sentence.token(at).head();
        }
        String relation = sentence.token(at).relation();
        int verb = sentence.token(at).head();
        boolean object = verb >= 0 && (relation.equals("obj") || relation.equals("nsubj:pass"));
        return object && !ABSTRACT.contains(word.lemma()) && isWrecking(sentence, verb);
    }

    private boolean isWrecking(Sentence sentence, int verb) {
        Effect effect = effectOf(sentence.token(verb));
        return effect == Effect.DESTROYED || effect == Effect.DAMAGED || WRECKING.contains(sentence.token(verb).lemma());
    }

    /** "the Chilean embassy", "the Velox Bank": a body that is named by its building. */
    private boolean isBuilding(Sentence sentence, int token, @Nullable ActorMention actor) {
        boolean body = actor != null && !actor.human()
                && (actor.form() == ActorMention.Form.ROLE || actor.form() == ActorMention.Form.ORGANIZATION);
        return body && isIn(facilities, sentence, token);
    }

    /** People, not the institution that they serve in: soldiers, but not the army, nor what "it" stands for. */
    private static boolean isHuman(ActorMention actor, Token word) {
        return switch (actor.form()) {
            case ROLE -> actor.people();
            case PRONOUN -> !word.lemma().equals("it") && !word.lemma().equals("its");
            case STATE, PEOPLE, CAPITAL, KNOWN, PERSON, ORGANIZATION -> actor.human();
        };
    }

    /** "was killed 1 week ago": a stretch of time, which the parser can take for an object. */
    static boolean isTime(SentenceFindings findings, int token) {
        return TIMES.contains(findings.sentence().token(token).lemma());
    }

    /** The number that the words state, bounds apart: 14 for "at least 14"; null for "dozens". */
    private static @Nullable Integer number(Sentence sentence, List<Quantity> counted, int first, int last) {
        for (Quantity quantity : counted) {
            if (quantity.headToken() >= first && quantity.headToken() <= last && quantity.form() != Quantity.Form.NONE) {
                return quantity.best() != null ? quantity.best() : stated(sentence.token(quantity.headToken()).form());
            }
        }
        return null;
    }

    private static @Nullable Integer stated(String numeral) {
        String digits = numeral.replace(",", "");
        boolean whole = !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.valueOf(digits) : null;
    }

    private Effect effect(Statement statement, int target, TargetKind kind) {
        Sentence sentence = statement.candidates().sentence();
        List<Integer> words = new ArrayList<>(statement.absorbed());
        words.add(0, statement.trigger());
        // "killed 14 and wounded three": the word that the target hangs from knows best.
        words.add(0, sentence.token(target).head());
        for (int word : words) {
            if (word >= 0) {
                Effect effect = effectOf(sentence.token(word));
                if (effect != null && fits(effect, kind)) {
                    return effect;
                }
            }
        }
        return Effect.UNKNOWN;
    }

    private static boolean fits(Effect effect, TargetKind kind) {
        Set<Effect> ofThings = Set.of(Effect.DESTROYED, Effect.DAMAGED);
        return kind == TargetKind.PHYSICAL ? ofThings.contains(effect) : !ofThings.contains(effect);
    }

    private @Nullable Effect effectOf(Token word) {
        for (Effect effect : ORDER) {
            WordSet words = effects.get(effect);
            if (words != null && isIn(words, word)) {
                return effect;
            }
        }
        return null;
    }

    /** Whether a word ends a phrase of a set: "line" in "power line". */
    private static boolean isIn(WordSet set, Sentence sentence, int token) {
        for (List<String> phrase : set.endingIn(sentence.token(token).lemma().toLowerCase(Locale.ROOT))) {
            int at = token;
            int left = phrase.size() - 2;
            while (left >= 0 && at > 0 && sentence.token(at - 1).lemma().toLowerCase(Locale.ROOT).equals(phrase.get(left))) {
                at--;
                left--;
            }
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(WordSet set, Token word) {
        for (List<String> phrase : set.endingIn(word.lemma().toLowerCase(Locale.ROOT))) {
            if (phrase.size() == 1) {
                return true;
            }
        }
        return false;
    }

    List<Quantity> quantities(Sentence sentence) {
        return quantities.find(sentence);
    }
}
