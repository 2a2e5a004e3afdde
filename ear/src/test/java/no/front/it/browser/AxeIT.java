package no.front.it.browser;

import static no.front.it.browser.BackofficeLinks.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.backoffice.BackofficePage;
import no.front.it.FrontIT;
import no.front.it.RolesTable;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every page of the back office and the portal's, by somebody who may see it: that it is there and no error, nothing that keeps
 * people out, nothing that the browser complains of, nothing wider than the window.
 */
@RunAsClient
class AxeIT extends FrontIT {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Answers for scripts and files, no pages to look at. */
    private static final Set<BackofficePage> NO_PAGES = EnumSet.of(
            BackofficePage.SUGGEST,
            BackofficePage.SIGN_OUT,
            BackofficePage.STAY_SIGNED_IN,
            BackofficePage.PREFERENCES,
            BackofficePage.IMPORT_ERRORS,
            BackofficePage.DOCUMENT,
            BackofficePage.AUDIT_FILE_XML,
            BackofficePage.STATEMENT_PDF,
            BackofficePage.PAYOUT_DRAFT,
            BackofficePage.COMMISSION_PDF,
            BackofficePage.TERMS_DOCUMENT);

    /** The demo has nothing of the kind, and no list leads there. */
    private static final Set<BackofficePage> NOT_THERE =
            EnumSet.of(BackofficePage.CUSTOMER_USER, BackofficePage.CREDENTIAL_OFFER, BackofficePage.PRICE_OBJECTION);

    /** What is refused looks like it, by these names. */
    private static final Set<String> REFUSED = Set.of("refused", "error");

    private static final Set<BackofficePage> OF_CUSTOMER = EnumSet.of(
            BackofficePage.CUSTOMER_EDIT,
            BackofficePage.RETURNED_MAIL,
            BackofficePage.DISCLOSURE,
            BackofficePage.CUSTOMER_PRICES,
            BackofficePage.STATEMENT,
            BackofficePage.CUSTOMER_PRICE,
            BackofficePage.PRICE_COMPARISON);
    private static final Set<BackofficePage> FOR_CUSTOMER = EnumSet.of(
            BackofficePage.HOLD_NEW,
            BackofficePage.HOLD_DENY,
            BackofficePage.PORTAL_VIEW,
            BackofficePage.CONTACT_EDIT,
            BackofficePage.COMMUNICATION,
            BackofficePage.CUSTOMER_USER_NEW,
            BackofficePage.CONTRACT_DEVELOPMENT);

    private static final Set<BackofficePage> OF_CONTRACT = EnumSet.of(
            BackofficePage.CONTRACT,
            BackofficePage.CONTRACT_NOTICE,
            BackofficePage.CONTRACT_BREACH,
            BackofficePage.CONTRACT_SUSPEND,
            BackofficePage.FORCE_MAJEURE,
            BackofficePage.CONTRACT_TRANSFER,
            BackofficePage.CONTRACT_AGREEMENT,
            BackofficePage.CONTRACT_SET_OFF,
            BackofficePage.PAYMENT_TERMS,
            BackofficePage.CHARGE_NEW,
            BackofficePage.INVOICE_PREVIEW,
            BackofficePage.CONTRACT_ACCOUNT,
            BackofficePage.CONTRACT_PRODUCT,
            BackofficePage.CONTRACT_STEP);

    /** Of a customer with premium services, or of its service. */
    private static final Map<BackofficePage, String> OF_PREMIUM = new EnumMap<>(Map.of(
            BackofficePage.PREMIUM_SERVICE, "?id=%1$s",
            BackofficePage.PREMIUM_SERVICE_EDIT, "?id=%1$s",
            BackofficePage.PREMIUM_PRICE, "?id=%1$s",
            BackofficePage.PREMIUM_SHARE, "?id=%1$s",
            BackofficePage.COMMISSION_CUSTOMER, "?id=%2$s",
            BackofficePage.COMMISSION_AGREEMENT, "?customer=%2$s",
            BackofficePage.PAYEE_ACCOUNT, "?customer=%2$s"));

