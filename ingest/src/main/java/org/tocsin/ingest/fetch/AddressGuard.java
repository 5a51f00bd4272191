package org.tocsin.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which addresses may be asked: those of the open web, and those of networks that were allowed.
 *
 * <p>Refused are the ranges of IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and its
 * followers): this machine, private, shared and link-local networks, multicast, documentation, tests and what is reserved;
 * and addresses of IPv6 that hold one of IPv4 within, where that one is refused. Of ports, those above 1023 and the two of
 * the web are open; others belong to other protocols.
 */
final class AddressGuard {

    private static final Map<Network, String> REFUSED = Map.ofEntries(
            refused("0.0.0.0/8", "this machine"),
            refused("10.0.0.0/8", "a private network"),
            refused("100.64.0.0/10", "a provider's inner network"),
            refused("127.0.0.0/8", "this machine"),
            refused("169.254.0.0/16", "link-local"),
            refused("172.16.0.0/12", "a private network"),
            refused("192.0.0.0/24", "reserved"),
            refused("192.0.2.0/24", "for documentation"),
            refused("192.88.99.0/24", "a relay"),
            refused("192.168.0.0/16", "a private network"),
            refused("198.18.0.0/15", "for tests of networks"),
            refused("198.51.100.0/24", "for documentation"),
            refused("203.0.113.0/24", "for documentation"),
            refused("224.0.0.0/4", "multicast"),
            refused("240.0.0.0/4", "reserved"),
            refused("::1/128", "this machine"),
            refused("64:ff9b:1::/48", "a private network"),
            refused("fc00::/7", "a private network"),
            refused("fe80::/10", "link-local"),
            refused("fec0::/10", "a private network"),
            refused("ff00::/8", "multicast"),
            refused("2001::/23", "reserved"),
            refused("2001:db8::/32", "for documentation"),
            refused("3fff::/20", "for documentation"));

    private static final Network GLOBAL = Network.of("2000::/3");

    /** Ranges of IPv6 with an address of IPv4 within, and the byte where that begins. */
    private static final Map<Network, Integer> HOLDING =
            Map.of(Network.of("64:ff9b::/96"), 12, Network.of("2002::/16"), 2);

    /** Holds the mapped and the compatible addresses, which Java's own notation turns into ones of IPv4. */
    private static final Network LOWEST = Network.of("::/80");

    private final List<Network> allowed;

    AddressGuard(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    private static Map.Entry<Network, String> refused(String range, String why) {
        return Map.entry(Network.of(range), why);
    }

    /** Refuses an address by its form: scheme, host, credentials. */
    static void checkForm(URI address) throws AddressRefusedException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new AddressRefusedException(address + " is not asked: only http and https are; name an address of the web");
        }
        if (address.getRawUserInfo() != null) {
            throw new AddressRefusedException("the address at " + address.getHost()
                    + " is not asked: it holds a user name or a password; name it without");
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            throw new AddressRefusedException(address + " is not asked: it names no host");
        }
        if (address.getPort() == 0 || address.getPort() > 65535) {
            throw new AddressRefusedException(address + " is not asked: there is no port " + address.getPort());
        }
    }

    /**
     * Refuses a host if one of its addresses is not of the open web and not of an allowed network.
     *
     * @param host as it was named
     * @param port that would be asked
     * @param addresses all that the name stands for
     */
    void check(String host, int port, List<InetAddress> addresses) throws AddressRefusedException {
        for (InetAddress address : addresses) {
            if (allowed.stream().anyMatch(network -> network.contains(address))) {
                continue;
            }
            String why = reason(address);
            if (why != null) {
                throw new AddressRefusedException(host + " is not asked: its address " + address.getHostAddress() + " is " + why
                        + ", not of the open web; allow its network if it is your own");
            }
            if (port < 1024 && port != 80 && port != 443) {
                throw new AddressRefusedException(host + " is not asked: port " + port
                        + " belongs to another protocol than the web's; allow its network if it is your own");
            }
        }
    }

    /** What an address is if not one of the open web, or null. */
    static @Nullable String reason(InetAddress address) {
        for (Map.Entry<Network, String> range : REFUSED.entrySet()) {
            if (range.getKey().contains(address)) {
                return range.getValue();
            }
        }
        if (!(address instanceof Inet6Address)) {
            return null;
        }
        if (LOWEST.contains(address)) {
            byte[] bytes = address.getAddress();
            boolean holding = bytes[10] == bytes[11] && (bytes[10] == 0 || bytes[10] == -1);
            return holding ? reason(within(address, 12)) : "reserved";
        }
        for (Map.Entry<Network, Integer> range : HOLDING.entrySet()) {
            if (range.getKey().contains(address)) {
                return reason(within(address, range.getValue()));
            }
        }
        return GLOBAL.contains(address) ? null : "reserved";
    }

    private static InetAddress within(InetAddress address, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
