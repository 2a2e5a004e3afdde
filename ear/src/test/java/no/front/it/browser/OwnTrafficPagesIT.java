package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Messages and usage in the portal, as the administrator of a customer finds them. */
@RunAsClient
class OwnTrafficPagesIT extends FrontIT {

    private static Browser signedIn() {
        return PortalVisit.atHome("dag.knutsen@fjordvik-reisebyra.example");
    }

    /** Status and type of the answer to the address, asked by the browser itself. */
    private static String answer(Browser browser, String address) {
        return browser.script(
                        "const request = new XMLHttpRequest(); request.open('GET', arguments[0], false); request.send();"
                                + " return request.status + ' ' + request.getResponseHeader('Content-Type');",
                        address)
                .toString();
    }

    private static String body(Browser browser, String address) {
        return browser.script(
                        "const request = new XMLHttpRequest(); request.open('GET', arguments[0], false); request.send();"
                                + " return request.responseText;",
                        address)
                .toString();
    }

    @Test
    @DisplayName("PRV-20 the page of messages is fit for everybody, on a phone too, and goes out as CSV and Excel")
    void fit() {
        Browser browser = signedIn();
        PortalVisit.isFit(browser, "/home", "Forbruk i ");
        PortalVisit.isFit(browser, "/messages", "Meldingene");
        PortalVisit.isFit(browser, "/statistics", "Per avsender");
        PortalVisit.isFit(browser, "/statistics?by=SENDER&month=year", "Per avsender");
        assertEquals("200 text/csv; charset=UTF-8", answer(browser, "/statistics?by=COUNTRY&format=csv"));
        PortalVisit.isFit(browser, "/messages?number=tull&from=45.13.2026&status=FAILED", "er ikke et telefonnummer");
        assertEquals("200 text/csv; charset=UTF-8", answer(browser, "/messages?format=csv"));
        assertEquals(
                "200 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                answer(browser, "/messages?format=xlsx").replaceAll(";.*", ""));
        assertFalse(body(browser, "/messages?format=csv").contains("'"), "nothing looks like a formula");
        assertEquals("422", answer(browser, "/messages?number=tull&format=csv").substring(0, 3));
    }

    @Test
    @DisplayName(
            "MSG-1 while a text is typed its SMS are counted, what makes it dearer is told, and a press makes it cheaper")
    void calculator() {
        Browser browser = signedIn();
        PortalVisit.isFit(browser, "/calculator", "Hva koster en SMS");
        browser.type("Tekst", "a".repeat(161)).seeText("161 tegn brukt, 145 til");
        browser.seeText("2 SMS").seeText("0,88");
        browser.type("Antall mottakere", "1000").seeText("for 2 000 SMS i alt");
        browser.type("Tekst", "Vi sees – “kl. 12”").seeText("gjør meldingen dyrere: –“”");
        browser.press("Bytt dem ut").seeText("Skrevet i SMS-alfabetet");
        assertEquals("Vi sees - \"kl. 12\"", browser.field("Tekst").getAttribute("value"));
        browser.fresh().prefer("nb", "light").open("/calculator").seeText("Prisene er fra prislisten");
        browser.type("Tekst", "€".repeat(153)).seeText("3 SMS");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @DisplayName("ACC-10 another customer's account answers like an unknown one, on the page and as a file")
    void others() throws Exception {
        String list = Session.of(Role.FINANCE).get("/backoffice/traffic").body();
        Matcher found = Pattern.compile("usage-account\\?id=(\\d+)").matcher(list);
        Browser browser = signedIn();
        browser.open("/messages");
        String own = browser.driver().getPageSource();
        int others = 0;
        while (found.find()) {
            String id = found.group(1);
            if (!own.contains("value=\"" + id + "\"")) {
                others++;
                for (String page :
                        List.of("/messages?account=", "/messages?format=csv&account=", "/statistics?account=")) {
                    assertEquals(answer(browser, page + "987654321"), answer(browser, page + id));
                    assertEquals("404", answer(browser, page + id).substring(0, 3));
                }
            }
        }
        assertTrue(others > 0);
        assertEquals("404", answer(browser, "/messages?account=x").substring(0, 3));
    }
}