    private static final List<String> TABS =
            List.of("contacts", "users", "communication", "contract", "register", "group", "history");

    private final RolesTable table = RolesTable.read();
    private final BackofficeLinks links = new BackofficeLinks(table);
    private final Set<BackofficePage> unreached = EnumSet.noneOf(BackofficePage.class);

    /** An address and who looks at it; null for nobody. */
    private record Look(String name, String address, Role role) {}

    private Role somebody(BackofficePage page) {
        return page.function()
                .flatMap(function -> Arrays.stream(Role.values())
                        .filter(role -> table.allows(function, role))
                        .findFirst())
                .orElse(null);
    }

    private List<Look> looks() throws Exception {
        String customers = Session.of(Role.SALES).get("/backoffice/customers").body();
        String customer = first(customers, "customer\\?id=(\\d+)");
        String contracts = Session.of(Role.SALES)
                .get("/backoffice/contracts?status=ACTIVE&sort=number&dir=asc")
                .body();
        String contract = first(contracts, "contract\\?id=(\\d+)");
        String onContract = Session.of(Role.SALES)
                .get("/backoffice/contract?id=" + contract)
                .body();
        String services =
                Session.of(Role.SALES).get("/backoffice/premium-services").body();
        String service = first(services, "premium-service\\?id=(\\d+)");
        String earner = first(services, "\\bcustomer\\?id=(\\d+)");
        List<Look> looks = new ArrayList<>();
        for (BackofficePage page : BackofficePage.values()) {
            Role role = somebody(page);
            String address = "/backoffice/" + page.path();
            if (OF_CUSTOMER.contains(page)) {
                address += "?id=" + customer;
            } else if (FOR_CUSTOMER.contains(page)) {
                address += "?customer=" + customer;
            } else if (OF_CONTRACT.contains(page)) {
                String query = first(onContract, page.path() + "(\\?[^\"]+)\"");
                address += query.isEmpty() ? "?id=" + contract : query.replace("&amp;", "&");
            } else if (OF_PREMIUM.containsKey(page)) {
                address += OF_PREMIUM.get(page).formatted(service, earner);
            } else if (page == BackofficePage.SEARCH) {
                address += "?q=fjord";
            } else if (BackofficeLinks.leadTo(page)) {
                address = links.address(page);
            }
            if (address.isEmpty() && !BackofficeLinks.mayBeMissing(page)) {
                unreached.add(page);
            }
            if (!address.isEmpty() && !NO_PAGES.contains(page) && !NOT_THERE.contains(page)) {
                looks.add(new Look(page.path(), address, role));
            }
        }
        for (String tab : TABS) {
            looks.add(new Look("customer-" + tab, "/backoffice/customer?id=" + customer + "&tab=" + tab, Role.SALES));
        }
        looks.add(new Look("customer-premium", "/backoffice/customer?id=" + earner + "&tab=premium", Role.SALES));
        looks.add(new Look("refused", "/backoffice/staff", Role.SALES));
        looks.add(new Look("portal", "/", null));
        looks.add(new Look("portal-sign-in", "/sign-in", null));
        looks.add(new Look("portal-forgot-password", "/forgot-password", null));
        looks.add(new Look("portal-report-misuse", "/report-misuse", null));
        looks.add(new Look("portal-dead-report", "/report-misuse?token=forged", null));
        looks.add(new Look("portal-reported", "/report-misuse?done=true", null));
        looks.add(new Look("portal-dead-email", "/confirm-email?token=forged", null));
        looks.add(new Look("portal-email-changed", "/confirm-email?done=true", null));
        looks.add(new Look("portal-dead-invitation", "/invitation?token=forged", null));
        looks.add(new Look("portal-dead-reset", "/set-password?token=forged", null));
        looks.add(new Look("portal-dead-keys", "/api-access?token=forged", null));
        looks.add(new Look("portal-dead-code", "/sign-in-code", null));
        looks.add(new Look("portal-terms", "/terms", null));
        looks.add(new Look("portal-privacy", "/privacy", null));
        looks.add(new Look("portal-status", "/status", null));
        looks.add(new Look("portal-calculator", "/calculator", null));
        looks.add(new Look("portal-prices", "/prices?messages=12000", null));
        return looks;
    }

