package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.GoldEvent.GoldHarm;
import org.tocsin.evaluate.GoldEvent.GoldTarget;
import org.tocsin.evaluate.GoldEvent.GoldWeapon;
import org.tocsin.event.Casualties;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;
import org.tocsin.event.Target;
import org.tocsin.event.Weapon;

/** Judges the fields of an event beside the gold event that it stands for. */
final class PairJudge {

    /** A field that is wrong. */
    record Wrong(String field, String gold, String given) {}

    private final GoldEvent gold;
    private final Event given;
    private final Counts<StatementCount> counts = new Counts<>(StatementCount.class);
    private final List<Wrong> wrong = new ArrayList<>();

    private PairJudge(GoldEvent gold, Event given) {
        this.gold = gold;
        this.given = given;
    }

    static PairJudge of(Matching.Pair pair) {
        PairJudge judge = new PairJudge(pair.gold(), pair.given());
        judge.sides();
        judge.values();
        judge.lists();
        return judge;
    }

    Counts<StatementCount> counts() {
        return counts;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    /** Whether both participants are right; null where the gold does not say. */
    static @Nullable Boolean sidesRight(GoldEvent gold, Event given) {
        if (!gold.judges(GoldField.ACTOR) || !gold.judges(GoldField.RECIPIENT)) {
            return null;
        }
        return Matching.same(gold.actor(), given.actor()) && Matching.same(gold.recipient(), given.recipient());
    }

    private void sides() {
        if (gold.judges(GoldField.ACTOR)) {
            boolean right = Matching.same(gold.actor(), given.actor());
            judged(GoldField.ACTOR, StatementCount.ACTOR, StatementCount.ACTOR_RIGHT, right, gold.actor(), names(given.actor()));
        }
        if (gold.judges(GoldField.RECIPIENT)) {
            boolean right = Matching.same(gold.recipient(), given.recipient());
            judged(GoldField.RECIPIENT, StatementCount.RECIPIENT, StatementCount.RECIPIENT_RIGHT, right,
                    gold.recipient(), names(given.recipient()));
        }
        Boolean both = sidesRight(gold, given);
        if (both != null) {
            counts.add(StatementCount.BOTH);
            counts.addIf(both, StatementCount.BOTH_RIGHT);
            direction();
        }
    }

    /** Counted only where the gold has both sides, and a side agrees either as it stands or exchanged. */
    private void direction() {
        boolean straight = met(gold.actor(), given.actor()) && met(gold.recipient(), given.recipient());
        counts.add(StatementCount.MET);
        counts.addIf(straight, StatementCount.MET_RIGHT);
        if (gold.actor().isEmpty() || gold.recipient().isEmpty()) {
            return;
        }
        boolean exchanged = met(gold.actor(), given.recipient()) && met(gold.recipient(), given.actor());
        counts.addIf(straight || exchanged, StatementCount.JOINED);
        counts.addIf(exchanged && !straight, StatementCount.EXCHANGED);
    }

    private static boolean met(List<String> gold, List<Participant> given) {
        return gold.isEmpty() ? given.isEmpty() : Matching.meet(gold, given);
    }

    private void values() {
        if (gold.judges(GoldField.MODE)) {
            boolean right = Objects.equals(gold.mode(), given.mode());
            judged(GoldField.MODE, StatementCount.MODE, StatementCount.MODE_RIGHT, right, gold.mode(), given.mode());
            counts.addIf(gold.mode() != null, StatementCount.MODED);
            counts.addIf(gold.mode() != null && right, StatementCount.MODED_RIGHT);
        }
        if (gold.judges(GoldField.PRIMARY)) {
            judged(GoldField.PRIMARY, StatementCount.PRIMARY, StatementCount.PRIMARY_RIGHT,
                    gold.primary() == given.primary(), gold.primary(), given.primary());
        }
        if (gold.factuality() != null) {
            judged(GoldField.FACTUALITY, StatementCount.FACTUALITY, StatementCount.FACTUALITY_RIGHT,
                    gold.factuality() == given.factuality(), gold.factuality().label(), given.factuality().label());
        }
        if (gold.stage() != null) {
            judged(GoldField.STAGE, StatementCount.STAGE, StatementCount.STAGE_RIGHT,
                    gold.stage() == given.stage(), gold.stage().label(), given.stage().label());
        }
    }

    private void judged(
            GoldField field, StatementCount all, StatementCount right, boolean isRight, @Nullable Object one, @Nullable Object other) {
        counts.add(all);
        counts.addIf(isRight, right);
        if (!isRight) {
            wrong.add(new Wrong(field.label(), shown(one), shown(other)));
        }
    }

    private void lists() {
        if (gold.judges(GoldField.CONTEXTS)) {
            listed(GoldField.CONTEXTS, gold.contexts(), given.contexts(), String::equals,
                    StatementCount.CONTEXT_GOLD, StatementCount.CONTEXT_GIVEN, StatementCount.CONTEXT_RIGHT);
        }
        if (gold.judges(GoldField.CASUALTIES)) {
            listed(GoldField.CASUALTIES, gold.casualties(), given.casualties(), PairJudge::same,
                    StatementCount.HARM_GOLD, StatementCount.HARM_GIVEN, StatementCount.HARM_RIGHT);
        }
        if (gold.judges(GoldField.TARGETS)) {
            List<Both<GoldTarget, Target>> found = listed(
                    GoldField.TARGETS, gold.targets(), given.targets(), (one, other) -> Words.agree(one.text(), other.quote().text()),
                    StatementCount.TARGET_GOLD, StatementCount.TARGET_GIVEN, StatementCount.TARGET_RIGHT);
            found.forEach(this::target);
        }
        if (gold.judges(GoldField.WEAPONS)) {
            List<Both<GoldWeapon, Weapon>> found = listed(
                    GoldField.WEAPONS, gold.weapons(), given.weapons(), (one, other) -> Words.agree(one.text(), other.quote().text()),
                    StatementCount.WEAPON_GOLD, StatementCount.WEAPON_GIVEN, StatementCount.WEAPON_RIGHT);
            found.forEach(this::weapon);
        }
    }

    private static boolean same(GoldHarm one, Casualties other) {
        return one.effect() == other.effect() && Objects.equals(one.best(), other.best());
    }

    private void target(Both<GoldTarget, Target> found) {
        GoldTarget one = found.gold();
        Target other = found.given();
        if (one.kind() != null) {
            judgedPart("target kind", StatementCount.TARGET_KIND, StatementCount.TARGET_KIND_RIGHT,
                    one.kind() == other.kind(), one.text() + ": " + one.kind().label(), other.kind().label());
        }
        if (one.effect() != null) {
            judgedPart("target effect", StatementCount.TARGET_EFFECT, StatementCount.TARGET_EFFECT_RIGHT,
                    one.effect() == other.effect(), one.text() + ": " + one.effect().label(), other.effect().label());
        }
    }

    private void weapon(Both<GoldWeapon, Weapon> found) {
        GoldWeapon one = found.gold();
        if (one.kind() != null) {
            judgedPart("weapon kind", StatementCount.WEAPON_KIND, StatementCount.WEAPON_KIND_RIGHT,
                    one.kind() == found.given().kind(), one.text() + ": " + one.kind().label(), found.given().kind().label());
        }
    }

    private void judgedPart(
            String field, StatementCount all, StatementCount right, boolean isRight, String one, String other) {
        counts.add(all);
        counts.addIf(isRight, right);
        if (!isRight) {
            wrong.add(new Wrong(field, one, other));
        }
    }

    /** An item of gold and the given one that is the same. */
    private record Both<A, B>(A gold, B given) {}

    /** Joins the items of two lists one to one. */
    private <A, B> List<Both<A, B>> listed(
            GoldField field,
            List<A> golden,
            List<B> coded,
            BiPredicate<A, B> same,
            StatementCount goldCount,
            StatementCount givenCount,
            StatementCount rightCount) {
        List<B> left = new ArrayList<>(coded);
        List<Both<A, B>> found = new ArrayList<>();
        for (A one : golden) {
            left.stream().filter(other -> same.test(one, other)).findFirst().ifPresent(other -> {
                left.remove(other);
                found.add(new Both<>(one, other));
            });
        }
        counts.add(goldCount, golden.size());
        counts.add(givenCount, coded.size());
        counts.add(rightCount, found.size());
        if (found.size() < golden.size() || !left.isEmpty()) {
            wrong.add(new Wrong(field.label(), shown(golden), shown(coded)));
        }
        return found;
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(participant -> participant.quote().text()).toList();
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(PairJudge::shown).collect(Collectors.joining("; "));
        }
        if (value instanceof GoldTarget target) {
            return target.text();
        }
        if (value instanceof Target target) {
            return target.quote().text();
        }
        if (value instanceof GoldWeapon weapon) {
            return weapon.text();
        }
        if (value instanceof Weapon weapon) {
            return weapon.quote().text();
        }
        if (value instanceof GoldHarm harm) {
            return harm.effect().label() + " " + harm.best();
        }
        if (value instanceof Casualties harm) {
            return harm.effect().label() + " " + harm.best();
        }
        return String.valueOf(value);
    }
}
