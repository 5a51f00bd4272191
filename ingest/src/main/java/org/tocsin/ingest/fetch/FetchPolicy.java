package org.tocsin.ingest.fetch;

import java.time.Duration;
import java.util.List;

/**
 * What a fetch may cost and whom it may ask.
 *
 * @param deadline for all of it: looking up, connecting, redirects, the last byte
 * @param mostBytes of an answer, as sent
 * @param mostUnpackedBytes of an answer, unpacked
 * @param mostRedirects that are followed
 * @param allowed networks that may be asked though they are not of the open web
 * @param agent how we name ourselves
 */
public record FetchPolicy(
        Duration deadline, int mostBytes, int mostUnpackedBytes, int mostRedirects, List<Network> allowed, String agent) {

    /** Half a minute, 8 MiB, 16 MiB unpacked, five redirects, the open web only. */
    public static final FetchPolicy STANDARD =
            new FetchPolicy(Duration.ofSeconds(30), 8 << 20, 16 << 20, 5, List.of(), "Tocsin/0.1");

    /** Checks the bounds and keeps a copy of the list. */
    public FetchPolicy {
        if (deadline.isNegative() || deadline.isZero() || mostBytes < 1 || mostUnpackedBytes < 1 || mostRedirects < 0) {
            throw new IllegalArgumentException("limits of a fetch are above zero; redirects may be 0");
        }
        if (!agent.matches("[\\x20-\\x7E]+")) {
            throw new IllegalArgumentException("the name \"" + agent + "\" of the agent is not in printable ASCII");
        }
        allowed = List.copyOf(allowed);
    }

    /** The same with other networks allowed. */
    public FetchPolicy withAllowed(List<Network> networks) {
        return new FetchPolicy(deadline, mostBytes, mostUnpackedBytes, mostRedirects, networks, agent);
    }

    /** The same with another deadline. */
    public FetchPolicy withDeadline(Duration other) {
        return new FetchPolicy(other, mostBytes, mostUnpackedBytes, mostRedirects, allowed, agent);
    }
}
