package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.backoffice.BackofficePage;
import no.front.it.FrontIT;
import no.front.it.RolesTable;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Opens every page of the back office as everybody. What the boundaries behind them allow is tried inside the container. */
@RunAsClient
class RolesIT extends FrontIT {

    private static final Pattern MENU = Pattern.compile("<nav[^>]*>.*?</nav>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"/backoffice/([a-z-]+)\"");

    private final RolesTable table = RolesTable.read();

    private static String address(BackofficePage page) {
        return "/backoffice/" + page.path();
    }

    private boolean allows(BackofficePage page, Role role) {
        return page.function().map(function -> table.allows(function, role)).orElse(true);
    }

    /** "in", "refused", "sign-in", or the status of a fault. */
    private static String outcome(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 403 -> "refused";
            case 302, 303 ->
                answer.headers().firstValue("Location").orElse("").contains("/sign-in?return=") ? "sign-in" : "in";
            case 500, 503 -> "fault " + answer.statusCode();
            default -> "in";
        };
    }

    @Test
    @DisplayName("ACC-9 every page opens for just the roles that docs/roles.md gives its function")
    void everyPageEveryRole() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            Session session = Session.of(role);
            for (BackofficePage page : BackofficePage.values()) {
                String expected = allows(page, role) ? "in" : "refused";
                String outcome = outcome(session.get(address(page)));
                if (!outcome.equals(expected) && page != BackofficePage.ERROR) {
                    wrong.add(role + " at " + page + ": " + outcome + " instead of " + expected);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("ACC-9 who isn't signed in is led to the sign-in from every page that isn't public")
    void nobody() throws Exception {
        List<String> wrong = new ArrayList<>();
        Session nobody = Session.ofNobody();
        for (BackofficePage page : BackofficePage.values()) {
            String outcome = outcome(nobody.get(address(page)));
            if (!outcome.equals(page.isPublic() ? "in" : "sign-in") && page != BackofficePage.ERROR) {
                wrong.add(page + ": " + outcome);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("ACC-9 default deny: what isn't listed, and every detour to what is listed, leads nowhere")
    void detours() throws Exception {
        Session nobody = Session.ofNobody();
        Session administrator = Session.of(Role.ADMINISTRATOR);
        for (String path : List.of(
                "/backoffice/customers.xhtml",
                "/backoffice/faces/customers.xhtml",
                "/backoffice/WEB-INF/web.xml",
                "/backoffice/WEB-INF/customer/overview.xhtml",
                "/backoffice/META-INF/beans.xml",
                "/backoffice/customers/",
                "/backoffice/customers;a=b",
                "/backoffice//customers",
                "/backoffice/%63ustomers",
                "/backoffice/front/%2e%2e/customers",
                "/backoffice/front/../customers",
                "/backoffice/jakarta.faces.resource/..%2fcustomers.xhtml",
                "/backoffice/CUSTOMERS")) {
            int status = nobody.get(path).statusCode();
            assertFalse(status == 200 || status == 500, path + " answers nobody with " + status);
        }
        for (String path :
                List.of("/backoffice/customers.xhtml", "/backoffice/unknown", "/backoffice/WEB-INF/web.xml")) {
            assertEquals(404, administrator.get(path).statusCode(), path);
        }
    }

    @Test
    @DisplayName("ACC-9 the menu shows just what may be opened")
    void menu() throws Exception {
        for (Role role : Role.values()) {
            Matcher menu =
                    MENU.matcher(Session.of(role).get("/backoffice/start").body());
            Set<String> shown = new TreeSet<>();
            while (menu.find()) {
                Matcher links = LINK.matcher(menu.group());
                while (links.find()) {
                    shown.add(links.group(1));
                }
            }
            Set<String> expected = new TreeSet<>();
            for (BackofficePage page : BackofficePage.values()) {
                if (page.group().isPresent() && allows(page, role)) {
                    expected.add(page.path());
                }
            }
            assertEquals(expected, shown, role.name());
        }
    }

    @Test
    @DisplayName("ACC-9 every function of the pages stands in docs/roles.md with somebody who may")
    void everyFunctionNamed() {
        for (Function function : Function.values()) {
            assertFalse(
                    java.util.Arrays.stream(Role.values()).noneMatch(role -> table.allows(function, role)),
                    function.name());
        }
    }
}
