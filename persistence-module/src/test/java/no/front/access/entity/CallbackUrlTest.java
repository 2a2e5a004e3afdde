package no.front.access.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackUrlTest {

    private static AccessError refused(String text) {
        return (AccessError) assertThrows(BusinessRuleViolation.class, () -> CallbackUrl.of(text), text)
                .code();
    }

    @ParameterizedTest
    @CsvSource({
        "https://kunde.example/inn?a=1&b=%C3%A6, https://kunde.example/inn?a=1&b=%C3%A6",
        "' HTTPS://Kunde.Example ', https://kunde.example/",
        "https://kunde.example.:8443/, https://kunde.example:8443/",
        "https://kunde.example:443/x, https://kunde.example:443/x",
        "https://blåbær.example/inn, https://xn--blbr-roah.example/inn",
        "https://blåbær.example:8443/inn, https://xn--blbr-roah.example:8443/inn",
        "https://93.184.216.34/inn, https://93.184.216.34/inn",
        "https://[2606:4700::1111]:8443/, https://[2606:4700::1111]:8443/",
        "http://localhost:8080/inn, http://localhost:8080/inn",
        "http://127.0.0.1:81/inn, http://127.0.0.1:81/inn"
    })
    @DisplayName("ACC-5 addresses are kept in one form, names in other letters as DNS has them")
    void kept(String typed, String expected) {
        CallbackUrl url = CallbackUrl.of(typed);
        assertEquals(expected, url.toString());
        assertEquals(url, CallbackUrl.of(url.toString()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "kunde",
                "https:",
                "https://",
                "https:///inn",
                "https://bruker:passord@kunde.example/",
                "https://bruker@kunde.example/",
                "https://kunde.example/#del",
                "https://kunde.example/a b",
                "https://kunde.example/\r\nX-Header: 1",
                "https://kunde.example\\@annen.example/",
                "https://kun_de.example/",
                "https://kunde.example:99999/",
                "https://kunde.example/æ",
                "https://[fe80::1%25eth0]/",
                "https://kunde.example:x/"
            })
    @DisplayName("ACC-5 what is no plain address of the web is refused")
    void invalid(String typed) {
        AccessError error = refused(typed);
        assertEquals(
                true,
                error == AccessError.CALLBACK_URL_INVALID
                        || error == AccessError.CALLBACK_NOT_HTTPS
                        || error == AccessError.CALLBACK_PORT,
                typed + " " + error);
    }

    @Test
    @DisplayName("ACC-5 https only, but to this machine itself; no port of another service")
    void https() {
        for (String typed : new String[] {
            "http://kunde.example/",
            "ftp://kunde.example/",
            "http://127.0.0.2/",
            "http://localhost.kunde.example/",
            "file:///etc/passwd",
            "gopher://localhost/"
        }) {
            AccessError error = refused(typed);
            assertEquals(
                    true,
                    error == AccessError.CALLBACK_NOT_HTTPS || error == AccessError.CALLBACK_URL_INVALID,
                    typed + " " + error);
        }
        for (String typed :
                new String[] {"https://kunde.example:25/", "https://kunde.example:0/", "https://a.no:1023/"}) {
            assertEquals(AccessError.CALLBACK_PORT, refused(typed), typed);
        }
        assertEquals(AccessError.CALLBACK_URL_INVALID, refused("https://kunde.example/" + "x".repeat(500)));
    }
}
