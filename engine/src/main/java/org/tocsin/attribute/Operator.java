package org.tocsin.attribute;

import org.jspecify.annotations.Nullable;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

/** What a word of stance does to what stands below it. Applied from the innermost word to the outermost. */
enum Operator {
    /** "not", "refused to". */
    NEGATE("negated"),
    /** "accused", "allegedly". */
    ALLEGE("alleged"),
    /** A speaker's word on the own side's deed. */
    CLAIM("claimed"),
    /** "denied". */
    DENY("denied"),
    /** "plans to", "will". */
    PLAN("planned"),
    /** "threatened to". */
    THREATEN("threatened"),
    /** "urged to", "if", "could": not done as yet. */
    WANT("hypothetical"),
    /** "whether it bombed", "may have fled": open whether it was done. */
    DOUBT("hypothetical"),
    /** "tried to". */
    TRY("attempted"),
    /** "foiled": begun, and broken off by others. */
    FOIL("attempted"),
    /** "failed to". */
    FAIL("negated, attempted"),
    /** "the anniversary of". */
    PASS("historical");

    private final String label;

    Operator(String label) {
        this.label = label;
    }

    /** What it makes of a plain act. */
    String label() {
        return label;
    }

    /** The operator that stands for the factuality which a rule gives to its complement, or null where it changes none. */
    static @Nullable Operator of(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED -> null;
            case CLAIMED -> CLAIM;
            case ALLEGED -> ALLEGE;
            case DENIED -> DENY;
            case NEGATED -> NEGATE;
            case PLANNED -> PLAN;
            case THREATENED -> THREATEN;
            case HYPOTHETICAL -> WANT;
            case HISTORICAL -> PASS;
        };
    }

    Reading apply(Reading inner) {
        return switch (this) {
            case NEGATE -> inner.with(negated(inner.factuality()));
            case ALLEGE -> inner.with(alleged(inner.factuality()));
            case CLAIM -> inner.factuality() == Factuality.ASSERTED ? inner.with(Factuality.CLAIMED) : inner;
            case DENY -> inner.with(Factuality.DENIED);
            case PLAN -> planned(inner);
            case THREATEN -> inner.with(threatened(inner.factuality())).with(Stage.THREATENED);
            case WANT -> new Reading(supposed(inner.factuality()), Stage.PLANNED);
            case DOUBT -> inner.with(supposed(inner.factuality()));
            case TRY -> inner.with(Stage.ATTEMPTED);
            case FOIL -> new Reading(begun(inner.factuality()), Stage.ATTEMPTED);
            case FAIL -> new Reading(Factuality.NEGATED, Stage.ATTEMPTED);
            case PASS -> past(inner);
        };
    }

    private static Reading planned(Reading inner) {
        Factuality factuality =
                inner.factuality() == Factuality.ASSERTED || inner.factuality() == Factuality.CLAIMED
                        ? Factuality.PLANNED
                        : inner.factuality();
        return inner.stage() == Stage.THREATENED ? inner.with(factuality) : new Reading(factuality, Stage.PLANNED);
    }

    private static Reading past(Reading inner) {
        return inner.factuality() == Factuality.ASSERTED || inner.factuality() == Factuality.CLAIMED
                ? inner.with(Factuality.HISTORICAL)
                : inner;
    }

    private static Factuality negated(Factuality inner) {
        return switch (inner) {
            // What nobody claimed is not thereby undone; what somebody did not deny, others charge him with.
            case CLAIMED -> Factuality.ASSERTED;
            case DENIED -> Factuality.ALLEGED;
            case ALLEGED, HYPOTHETICAL -> Factuality.HYPOTHETICAL;
            case ASSERTED, NEGATED, PLANNED, THREATENED, HISTORICAL -> Factuality.NEGATED;
        };
    }

    private static Factuality alleged(Factuality inner) {
        return switch (inner) {
            case NEGATED, HYPOTHETICAL, DENIED -> inner;
            case ASSERTED, CLAIMED, ALLEGED, PLANNED, THREATENED, HISTORICAL -> Factuality.ALLEGED;
        };
    }

    private static Factuality threatened(Factuality inner) {
        return switch (inner) {
            case ASSERTED, CLAIMED, PLANNED, THREATENED, HYPOTHETICAL, HISTORICAL -> Factuality.THREATENED;
            case ALLEGED, DENIED, NEGATED -> inner;
        };
    }

    private static Factuality supposed(Factuality inner) {
        return switch (inner) {
            case DENIED, ALLEGED -> inner;
            case ASSERTED, CLAIMED, NEGATED, PLANNED, THREATENED, HYPOTHETICAL, HISTORICAL -> Factuality.HYPOTHETICAL;
        };
    }

    private static Factuality begun(Factuality inner) {
        return switch (inner) {
            case PLANNED, THREATENED, HYPOTHETICAL -> Factuality.ASSERTED;
            case ASSERTED, CLAIMED, ALLEGED, DENIED, NEGATED, HISTORICAL -> inner;
        };
    }
}
