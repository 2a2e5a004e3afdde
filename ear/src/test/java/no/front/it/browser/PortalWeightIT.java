package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.front.it.FrontIT;
import no.front.it.http.Http;
import no.front.portal.PortalPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What pages of the portal weigh on the wire, compressed, with all they bring: style, scripts, fonts. Pages are found by
 * following links, as the administrators of two customers and as a visitor.
 */
@RunAsClient
class PortalWeightIT extends FrontIT {

    /** Of the first page that somebody opens, nothing of it known to the browser. */
    private static final long FIRST = 500_000;

    /** Of each page after that. */
    private static final long FURTHER = 100_000;

    /** Files and answers to presses; no pages. */
    private static final Set<PortalPage> NO_PAGES = EnumSet.of(
            PortalPage.TERMS_PDF,
            PortalPage.INVOICE_FILE,
            PortalPage.FEE_FILE,
            PortalPage.COMMISSION_PDF,
            PortalPage.COMMISSION_NOTE_FILE,
            PortalPage.SIGN_OUT,
            PortalPage.STAY_SIGNED_IN,
            PortalPage.PREFERENCES,
            PortalPage.ERROR);

    /** Where mails lead; without one the page says so. */
    private static final List<String> FROM_MAIL = List.of(
            "/invitation?token=none",
            "/set-password?token=none",
            "/confirm-email?token=none",
            "/api-access?token=none");

    /** Nothing leads there before something was typed, invoiced or demanded. */
    private static final Set<PortalPage> NOT_LINKED = EnumSet.of(
            PortalPage.ORDER_PEOPLE,
            PortalPage.ORDER_PRODUCTS,
            PortalPage.ORDER_REVIEW,
            PortalPage.ORDER_RECEIVED,
            PortalPage.ORDER_STATUS,
            PortalPage.ORDER_ACCEPT,
            PortalPage.SIGN_IN_CODE,
            PortalPage.CHOOSE_ORGANISATION,
            PortalPage.OTHER_DEVICES,
            PortalPage.NEW_TERMS,
            PortalPage.NEW_PRICES,
            PortalPage.GATEWAY_KEY,
            PortalPage.PROOF_DEMAND,
            PortalPage.INVOICE,
            PortalPage.INVOICE_LINE,
            PortalPage.COMMISSION_TRANSACTIONS,
            PortalPage.PAYEE_ACCOUNT);

    /** All that the open page brought, in bytes; what the browser had kept weighs nothing. */
    private static final String WEIGHT = "const done = arguments[arguments.length - 1];"
            + " const all = () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];"
            + " const tell = () => done(all().map(e => e.transferSize + ' ' + e.name));"
            + " const ready = () => document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(tell, 0)));"
            + " document.readyState === 'complete' ? ready() : addEventListener('load', ready);";

    private static final Pattern LINK = Pattern.compile("href=\"/?([a-z-]+)(\\?[^\"#]*)?\"");

    private final List<String> tooHeavy = new ArrayList<>();
    private final Set<String> resources = new TreeSet<>();
    private final Set<PortalPage> seen = EnumSet.noneOf(PortalPage.class);
    private long heaviestFirst;
    private long heaviestFurther;

    @Test
    @DisplayName("Each page of the portal weighs at most 500 kB as the first one, and at most 100 kB after another one")
    void weight() throws Exception {
        Browser browser = Browser.get().fresh().prefer("nb", "light");
        walk(browser, "/");
        FROM_MAIL.forEach(address -> walk(browser, address));
        signIn(browser, "dag.knutsen@fjordvik-reisebyra.example");
        walk(browser, "/home");
        signIn(browser, "anne.satre@telepati-kundeservice.example");
        walk(browser, "/home");
        assertEquals(List.of(), tooHeavy);
        Set<PortalPage> missed = EnumSet.allOf(PortalPage.class);
        missed.removeAll(seen);
        missed.removeAll(NO_PAGES);
        missed.removeAll(NOT_LINKED);
        assertEquals(Set.of(), missed, "no link leads there");
        // or nothing was weighed at all
        assertTrue(heaviestFirst > 100_000 && heaviestFurther > 2_000, heaviestFirst + " " + heaviestFurther);
        System.out.println("Heaviest page of the portal: " + heaviestFirst + " bytes as the first one, "
                + heaviestFurther + " after another one");
        kept();
    }

