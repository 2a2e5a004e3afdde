package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class LettersIT extends FrontIT {

    @Test
    @DisplayName("Letters of an address are read as UTF-8: what the page repeats is what was sent")
    void utf8() throws Exception {
        String search = "%2Fbackoffice%2Fsearch%3Fq%3D%C3%86r%C3%B8y";
        HttpResponse<String> answer = Http.get("/backoffice/sign-in?return=" + search);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("return=" + search), answer.body());
    }
}
