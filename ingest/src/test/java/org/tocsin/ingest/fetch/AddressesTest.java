package org.tocsin.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they are asked. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://WWW.Example.org/A b, http://www.example.org/A%20b",
        "https://bücher.example/straße?q=ä, https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4",
        "https://example.org:8443/x#part, https://example.org:8443/x",
        "https://example.org:/x, https://example.org/x",
        "https://example.org/a%20b, https://example.org/a%20b",
        "http://[::1]:8080/, http://[::1]:8080/"
    })
    void arePutIntoTheirFormInAscii(String written, String asked) {
        assertThat(Addresses.of(written)).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "/path", "http://[bad/", "https://exa mple.org/%zz"})
    void whatIsNoneIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Addresses.of(written)).withMessageContaining("is no address");
    }

    @ParameterizedTest
    @CsvSource({
        "/x, https://example.org/x", "y, https://example.org/a/y", "?q=2, https://example.org/a/b?q=2", "//other.example/z, https://other.example/z",
        "http://other.example/#f, http://other.example/", "../é, https://example.org/%C3%A9", "#f, https://example.org/a/b?c=1"
    })
    void areResolvedAgainstTheOneAsked(String written, String asked) {
        assertThat(Addresses.of(URI.create("https://example.org/a/b?c=1"), written)).hasToString(asked);
    }
}