    private static void signIn(Browser browser, String email) {
        browser.fresh().prefer("nb", "light").open("/sign-in");
        browser.type("E-post", email)
                .type("Passord", "front-demo-2026")
                .press("Logg inn")
                .seeText("God ");
    }

    /** Everywhere that links lead from there. */
    private void walk(Browser browser, String start) {
        Deque<String> addresses = new ArrayDeque<>(List.of(start));
        Set<PortalPage> here = EnumSet.noneOf(PortalPage.class);
        here.addAll(NO_PAGES);
        while (!addresses.isEmpty()) {
            String address = addresses.remove();
            long further = further(browser, start, address);
            heaviestFurther = Math.max(heaviestFurther, further);
            for (Matcher link = LINK.matcher(browser.driver().getPageSource()); link.find(); ) {
                String query = link.group(2) == null ? "" : link.group(2).replace("&amp;", "&");
                PortalPage.at("/" + link.group(1))
                        .filter(page -> !query.contains("format="))
                        .filter(here::add)
                        .ifPresent(page -> addresses.add("/" + page.path() + query));
            }
            long first = first(browser, address);
            heaviestFirst = Math.max(heaviestFirst, first);
            if (first > FIRST || further > FURTHER) {
                tooHeavy.add(address + ": " + first + " as the first one, " + further + " after another one");
            }
            PortalPage.at(address.replaceAll("\\?.*", "")).ifPresent(seen::add);
        }
    }

    private long first(Browser browser, String address) {
        cache(browser, false);
        long bytes = opened(browser, address);
        cache(browser, true);
        return bytes;
    }

    private long further(Browser browser, String start, String address) {
        ((ChromeDriver) browser.driver()).executeCdpCommand("Network.clearBrowserCache", Map.of());
        opened(browser, start);
        long bytes = opened(browser, address);
        assertEquals(200, browser.status(), address);
        return bytes;
    }

    private static void cache(Browser browser, boolean used) {
        ChromeDriver chrome = (ChromeDriver) browser.driver();
        chrome.executeCdpCommand("Network.enable", Map.of());
        chrome.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", !used));
    }

    private long opened(Browser browser, String address) {
        browser.open(address);
        long bytes = 0;
        for (Object line : (List<?>) ((ChromeDriver) browser.driver()).executeAsyncScript(WEIGHT)) {
            String[] parts = line.toString().split(" ", 2);
            bytes += Long.parseLong(parts[0]);
            String path = parts[1].replaceFirst("^https?://[^/]+", "");
            if (path.startsWith("/front/") || path.contains("jakarta.faces.resource")) {
                resources.add(path);
            }
        }
        return bytes;
    }

    /** What pages bring is kept for a year, under an address that changes with it; texts come compressed. */
    private void kept() throws Exception {
        assertTrue(resources.size() > 4, resources.toString());
        List<String> wrong = new ArrayList<>();
        for (String path : resources) {
            var answer = Http.get(path, "Accept-Encoding", "gzip, deflate, br");
            String caching = answer.headers().firstValue("Cache-Control").orElse("");
            String coding = answer.headers().firstValue("Content-Encoding").orElse("");
            boolean text = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.matches("text/.*|application/javascript.*"))
                    .isPresent();
            boolean small = answer.body().length() < 2048;
            if (answer.statusCode() != 200
                    || !caching.contains("immutable")
                    || !answer.headers().allValues("Set-Cookie").isEmpty()
                    || text && !small && !Set.of("gzip", "br").contains(coding)) {
                wrong.add(path + ": " + answer.statusCode() + " " + caching + " " + coding);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(
                resources.stream()
                        .filter(path -> path.endsWith(".css") || path.contains(".js"))
                        .allMatch(path -> path.contains("v=")),
                () -> resources.stream().collect(Collectors.joining("\n")));
    }
}
