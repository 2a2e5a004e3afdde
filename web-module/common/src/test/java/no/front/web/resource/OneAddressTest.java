package no.front.web.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OneAddressTest {

    @Test
    @DisplayName("A resource has one address, however its page was asked for")
    void one() {
        String known = "/faces/jakarta.faces.resource/jquery/jquery.js?ln=primefaces&v=15";
        assertEquals(known, OneAddress.address("/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces&v=15"));
        assertEquals(known, OneAddress.address(known));
        assertEquals(
                "/backoffice/faces/jakarta.faces.resource/a.css",
                OneAddress.address("/backoffice/jakarta.faces.resource/a.css.xhtml"));
        assertEquals("/home.xhtml?a=b", OneAddress.address("/home.xhtml?a=b"));
    }
}
