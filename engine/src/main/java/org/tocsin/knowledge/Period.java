package org.tocsin.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included; null where open. */
final class Period {

    private Period() {}

    static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
