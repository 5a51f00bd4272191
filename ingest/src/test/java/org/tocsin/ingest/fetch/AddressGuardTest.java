package org.tocsin.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be asked. */
class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9",
        "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "::", "::1", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "2001::1", "64:ff9b:1::1", "100::1",
        "::127.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2002:c0a8:101::1", "4000::1"
    })
    void whatIsNotOfTheOpenWebIsRefused(String address) throws UnknownHostException {
        assertThat(AddressGuard.reason(InetAddress.getByName(address))).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1", "169.253.1.1",
        "172.15.255.255", "172.32.0.0", "192.167.1.1", "192.169.1.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
        "64:ff9b::1.1.1.1", "2002:101:101::1"
    })
    void theOpenWebIsNot(String address) throws UnknownHostException {
        assertThat(AddressGuard.reason(InetAddress.getByName(address))).isNull();
    }

    /** As the resolver of a system hands them over, which Java's notation of addresses would turn into IPv4. */
    @Test
    void anAddressOfIpv4WithinOneOfIpv6IsJudgedAsWhatItIs() throws UnknownHostException {
        assertThat(AddressGuard.reason(mapped(127, 0, 0, 1))).isEqualTo("this machine");
        assertThat(AddressGuard.reason(mapped(169, 254, 169, 254))).isEqualTo("link-local");
        assertThat(AddressGuard.reason(mapped(1, 1, 1, 1))).isNull();
    }

    private static InetAddress mapped(int... four) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        for (int i = 0; i < 4; i++) {
            bytes[12 + i] = (byte) four[i];
        }
        InetAddress address = Inet6Address.getByAddress("x", bytes, -1);
        assertThat(address.getAddress()).hasSize(16);
        return address;
    }

    @Test
    void oneBadAddressAmongGoodOnesRefusesTheHost() {
        AddressGuard guard = new AddressGuard(List.of());
        assertThatThrownBy(() -> guard.check("mixed.example", 80, List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1"))))
                .isInstanceOf(AddressRefusedException.class)
                .hasMessage("mixed.example is not asked: its address 10.0.0.1 is a private network, not of the open web; "
                        + "allow its network if it is your own");
    }

    @Test
    void anAllowedNetworkMayBeAskedAtAnyPort() throws Exception {
        AddressGuard guard = new AddressGuard(List.of(Network.of("10.1.0.0/16"), Network.of("fd00::/8")));
        guard.check("own.example", 25, List.of(InetAddress.getByName("10.1.2.3"), InetAddress.getByName("fd00::7")));
        assertThatThrownBy(() -> guard.check("other.example", 80, List.of(InetAddress.getByName("10.2.0.1"))))
                .isInstanceOf(AddressRefusedException.class);
    }

    @Test
    void portsOfOtherProtocolsAreRefused() throws Exception {
        AddressGuard guard = new AddressGuard(List.of());
        List<InetAddress> open = List.of(InetAddress.getByName("1.1.1.1"));
        for (int port : new int[] {80, 443, 8080, 8443, 50000}) {
            guard.check("web.example", port, open);
        }
        for (int port : new int[] {22, 25, 110, 993}) {
            assertThatThrownBy(() -> guard.check("web.example", port, open)).hasMessageContaining("port " + port);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, only http and https", "ftp://example.org/, only http and https", "gopher://example.org:70/, only http",
        "jar:file:///x!/y, only http and https", "http://user:secret@example.org/, a user name or a password",
        "http:///path, names no host", "https://example.org:0/, no port 0", "https://example.org:70000/, no port 70000"
    })
    void addressesThatAreNoneOfTheWebAreRefused(String address, String reason) {
        assertThatThrownBy(() -> AddressGuard.checkForm(URI.create(address)))
                .isInstanceOf(AddressRefusedException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("secret");
    }

    @Test
    void networksAreRangesInNumbers() throws UnknownHostException {
        assertThat(Network.of("192.168.0.0/23").contains(InetAddress.getByName("192.168.1.255"))).isTrue();
        assertThat(Network.of("192.168.0.0/23").contains(InetAddress.getByName("192.168.2.0"))).isFalse();
        assertThat(Network.of("10.0.0.7").contains(InetAddress.getByName("10.0.0.7"))).isTrue();
        assertThat(Network.of("0.0.0.0/0").contains(InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThat(Network.of("fd00::/8").contains(InetAddress.getByName("10.0.0.7"))).isFalse();
        for (String wrong : List.of("localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "10.0.0.0/x", "cafe", "999.1.1.1/8", "")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Network.of(wrong));
        }
    }
}
