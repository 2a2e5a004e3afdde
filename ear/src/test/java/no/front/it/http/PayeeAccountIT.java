package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import no.front.it.DemoStaff;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two of finance at the account of one customer at the same time. */
@RunAsClient
class PayeeAccountIT extends FrontIT {

    private static final String FIRST = "1234.56.78903";
    private static final String SECOND = "1503.00.12345";

    private final Session one = Session.of(Role.FINANCE);
    private final Session other = Session.ofNobody();
    private final String page;

    PayeeAccountIT() throws Exception {
        other.signIn("henrik@front.example", DemoStaff.password());
        String customers = one.get("/backoffice/customers?q=Kystvakten+Alarm").body();
        page = "/backoffice/payee-account?customer=" + PortalUser.first(customers, "customer\\?id=(\\d+)");
    }

    private HttpResponse<String> enter(Session session, String account) throws Exception {
        Map<String, String> form = Session.filled(session.get(page).body(), Map.of("account", account), "enter");
        form.put("enter:reason", "Ny bank");
        return session.post(page, form);
    }

    /** The form that decides, as it stands on somebody's page at this moment. */
    private Map<String, String> decision(Session session, String button) throws Exception {
        String body = session.get(page).body();
        String form = PortalUser.first(body, "(?s)(<form id=\"decide\".*?</form>)");
        return Session.filled(form + PortalUser.first(body, "(<[^>]*\\bnonce=\"[^\"]+\"[^>]*>)"), Map.of(), button);
    }

    private void withdraw(Session session) throws Exception {
        Map<String, String> form = decision(session, "withdraw");
        form.put("decide:back", "Skrev feil");
        assertEquals(302, session.post(page, form).statusCode());
    }

    /** What the page says of the account that waits; "" where none does. */
    private String waiting() throws Exception {
        String body = one.get(page).body();
        return body.contains("<form id=\"decide\"") ? PortalUser.first(body, "<strong><span[^>]*>([^<]+)<") : "";
    }

    @Test
    @DisplayName(
            "ACC-9 CPA-7 who decides about an account decides about the one that was seen, not about what came since")
    void seen() throws Exception {
        enter(one, FIRST);
        assertEquals(FIRST, waiting());
        Map<String, String> confirm = decision(other, "confirm");
        Map<String, String> refuse = decision(other, "refuse");
        refuse.put("decide:why", "Kunden kjenner den ikke");
        withdraw(one);
        for (Map<String, String> late : java.util.List.of(confirm, refuse)) {
            HttpResponse<String> nothingWaits = other.post(page, late);
            assertTrue(nothingWaits.body().contains("Kontoen er endret siden du åpnet siden"), nothingWaits::body);
        }
        enter(one, SECOND);
        assertEquals(SECOND, waiting());
        for (Map<String, String> late : java.util.List.of(confirm, refuse)) {
            HttpResponse<String> anotherWaits = other.post(page, late);
            assertTrue(anotherWaits.body().contains("Kontoen er endret siden du åpnet siden"), anotherWaits::body);
            assertEquals(SECOND, waiting(), "still to be decided about");
        }
        Map<String, String> forged = new java.util.HashMap<>(confirm);
        forged.put("waiting", "987654321");
        assertFalse(other.post(page, forged).statusCode() >= 500);
        assertEquals(SECOND, waiting());
        Map<String, String> mine = decision(one, "withdraw");
        mine.put("decide:back", "Ombestemt");
        withdraw(one);
        enter(other, FIRST);
        assertTrue(one.post(page, mine).body().contains("Kontoen er endret siden du åpnet siden"));
        assertEquals(FIRST, waiting());
        withdraw(other);
    }
}
