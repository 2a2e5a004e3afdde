package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import no.front.access.boundary.StaffFilter;
import no.front.access.boundary.StaffRow;
import no.front.access.boundary.StaffUsers;
import no.front.access.entity.StaffStatus;
import no.front.kernel.Page;
import no.front.platform.entity.Role;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The list of staff: {@code ?q=&role=&status=}. */
@Named
@RequestScoped
public class StaffBacking {

    @Inject
    StaffUsers staff;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<StaffRow> page;

    @PostConstruct
    void load() {
        page = staff.list(filter(query), query.page("name", false));
    }

    static StaffFilter filter(ListQuery query) {
        return new StaffFilter(
                query.text("q"), query.choice("status", StaffStatus.class), query.choice("role", Role.class));
    }

    public Page<StaffRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("staff.found", page.total());
    }

    public String rolesOf(StaffRow row) {
        return row.roles().stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public StaffStatus[] getStatuses() {
        return StaffStatus.values();
    }
}
