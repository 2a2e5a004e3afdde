package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.front.it.DemoStaff;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A member of staff looks at a customer's portal, and can't do anything there. */
@RunAsClient
class PortalLookIT extends FrontIT {

    private static final String CUSTOMER = "Fjordvik+Reisebyr";

    private static Session staff() throws Exception {
        Session staff = Session.ofNobody();
        staff.signIn(DemoStaff.with(Role.SUPPORT), DemoStaff.password());
        return staff;
    }

    private static String customer(Session staff) throws Exception {
        return PortalUser.first(staff.get("/backoffice/customers?q=" + CUSTOMER).body(), "customer\\?id=(\\d+)");
    }

    private static HttpResponse<String> open(Session staff, String customer, String reason) throws Exception {
        String page = "/backoffice/portal-view?customer=" + customer;
        return staff.post(page, Session.filled(staff.get(page).body(), Map.of("reason", reason), "open"));
    }

    @Test
    @DisplayName(
            "ACC-9 ACC-8 staff see a customer's pages, marked, with reason and pages in the log, until they end it")
    void looks() throws Exception {
        Session staff = staff();
        String customer = customer(staff);
        assertEquals(200, open(staff, customer, "").statusCode());
        assertTrue(PortalUser.location(staff.get("/home")).startsWith("/sign-in"));
        String reason = "Kunden ringte " + System.nanoTime();
        assertEquals("/home", PortalUser.location(open(staff, customer, reason)));
        for (String page : List.of(
                "/home",
                "/invoices",
                "/my-orders",
                "/subscription",
                "/users",
                "/security",
                "/retention",
                "/new-prices")) {
            HttpResponse<String> answer = staff.get(page);
            assertEquals(200, answer.statusCode(), page);
            assertTrue(answer.body().contains("f-looking"), page);
            assertTrue(answer.body().contains("Fjordvik Reisebyrå AS"), page);
        }
        // what is the person's own
        for (String page : List.of("/my-page", "/authenticator", "/other-devices")) {
            assertEquals(403, staff.get(page).statusCode(), page);
        }
        String log = Session.of(Role.ADMINISTRATOR)
                .get("/backoffice/customer?id=" + customer + "&tab=history")
                .body();
        assertTrue(log.contains(reason));
        assertTrue(log.contains("retention"));
        assertEquals("/backoffice/customer?id=" + customer, PortalUser.location(staff.post("/sign-out", Map.of())));
        assertTrue(PortalUser.location(staff.get("/home")).startsWith("/sign-in"));
        assertEquals(200, staff.get("/backoffice/start").statusCode());
    }

    @Test
    @DisplayName("ACC-9 ACC-10 who looks changes nothing by any form, and another customer's things aren't there")
    void changesNothing() throws Exception {
        Session staff = staff();
        String customer = customer(staff);
        open(staff, customer, "Feilsøking");
        String page = staff.get("/security").body();
        HttpResponse<String> refused = staff.post("/security", Session.filled(page, Map.of(), "on"));
        assertTrue(refused.body().contains("Du ser bare på"), refused.body());
        HttpResponse<String> retention = staff.post(
                "/retention",
                Session.filled(staff.get("/retention?months=24").body(), Map.of("reason", "Lov"), "take"));
        assertFalse(PortalUser.location(retention).startsWith("/retention"), "a choice was taken");
        assertFalse(staff.get("/retention").body().contains("har valgt at meldingene"));
        assertEquals(403, staff.get("/invoices?format=csv").statusCode());
        assertEquals(403, staff.post("/forgot-password", Map.of("x", "y")).statusCode());
        assertEquals(404, staff.get("/invoice?id=987654321").statusCode());
        assertEquals(404, staff.get("/user?id=987654321").statusCode());
        staff.post("/sign-out", Map.of());
    }

    @Test
    @DisplayName(
            "ACC-4 ACC-9 it ends with the session of the staff; who may not, can't open it; a forged key opens nothing")
    void ends() throws Exception {
        Session staff = staff();
        String customer = customer(staff);
        open(staff, customer, "Feilsøking");
        assertEquals(200, staff.get("/home").statusCode());
        staff.post("/backoffice/sign-out", Map.of());
        assertTrue(PortalUser.location(staff.get("/home")).startsWith("/sign-in"));
        assertTrue(staff.get("/sign-in").body().contains("Visningen av kundens sider er over"));
        assertEquals(
                403,
                Session.of(Role.PRIVACY_OFFICER)
                        .get("/backoffice/portal-view?customer=" + customer)
                        .statusCode());
        Session forger = Session.ofNobody();
        forger.bring("front-look", "x".repeat(43));
        assertTrue(PortalUser.location(forger.get("/home")).startsWith("/sign-in"));
    }
}
