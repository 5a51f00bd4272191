package org.tocsin.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A range of addresses, such as 10.0.0.0/8 or fd00::/8.
 *
 * @param first any address of it, as numbers
 * @param bits how many bits at the start all its addresses share
 */
public record Network(InetAddress first, int bits) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}");

    /** Checks that the number of bits fits. */
    public Network {
        if (bits < 0 || bits > first.getAddress().length * 8) {
            throw new IllegalArgumentException("\"/" + bits + "\" does not fit " + first.getHostAddress() + ", expected 0 to "
                    + first.getAddress().length * 8);
        }
    }

    /**
     * Reads a range in the notation of RFC 4632; an address alone is a range of one. No name is looked up.
     *
     * @throws IllegalArgumentException if it is none; the message says what was expected
     */
    public static Network of(String written) {
        int slash = written.indexOf('/');
        String numbers = slash < 0 ? written : written.substring(0, slash);
        boolean four = numbers.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
        if (!NUMBERS.matcher(numbers).matches() || (!four && !numbers.contains(":"))) {
            throw new IllegalArgumentException(fault(written));
        }
        try {
            InetAddress address = InetAddress.getByName(numbers);
            int all = address.getAddress().length * 8;
            return new Network(address, slash < 0 ? all : Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException(fault(written), e);
        }
    }

    private static String fault(String written) {
        return "\"" + written + "\" is no range of addresses, expected one such as 10.0.0.0/8 or fd00::/8";
    }

    /** Whether an address lies in the range. */
    public boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        int whole = bits / 8;
        int mask = (0xFF << (8 - bits % 8)) & 0xFF;
        return Arrays.equals(mine, 0, whole, other, 0, whole)
                && (bits % 8 == 0 || (mine[whole] & mask) == (other[whole] & mask));
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + bits;
    }
}
