package no.front.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.front.platform.boundary.CurrentActor;
import no.front.web.House;
import no.front.web.Words;

/** The menu of the rail: the pages that the reader's roles open, group by group. */
@Named
@RequestScoped
public class Menu {

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

    public record Group(String code, String title, List<Entry> entries) {
        public String getCode() {
            return code;
        }

        public String getTitle() {
            return title;
        }

        public List<Entry> getEntries() {
            return entries;
        }
    }

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    @Inject
    House house;

    public List<Group> getGroups() {
        return Arrays.stream(MenuGroup.values())
                .map(this::group)
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    /** What the search field shows: the words searched for, on the page of hits only. */
    public String getSearchText() {
        return isOpen(BackofficePage.SEARCH) ? request.getParameter("q") : "";
    }

    private Group group(MenuGroup group) {
        List<Entry> entries = Arrays.stream(BackofficePage.values())
                .filter(page -> page.group().filter(group::equals).isPresent())
                .filter(page -> page.isOpenTo(currentActor.get()))
                .filter(page -> page != BackofficePage.CLOCK || house.isDemo())
                .map(page -> new Entry(
                        words.of(page), request.getContextPath() + "/" + page.path(), page.icon(), isOpen(page)))
                .toList();
        String title = group == MenuGroup.START ? "" : words.of(group);
        return new Group(group.name().toLowerCase(Locale.ROOT), title, entries);
    }

    private boolean isOpen(BackofficePage page) {
        return request.getRequestURI().equals(request.getContextPath() + "/" + page.path());
    }
}
