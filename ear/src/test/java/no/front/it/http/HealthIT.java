package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class HealthIT extends FrontIT {

    @Test
    @DisplayName("/health says UP and names the database")
    void up() throws Exception {
        var answer = Http.get("/health");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("database"), answer.body());
        assertTrue(answer.body().contains("UP"), answer.body());
    }
}
