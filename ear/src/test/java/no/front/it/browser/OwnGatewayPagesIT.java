package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** API access in the portal, as the administrator of a customer sets it up. */
@RunAsClient
class OwnGatewayPagesIT extends FrontIT {

    private static void fit(Browser browser) {
        for (int narrow = 0; narrow < 2; narrow++) {
            Browser sized = narrow == 0 ? browser.wide() : browser.phone();
            assertEquals(List.of(), AxeIT.violations(sized));
            assertEquals(0, sized.sidewaysScroll(), sized::widest);
            assertFalse(sized.mainText().contains("???"), sized::mainText);
        }
        browser.wide();
    }

    @Test
    @DisplayName("ACC-5 a key is made, shown once, replaced and closed on pages fit for everybody, on a phone too")
    void story() {
        Browser browser = Browser.get().fresh().prefer("nb", "dark").open("/sign-in");
        browser.type("E-post", "dag.knutsen@fjordvik-reisebyra.example").type("Passord", "front-demo-2026");
        browser.press("Logg inn").seeText("God ").open("/gateway").seeText("Prøv en nøkkel");
        fit(browser);
        String name = "Butikk " + System.nanoTime();
        browser.press("Ny nøkkel").type("Navn", name);
        fit(browser);
        browser.press("Lag og vis").seeText("Vises bare nå");
        browser.press("Jeg har tatt vare på den").press(name).seeText("Hva som er gjort");
        browser.type("Adresse eller nettverk", "192.0.2.300")
                .press("Tillat adressen")
                .seeText("Skriv en IP-adresse eller et nett");
        browser.type("Adresse eller nettverk", "198.51.100.7")
                .press("Tillat adressen")
                .seeText("198.51.100.7 er tillatt");
        browser.press("Lag ny og vis den").seeText("Vises bare nå").seeText("Byttes ut");
        fit(browser);
        browser.press("Steng …").press("Steng nøkkelen").seeText(name + " er stengt");
    }

    @Test
    @DisplayName("ACC-5 an address that we call is set, tried and removed on a page fit for everybody")
    void callback() throws IOException {
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        receiver.createContext("/", exchange -> {
            byte[] answer = "<b>takk</b>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        receiver.start();
        try {
            Browser browser = Browser.get().fresh().prefer("nb", "light").open("/sign-in");
            browser.type("E-post", "dag.knutsen@fjordvik-reisebyra.example").type("Passord", "front-demo-2026");
            browser.press("Logg inn").seeText("God ").open("/gateway").press("Innkommende meldinger");
            browser.type("Nettadresse", "http://kunde.example/inn")
                    .press("Lagre")
                    .seeText("må begynne med https");
            browser.type(
                            "Nettadresse",
                            "http://127.0.0.1:" + receiver.getAddress().getPort() + "/inn")
                    .press("Lagre")
                    .seeText("Vises bare nå");
            browser.press("Send et prøvekall").seeText("Tatt imot").seeText("<b>takk</b>");
            assertTrue(browser.mainText().contains("Front-Signature: "), browser::mainText);
            fit(browser);
            browser.press("Fjern adressen …").press("Fjern adressen").seeText("Adressen er fjernet");
        } finally {
            receiver.stop(0);
        }
    }
}