    @Test
    @DisplayName("Every page in bokmål, light, 1440 wide: axe finds nothing serious, the console is silent")
    void wide() throws Exception {
        walk("nb", "light", Browser::wide);
    }

    @Test
    @DisplayName(
            "Every page in English, dark, on a phone: axe finds nothing serious, nothing scrolls sideways, not at 320 either")
    void phone() throws Exception {
        walk("en", "dark", Browser::phone);
    }

    @Test
    @DisplayName(
            "The walk itself sees: a picture without words, a script that the policy refuses, a page that is too wide, one that isn't there")
    void sees() {
        Browser browser = Browser.get().fresh();
        browser.script(
                "const picture = document.createElement('img'); picture.src = '/backoffice/front/mark.svg';"
                        + " picture.width = 3000; document.querySelector('main').append(picture);"
                        + " const script = document.createElement('script'); script.textContent = '1'; document.body.append(script);");
        assertTrue(violations(browser).stream().anyMatch(found -> found.startsWith("image-alt")));
        assertTrue(browser.sidewaysScroll() > 0);
        assertTrue(browser.consoleErrors().stream().anyMatch(line -> line.contains("Content Security Policy")));
        assertEquals(200, browser.status());
        assertEquals(404, browser.open("/backoffice/nothing-of-the-kind").status());
    }

    private void walk(String language, String theme, java.util.function.UnaryOperator<Browser> size) throws Exception {
        CommissionPages.make();
        Map<String, List<String>> complaints = new LinkedHashMap<>();
        Browser browser = Browser.get().fresh();
        for (Look look : looks()) {
            browser.driver().manage().deleteAllCookies();
            if (look.role() != null) {
                browser.as(look.role());
            }
            size.apply(browser.prefer(language, theme)).open(look.address());
            List<String> found = new ArrayList<>(violations(browser));
            boolean refused = REFUSED.contains(look.name()) || look.name().startsWith("portal-dead");
            if (!refused && browser.status() >= 400) {
                found.add("is a page of status " + browser.status());
            }
            sideways(browser, found, "");
            browser.screenshot(look.name() + "-" + theme + "-" + language);
            if (theme.equals("dark")) {
                sideways(browser.narrowest(), found, " at 320");
            }
            browser.consoleErrors().stream()
                    .filter(line -> !refused || !line.contains("status of 4"))
                    .forEach(line -> found.add("console: " + line));
            if (browser.mainText().contains("???")) {
                found.add("a text is missing");
            }
            if (!found.isEmpty()) {
                complaints.put(look.name(), found);
            }
        }
        assertEquals(Map.of(), complaints, () -> told(complaints));
        assertEquals(Set.of(), unreached, "no link leads there");
    }

    private static void sideways(Browser browser, List<String> found, String where) {
        long scroll = browser.sidewaysScroll();
        if (scroll > 0) {
            found.add("scrolls sideways by " + scroll + where + ": " + browser.widest());
        }
    }

    /** What axe finds serious on the open page. */
    static List<String> violations(Browser browser) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder()
                .setLegacyMode(true)
                .withTags(STANDARDS)
                .analyze(browser.driver())
                .getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                for (CheckedNode node : rule.getNodes()) {
                    if (!KnownDefects.knows(rule.getId(), node.getHtml())) {
                        found.add(rule.getId() + " " + node.getTarget() + " " + node.getHtml() + " "
                                + node.getFailureSummary());
                    }
                }
            }
        }
        return found;
    }

    private static String told(Map<String, List<String>> complaints) {
        StringBuilder text = new StringBuilder();
        complaints.forEach((page, found) -> {
            text.append('\n').append(page).append(":\n");
            found.forEach(
                    each -> text.append("  ").append(each.replace("\n", " ")).append('\n'));
        });
        return text.toString();
    }
}
