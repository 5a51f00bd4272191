package org.tocsin.knowledge;

import java.util.List;
import java.util.Set;

/** PLOVER's sectors: what an actor does in society. */
public final class Sectors {

    static final Set<String> ALL = Set.copyOf(List.of(
            ("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC"
                    + " IGO UNO EUR NGO ISM IMG MNC")
                    .split(" ", -1)));

    private Sectors() {}

    /** Whether a code is one of PLOVER's sectors. */
    public static boolean isSector(String code) {
        return ALL.contains(code);
    }

    static String unknown(String found) {
        return Valid.unknown("sector", found, "a PLOVER sector", ALL);
    }
}
