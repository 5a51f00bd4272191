package org.tocsin.locate;

import org.jspecify.annotations.Nullable;

/** One thing that speaks for what a name stands for. */
interface Sign {

    /** How much it speaks for a sense of a name: 0 where it says nothing; one point is a tenfold population. */
    double points(Group group, Sense sense, Setting setting);

    /** What it says, for the reasons: "most of the report is about IRQ"; null where that goes without saying. */
    @Nullable String reason(Sense sense, Setting setting);
}
