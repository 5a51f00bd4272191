package org.tocsin.link;

import java.util.List;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;

/** What keeps a report out of a happening. */
enum Bar {
    /** One tells of another kind of act. */
    ACT,
    /** One mode of a type that is no assault is another than the other. */
    MODE,
    /** One took place, the other is only planned or threatened. */
    STAGE,
    /** Both tell a day, and not the same. */
    DAY,
    /** It tells a period, or a day well before that of a story which tells none. */
    PAST,
    /** Both tell a place, and the places lie apart. */
    PLACE,
    /** Its sentence opens with a place that is not known to be that of the other. */
    SCENE,
    /** Both tell whom it hit, and none of the one can be of the other. */
    VICTIMS,
    /** A noun tells whom its act hit, and not as people spoken of before: "the murder of a judge". */
    OWN_VICTIMS,
    /** The same of the thing hit: "the attack on the embassy". */
    OWN_THINGS,
    /** Both tell who did it, each as a fact, and none of the one can be of the other. */
    DOERS,
    /** Who was hit in the one does it in the other; in a clash each side does both. */
    REVERSED,
    /** Its words set it beside another act of the sentence: "in response to the attack". */
    BESIDE,
    /** It is spoken of as one more: "another attack". */
    FURTHER,
    /** It is spoken of as a new one: "an attack". */
    NEW,
    /** The one is background from before the story, the other is not. */
    BACKGROUND,
    /** A noun speaks of several acts and the other of a single one, or the other way round. */
    NUMBER,
    /** A noun speaks of a single act, the other of several. */
    FEWER,
    /** The other speaks of several acts, and this one, told by a verb, has a day of its own. */
    ONE_OF_SEVERAL;

    boolean keepsApart(Report report, Happening happening) {
        return switch (this) {
            case ACT -> report.event().type() != happening.first().event().type()
                    || !happening.all(other -> report.act().canBe(other.act()));
            case MODE -> report.event().type() != EventType.ASSAULT && happening.any(other -> isOtherMode(report, other));
            case STAGE -> !report.reference().isBack() && report.happened() != happening.first().happened();
            case DAY -> happening.onOtherDayThan(report);
            case PAST -> happening.isWellAfter(report);
            case PLACE -> happening.ground(report) == Ground.APART;
            case SCENE -> report.opensWithPlace() && happening.ground(report) == Ground.UNKNOWN
                    && happening.any(other -> other.toldPlace() != null);
            case VICTIMS -> Whom.allDifferent(report.victims(), happening.victims());
            case OWN_VICTIMS -> report.noun() != null && hasOther(report.victims(), happening.victims());
            case OWN_THINGS -> report.noun() != null && hasOther(report.things(), happening.things());
            case DOERS -> !isWord(report) && !happening.any(Bar::isWord)
                    && Whom.allDifferent(report.doers(), happening.doers());
            case REVERSED -> happening.any(other -> isReverse(report, other));
            case BESIDE -> report.order() == Order.ANSWERED || report.order() == Order.EARLIER;
            case FURTHER -> report.reference() == Reference.FURTHER;
            case NEW -> report.reference() == Reference.NEW || report.reference() == Reference.FURTHER;
            case BACKGROUND -> report.isBackground() != happening.last().isBackground();
            case NUMBER -> report.noun() != null && report.plural() != happening.last().plural();
            case ONE_OF_SEVERAL -> report.noun() == null && report.toldTime() != null && happening.last().plural()
                    && !happening.onDayOf(report);
            case FEWER -> report.noun() != null && !report.plural() && happening.last().plural();
        };
    }

    private static boolean isOtherMode(Report report, Report other) {
        String mode = report.event().mode();
        String otherMode = other.event().mode();
        return mode != null && otherMode != null && !mode.equals(otherMode);
    }

    private static boolean hasOther(List<Whom> own, List<Whom> before) {
        return !before.isEmpty() && own.stream().anyMatch(one -> !one.known()) && !Whom.anySame(own, before);
    }

    private static boolean isReverse(Report report, Report other) {
        return report.act() != Act.BATTLE && other.act() != Act.BATTLE
                && (Whom.anySame(report.doers(), other.victims()) || Whom.anySame(report.victims(), other.doers()));
    }

    private static boolean isWord(Report report) {
        Factuality factuality = report.event().factuality();
        return factuality == Factuality.ALLEGED || factuality == Factuality.DENIED;
    }
}
