package no.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.backoffice.BackofficePage;
import no.front.backoffice.customer.CustomerTab;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;
import no.front.platform.entity.Seat;
import no.front.portal.PortalPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every page as every role sees it: a link that is shown leads somewhere. */
class LinksTest {

    private static final Path WEB = Path.of("../web-module");
    private static final Actor SALES = staff(Role.SALES);

    @Test
    @DisplayName("ACC-9 no page of the back office shows a role a link to a page that role may not open")
    void backoffice() throws Exception {
        ShownLinks links = backofficeLinks();
        for (Role role : Role.values()) {
            for (BackofficePage page : BackofficePage.values()) {
                if (page.isOpenTo(staff(role))) {
                    links.read(page.path(), staff(role));
                }
            }
        }
        assertEquals(Set.of(), links.dead());
        assertTrue(links.followed() > 1_000, links.followed() + " links");
    }

    @Test
    @DisplayName("ACC-1 no page of the portal shows a customer's user a link to a page the own role may not open")
    void portal() throws Exception {
        ShownLinks links = new ShownLinks(
                WEB.resolve("portal/src/main/webapp"),
                target -> PortalPage.at(target.startsWith("/") ? target : "/" + target),
                "user.canDo",
                (reader, function) -> reader.may(CustomerFunction.valueOf(function)),
                Map.of());
        for (CustomerRole role : CustomerRole.values()) {
            Actor reader = Actor.customerUser(1, role.name(), Seat.of(1, role, Set.of()), "");
            for (PortalPage page : PortalPage.values()) {
                if (page.isOpenTo(reader)) {
                    links.read(page.path(), reader);
                }
            }
        }
        assertEquals(Set.of(), links.dead());
        assertTrue(links.followed() > 200, links.followed() + " links");
    }

    @Test
    @DisplayName("The look itself knows a link, and a condition that hides it")
    void sees() {
        ShownLinks links = backofficeLinks();
        assertTrue(links.hides("#{refund.open and user.may('LEDGER_READ')}", SALES));
        assertFalse(links.hides("#{user.may('CUSTOMER_READ')}", SALES));
        assertFalse(links.hides("#{not user.may('LEDGER_READ')}", SALES));
        assertFalse(links.hides("#{refund.own or user.may('LEDGER_READ')}", SALES));
        assertFalse(links.hides("#{user.may('LEDGER_READ') or refund.own}", SALES));
        assertEquals(Optional.of(BackofficePage.OPEN_ITEM), links.target("open-item?id=#{row.id}"));
        assertEquals(Optional.empty(), links.target("#"));
    }

    private static Actor staff(Role role) {
        return Actor.staff(1, role.name(), EnumSet.of(role), "");
    }

    private static ShownLinks backofficeLinks() {
        return new ShownLinks(
                WEB.resolve("backoffice/src/main/webapp"),
                target -> BackofficePage.at("/" + target),
                "user.may",
                (reader, function) -> reader.may(Function.valueOf(function)),
                Map.of("#{customerBacking.tab.page}", reader -> Arrays.stream(CustomerTab.values())
                        .filter(tab -> tab.isOpenTo(reader))
                        .map(CustomerTab::getPage)
                        .toList()));
    }
}
