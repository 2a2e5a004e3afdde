package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invoices in the portal, as the administrator of a customer finds them. */
@RunAsClient
class OwnInvoicesPagesIT extends FrontIT {

    private static Browser signedIn() {
        Browser browser = Browser.get().fresh().prefer("nb", "light").open("/sign-in");
        browser.type("E-post", "dag.knutsen@fjordvik-reisebyra.example").type("Passord", "front-demo-2026");
        return browser.press("Logg inn").seeText("God ");
    }

    /** Type of the answer to the address, and its status, asked by the browser itself. */
    private static String answer(Browser browser, String address) {
        return browser.script(
                        "const request = new XMLHttpRequest(); request.open('GET', arguments[0], false); request.send();"
                                + " return request.status + ' ' + request.getResponseHeader('Content-Type');",
                        address)
                .toString();
    }

    @Test
    @DisplayName("ACC-1 BIL-4 the page of invoices is fit for everybody, on a phone too, and goes out as CSV and Excel")
    void fit() {
        Browser browser = signedIn();
        for (int narrow = 0; narrow < 2; narrow++) {
            Browser sized = narrow == 0 ? browser.wide() : browser.phone();
            sized.open("/invoices").seeText("Alle fakturaer");
            assertEquals(List.of(), AxeIT.violations(sized));
            assertEquals(0, sized.sidewaysScroll(), sized::widest);
            assertFalse(sized.mainText().contains("???"));
        }
        assertEquals("200 text/csv; charset=UTF-8", answer(browser, "/invoices?format=csv"));
        assertEquals(
                "200 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                answer(browser, "/invoices?format=xlsx").replaceAll(";.*", ""));
    }

    @Test
    @DisplayName(
            "ACC-10 another customer's invoice and files answer like unknown ones, on the page, as PDF, EHF and CSV")
    void others() throws Exception {
        String list = Session.of(Role.FINANCE).get("/backoffice/invoices").body();
        Matcher found = Pattern.compile("invoice\\?id=(\\d+)").matcher(list);
        Browser browser = signedIn();
        String mine = browser.open("/invoices").mainText();
        while (found.find()) {
            String id = found.group(1);
            if (!browser.driver().getPageSource().contains("invoice?id=" + id + "\"")) {
                for (String page : List.of("invoice?id=", "invoice-file?form=PDF&id=", "invoice-file?form=EHF&id=")) {
                    assertEquals(answer(browser, "/" + page + "987654321"), answer(browser, "/" + page + id), mine);
                    assertEquals("404", answer(browser, "/" + page + id).substring(0, 3));
                }
            }
        }
        for (String page : List.of(
                "invoice", "invoice-line", "invoice-line?format=csv&id=7", "invoice-line?id=7", "fee-file?id=7")) {
            assertEquals("404", answer(browser, "/" + page).substring(0, 3), page);
        }
    }
}
