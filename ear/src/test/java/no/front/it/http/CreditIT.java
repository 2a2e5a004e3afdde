package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Credit over HTTP, on the demo's orders: checked in the background, decided by staff, read by sales and finance only. */
@RunAsClient
class CreditIT extends FrontIT {

    /** What the bureau is called in the demo: stands wherever data of a check are shown. */
    private static final String BUREAU = "Demobyrået";

    private static final Pattern ORDER = Pattern.compile("href=\"(order\\?id=\\d+)\"");

    /** Pages of orders that wait for a decision. */
    private static List<String> received() throws Exception {
        String list =
                Session.of(Role.SALES).get("/backoffice/orders?show=RECEIVED").body();
        List<String> orders = ORDER.matcher(list)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertFalse(orders.isEmpty(), "the demo has no order to decide");
        return orders;
    }

    private static HttpResponse<String> get(Role role, String page) throws Exception {
        return Session.of(role).get("/backoffice/" + page);
    }

    /** One whose check is answered; the job takes some seconds. */
    private static String checked() throws Exception {
        for (int i = 0; i < 60; i++) {
            for (String order : received()) {
                if (get(Role.SALES, order).body().contains(BUREAU)) {
                    return order;
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("no credit check was answered within a minute");
    }

    @Test
    @DisplayName("CRE-1 orders on credit are checked in the background; sales and finance read what came of it")
    void checkedInBackground() throws Exception {
        String order = checked();
        assertTrue(get(Role.FINANCE, order).body().contains(BUREAU));
        assertTrue(get(Role.SALES, "credit?tab=CHECKS").body().contains(order));
    }

    @Test
    @DisplayName("CRE-6 nobody else reads data of a credit check: not on the order, not in lists, not by the customer")
    void readers() throws Exception {
        String order = checked();
        Matcher customer = Pattern.compile("customer\\?id=\\d+")
                .matcher(get(Role.SALES, order).body());
        assertTrue(customer.find());
        for (Role role : List.of(Role.SUPPORT, Role.PRIVACY_OFFICER, Role.ADMINISTRATOR)) {
            HttpResponse<String> page = get(role, order);
            assertEquals(200, page.statusCode(), role.name());
            assertFalse(page.body().contains(BUREAU), role.name());
            assertFalse(get(role, customer.group() + "&tab=credit").body().contains("Kredittklasse"), role.name());
            assertFalse(
                    get(role, customer.group() + "&tab=history").body().contains("betales i etterkant"), role.name());
            for (String refused : List.of(
                    "credit",
                    "credit?tab=CHECKS",
                    order.replace("order?", "order-decide?"),
                    order.replace("order?", "order-credit-check?"))) {
                assertEquals(403, get(role, refused).statusCode(), role + " " + refused);
            }
        }
    }

    @Test
    @DisplayName("CRE-3 a refusal without reason and note is not taken; the order stays where it is")
    void noteNeeded() throws Exception {
        String order = received().getFirst();
        String address = "/backoffice/" + order.replace("order?", "order-decide?") + "&outcome=REFUSED";
        Session sales = Session.of(Role.SALES);
        HttpResponse<String> page = sales.get(address);
        HttpResponse<String> answer =
                sales.post(address, Session.filled(page.body(), Map.of("reason", "", "note", ""), "refuse"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Skriv grunnen kunden skal få vite."), answer.body());
        assertTrue(received().contains(order));
    }

    @Test
    @DisplayName("CRE-6 of an unknown order nothing is told")
    void unknown() throws Exception {
        for (String page :
                List.of("order-decide?id=999999999", "order-credit-check?id=999999999", "order-decide?id=x")) {
            assertEquals(404, get(Role.SALES, page).statusCode(), page);
        }
    }
}
