package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    @DisplayName("Spaces and mailto: go, the domain is lower case, the name stays, in any language of the machine")
    void normalised() throws Throwable {
        underEveryDefault(() -> {
            assertEquals(
                    "Kari.I@invoice.example",
                    EmailAddress.of(" \u00a0Kari.I@INVOICE.Example\u200b\n").toString());
            assertEquals(
                    "kari@nordlys.example",
                    EmailAddress.of("mailto:kari@nordlys.example").toString());
            assertEquals(
                    "kari.i@invoice.example",
                    EmailAddress.of("KARI.I@INVOICE.EXAMPLE").key());
        });
    }

    @Test
    @DisplayName("A domain with Norwegian letters is kept in ASCII and shown as written")
    void internationalDomain() {
        EmailAddress address = EmailAddress.of("post@BLÅBÆR.example");
        assertEquals("post@xn--blbr-roah.example", address.toString());
        assertEquals("post@blåbær.example", address.display());
        assertEquals(address, EmailAddress.of(address.toString()));
        assertEquals("xn--blbr-roah.example", address.domain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.no",
                "ola+faktura@nordlys.example",
                "o'brien@x.example",
                "1_2-3@4.example",
                "a@a-b.c.example",
                "x@xn--80ak6aa92e.example"
            })
    @DisplayName("Ordinary addresses are taken")
    void valid(String typed) {
        assertEquals(typed, EmailAddress.of(typed).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kari",
                "@x.no",
                "kari@",
                "kari@x",
                "kari@@x.no",
                "a@b@x.no",
                ".kari@x.no",
                "kari.@x.no",
                "ka..ri@x.no",
                "ka ri@x.no",
                "kari@x..no",
                "kari@.no",
                "kari@x.no.",
                "kari@-x.no",
                "kari@x-.no",
                "kari@x_y.no",
                "kari@1.2.3.4",
                "kari@[1.2.3.4]",
                "Kari <kari@x.no>",
                "kari@x.no, ola@x.no",
                "kari@x.no;ola@x.no",
                "\"kari\"@x.no",
                "kåre@x.no",
                "kari@x.no\r\nBcc: a@b.no",
                "kari\u0000@x.no",
                "kari@x.n\u0000o"
            })
    @DisplayName("What is no single, plain address is refused, line breaks above all")
    void refuses(String typed) {
        assertRefused(KernelError.EMAIL_INVALID, () -> EmailAddress.of(typed));
    }

    @Test
    @DisplayName("64 characters before the @, 254 in all, 63 in a label")
    void lengths() {
        String label = "a".repeat(61) + ".";
        assertEquals(
                64 + 1 + 3 * 62 + 2,
                EmailAddress.of("k".repeat(64) + "@" + label.repeat(3) + "no")
                        .address()
                        .length());
        assertRefused(
                KernelError.EMAIL_TOO_LONG, () -> EmailAddress.of("k".repeat(64) + "@" + label.repeat(3) + "com.no"));
        assertRefused(KernelError.EMAIL_TOO_LONG, () -> EmailAddress.of("k".repeat(100_000) + "@x.no"));
        assertRefused(KernelError.EMAIL_INVALID, () -> EmailAddress.of("k".repeat(65) + "@x.no"));
        assertRefused(KernelError.EMAIL_INVALID, () -> EmailAddress.of("k@" + "a".repeat(64) + ".no"));
        assertRefused(KernelError.EMAIL_INVALID, () -> EmailAddress.of(null));
    }

    @Test
    @DisplayName("Masked, the first letter and the domain stay")
    void masked() {
        assertEquals(
                "k•••@nordlys.example", EmailAddress.of("kari@nordlys.example").masked());
    }
}
