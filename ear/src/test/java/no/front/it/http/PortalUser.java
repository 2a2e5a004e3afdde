package no.front.it.http;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Role;

/**
 * A customer's organisation administrator of the test's own, invited by staff and signed in as anybody is.
 *
 * @param session signed in to the portal
 */
public record PortalUser(String email, String mobile, Session session) {

    public static final String PASSWORD = "tre brune bjørner";
    public static final String KEY_COOKIE = "front-user";

    /** @param customer words that only one customer is found by */
    public static PortalUser of(String customer) throws Exception {
        Session staff = Session.of(Role.SALES);
        String found = staff.get("/backoffice/customers?q=" + customer).body();
        String page = "/backoffice/customer-user-new?customer=" + first(found, "customer\\?id=(\\d+)");
        int number = ThreadLocalRandom.current().nextInt(10_000, 99_999);
        String email = "test." + System.nanoTime() + "@kunde.example";
        String mobile = "980" + number;
        Map<String, String> person = Map.of("name", "Test Testesen", "email", email, "mobile", mobile);
        staff.post(page, Session.filled(staff.get(page).body(), person, "send"));
        return accepted(email, mobile);
    }

    /** A colleague, invited by this administrator. @param account id of the one account that is given */
    public PortalUser colleague(String name, CustomerRole role, String account) throws Exception {
        int number = ThreadLocalRandom.current().nextInt(10_000, 99_999);
        String invited = "test." + System.nanoTime() + "@kunde.example";
        Map<String, String> person = Map.of(
                "name", name, "email", invited, "mobile", "980" + number, "role", role.name(), "accounts", account);
        String page = location(session.post(
                "/user-new", Session.filled(session.get("/user-new").body(), person, "send")));
        if (!page.startsWith("/user?")) {
            throw new AssertionError("Nobody was invited: " + page);
        }
        return accepted(invited, "980" + number);
    }

    /** Follows the link, chooses a password and shows the code. */
    private static PortalUser accepted(String email, String mobile) throws Exception {
        Session session = Session.ofNobody();
        String invitation = ReadOutbox.link(email, "/invitation?");
        HttpResponse<String> chosen = session.post(
                invitation,
                Session.filled(
                        session.get(invitation).body(), Map.of("password", PASSWORD, "again", PASSWORD), "choose"));
        String second = location(chosen);
        HttpResponse<String> in = session.post(
                second,
                Session.filled(session.get(second).body(), Map.of("code", ReadOutbox.code("+47" + mobile)), "accept"));
        if (!location(in).startsWith("/home")) {
            throw new AssertionError(in.statusCode() + " " + in.body());
        }
        return new PortalUser(email, mobile, session);
    }

    /** The answer to the form of the sign-in page, in another browser. */
    public HttpResponse<String> signIn(Session browser, String target, String... headers) throws Exception {
        String page = "/sign-in?return=" + java.net.URLEncoder.encode(target, java.nio.charset.StandardCharsets.UTF_8);
        return browser.post(
                page,
                Session.filled(
                        browser.get(page, headers).body(), Map.of("email", email, "password", PASSWORD), "enter"),
                headers);
    }

    /** Where an answer leads, from its path on; "" for nowhere. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError(String.format(Locale.ROOT, "%s is not in %s", pattern, text));
        }
        return found.group(1);
    }

    /**
     * Presses a button of the page with all the page's form holds.
     *
     * @param button last part of its id
     * @throws IllegalStateException where there is none, or the form isn't taken, with what the page says
     */
    void press(String page, String button) throws Exception {
        String body = session.get(page).body();
        for (PortalForm form : PortalForm.of(body)) {
            for (String each : form.buttons()) {
                if (each.endsWith(":" + button)) {
                    HttpResponse<String> answer = session.post(page, form.pressed(each));
                    if (answer.body().contains("ui-messages-error")) {
                        throw new IllegalStateException(page + " refuses " + form.fields() + ": "
                                + first(answer.body(), "(?s)(ui-messages-error.{0,600})"));
                    }
                    return;
                }
            }
        }
        throw new IllegalStateException(page + " has no button " + button + ": " + body);
    }

    /** As administrator. @param name of a colleague */
    void lock(String name) throws Exception {
        press("/user?id=" + first(session.get("/users").body(), "user\\?id=(\\d+)\"[^>]*>" + name), "lock");
    }
}
