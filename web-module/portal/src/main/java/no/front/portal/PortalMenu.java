package no.front.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import no.front.platform.boundary.CurrentActor;
import no.front.portal.commission.CommissionTab;
import no.front.web.Words;
import no.front.web.edge.RequestPath;

/** The portal's menu: other pages for visitors than for customers' users, and only those they may open. */
@Named
@RequestScoped
public class PortalMenu {

    public record Entry(String label, String address, String icon, boolean current) {
        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public String getIcon() {
            return icon;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    @Inject
    CommissionTab commissionTab;

    private List<Entry> open;

    public List<Entry> getEntries() {
        if (open == null) {
            PortalPage.Menu menu =
                    currentActor.get().isCustomerUser() ? PortalPage.Menu.CUSTOMERS : PortalPage.Menu.VISITORS;
            open = entries(menu);
        }
        return open;
    }

    /** What stands under the own name: what is set up once and seldom changed. */
    public List<Entry> getSettings() {
        return entries(PortalPage.Menu.SETTINGS);
    }

    private List<Entry> entries(PortalPage.Menu menu) {
        return Arrays.stream(PortalPage.values())
                .filter(page -> page.menu() == menu)
                .filter(page -> page.isOpenTo(currentActor.get()))
                .filter(page -> page != PortalPage.COMMISSION || commissionTab.isShown())
                .map(page -> new Entry(words.of(page), "/" + page.path(), page.icon(), isOpen(page)))
                .toList();
    }

    private boolean isOpen(PortalPage page) {
        return PortalPage.at(RequestPath.of(request))
                .filter(open -> open.entry() == page)
                .isPresent();
    }
}
