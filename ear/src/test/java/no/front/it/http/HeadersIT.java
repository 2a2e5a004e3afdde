package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class HeadersIT extends FrontIT {

    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>");
    private static final Pattern HANDLER = Pattern.compile("<[^>]+\\son[a-z]+=\"");
    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/backoffice/[^\"]+\\.(?:css|js)[^\"]*)\"");

    private static String policy(HttpResponse<String> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size(), answer.uri() + " has policies " + policies);
        return policies.getFirst();
    }

    private static String directive(String policy, String name) {
        for (String directive : policy.split(";")) {
            if (directive.strip().startsWith(name + " ")) {
                return directive.strip();
            }
        }
        return "";
    }

    private static List<HttpResponse<String>> allSorts() throws Exception {
        Session staff = Session.of(Role.SALES);
        List<HttpResponse<String>> answers = new ArrayList<>();
        answers.add(staff.get("/backoffice/start"));
        answers.add(staff.get("/backoffice/customers"));
        answers.add(staff.get("/backoffice/staff"));
        answers.add(staff.get("/backoffice/unknown"));
        answers.add(staff.get("/backoffice/sign-out"));
        answers.add(Http.get("/backoffice/sign-in"));
        answers.add(Http.get("/backoffice/start"));
        answers.add(Http.get("/"));
        answers.add(Http.get("/unknown"));
        Matcher resources = RESOURCE.matcher(answers.getFirst().body());
        while (resources.find()) {
            answers.add(Http.get(resources.group(1).replace("&amp;", "&")));
        }
        assertTrue(answers.size() > 10, "pages have style and scripts of their own");
        return answers;
    }

    @Test
    @DisplayName("ACC-7 every answer has one strict policy: scripts of our own only, no frames, no plug-ins")
    void policyEverywhere() throws Exception {
        for (HttpResponse<String> answer : allSorts()) {
            String policy = policy(answer);
            String scripts = directive(policy, "script-src");
            assertTrue(scripts.startsWith("script-src 'self'"), answer.uri() + ": " + policy);
            assertFalse(scripts.contains("unsafe"), answer.uri() + ": " + scripts);
            assertFalse(scripts.contains("http:") || scripts.contains("https:") || scripts.contains("*"), scripts);
            assertEquals("frame-ancestors 'none'", directive(policy, "frame-ancestors"));
            assertEquals("object-src 'none'", directive(policy, "object-src"));
            assertEquals("form-action 'self'", directive(policy, "form-action"));
            assertFalse(directive(policy, "base-uri").isEmpty());
        }
    }

    @Test
    @DisplayName("ACC-7 every answer says nosniff, and not what it runs on; pages are never stored")
    void otherHeaders() throws Exception {
        for (HttpResponse<String> answer : allSorts()) {
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    answer.uri() + "");
            assertTrue(answer.headers().firstValue("Referrer-Policy").isPresent(), answer.uri() + "");
            assertFalse(answer.headers().firstValue("X-Powered-By").isPresent(), answer.uri() + "");
            String server = answer.headers().firstValue("Server").orElse("").toLowerCase(Locale.ROOT);
            assertFalse(server.contains("payara") || server.contains("glassfish"), server);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertEquals(
                        "no-store", answer.headers().firstValue("Cache-Control").orElse(""), answer.uri() + "");
            }
        }
    }

    @Test
    @DisplayName(
            "ACC-7 every inline script of a page bears its nonce, a new one each time, and no element has a handler")
    void nonces() throws Exception {
        for (String path : List.of("/backoffice/start", "/backoffice/customers", "/backoffice/customer-new")) {
            HttpResponse<String> page = Session.of(Role.SALES).get(path);
            String scripts = directive(policy(page), "script-src");
            Matcher tags = SCRIPT.matcher(page.body());
            while (tags.find()) {
                String nonce = Session.attribute(tags.group(), "nonce");
                assertTrue(
                        tags.group().contains(" src=") || !nonce.isEmpty() && scripts.contains("'nonce-" + nonce + "'"),
                        path + ": " + tags.group());
            }
            assertFalse(HANDLER.matcher(page.body()).find(), path + " has an inline handler");
            assertFalse(page.body().contains("<style"), path + " has an inline style sheet");
        }
    }

    @Test
    @DisplayName("ACC-7 cookies are for no script, and not sent along from other sites")
    void cookies() throws Exception {
        Session session = Session.ofNobody();
        HttpResponse<String> in =
                session.signIn(no.front.it.DemoStaff.with(Role.FINANCE), no.front.it.DemoStaff.password());
        List<String> set = new ArrayList<>(in.headers().allValues("Set-Cookie"));
        assertTrue(set.stream().anyMatch(cookie -> cookie.startsWith(Session.KEY_COOKIE + "=")), set.toString());
        set.addAll(session.get("/backoffice/customer-new").headers().allValues("Set-Cookie"));
        set.addAll(session.get("/backoffice/my-account").headers().allValues("Set-Cookie"));
        set.addAll(session.post("/backoffice/preferences", java.util.Map.of("language", "en"))
                .headers()
                .allValues("Set-Cookie"));
        for (String cookie : set) {
            String flags = cookie.toLowerCase(Locale.ROOT);
            assertTrue(flags.contains("httponly"), cookie);
            assertTrue(flags.contains("samesite=lax") || flags.contains("samesite=strict"), cookie);
        }
    }
}
