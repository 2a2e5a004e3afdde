package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostalAddressTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final CountryCode SWEDEN = CountryCode.of("SE");

    @Test
    @DisplayName("A Norwegian address is lines, postcode and city, tidied")
    void norwegian() {
        PostalAddress address =
                PostalAddress.of(Arrays.asList("c/o  Kari ", null, " ", "Storgata\u00a01"), " 0155", "Oslo ", null);
        assertEquals(List.of("c/o Kari", "Storgata 1"), address.lines());
        assertEquals("c/o Kari, Storgata 1, 0155 Oslo", address.toString());
        assertEquals(List.of("c/o Kari", "Storgata 1", "0155 Oslo"), address.label(NB));
        assertEquals(CountryCode.NORWAY, address.country());
        assertEquals(PostalAddress.of("Storgata 1", "0155", "OSLO"), PostalAddress.of("Storgata  1", "0155", "OSLO"));
        assertEquals(List.of(), PostalAddress.of((String) null, "0155", "Oslo").lines());
    }

    @Test
    @DisplayName("Abroad the country stands last, in capitals, in the reader's language whatever the machine's")
    void abroad() throws Throwable {
        PostalAddress address = PostalAddress.of(List.of("Box 1"), "111 22", "Stockholm", SWEDEN);
        underEveryDefault(() -> {
            assertEquals(List.of("Box 1", "111 22 Stockholm", "SVERIGE"), address.label(NB));
            assertEquals(List.of("Box 1", "111 22 Stockholm", "SWEDEN"), address.label(Locale.ENGLISH));
            assertEquals("Box 1, 111 22 Stockholm, SE", address.toString());
        });
        assertEquals(
                "Dublin, IE",
                PostalAddress.of(List.of(), null, "Dublin", CountryCode.of("IE"))
                        .toString());
    }

    @Test
    @DisplayName("Refused: nothing at all, no Norwegian postcode, too much")
    void refusals() {
        assertRefused(KernelError.ADDRESS_EMPTY, () -> PostalAddress.of(" ", "", null));
        assertRefused(KernelError.ADDRESS_EMPTY, () -> PostalAddress.of(List.of(), "1122", " ", SWEDEN));
        assertRefused(KernelError.ADDRESS_POSTCODE, () -> PostalAddress.of("Storgata 1", "155", "Oslo"));
        assertRefused(KernelError.ADDRESS_POSTCODE, () -> PostalAddress.of("Storgata 1", "0155", ""));
        assertRefused(KernelError.ADDRESS_TOO_LONG, () -> PostalAddress.of("x".repeat(101), "0155", "Oslo"));
        assertRefused(
                KernelError.ADDRESS_TOO_LONG,
                () -> PostalAddress.of(Collections.nCopies(5, "x"), "0155", "Oslo", CountryCode.NORWAY));
    }

    @Test
    @DisplayName("Countries by two letters in any case; unknown ones are refused, but stay readable in the column")
    void countries() throws Throwable {
        underEveryDefault(() -> assertEquals("IS", CountryCode.of(" is ").toString()));
        assertEquals("XK", CountryCode.of("xk").code());
        assertEquals("Sverige", SWEDEN.name(NB));
        assertTrue(CountryCode.of("no").isNorway() && CountryCode.all().contains(SWEDEN));
        for (String typed : new String[] {null, "", "N", "NOR", "ZZ", "n0"}) {
            assertRefused(KernelError.COUNTRY_UNKNOWN, () -> CountryCode.of(typed));
        }
        assertEquals(
                "YU", new CountryCode.Column().convertToEntityAttribute("YU").code());
    }
}
