package no.front.portal.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.front.traffic.boundary.StatisticsBy;
import no.front.web.ListQuery;
import no.front.web.edge.RequestPath;

/** Which of the pages about traffic is open. */
@Named
@RequestScoped
public class TrafficTabs {

    @Inject
    HttpServletRequest request;

    @Inject
    ListQuery query;

    public boolean isMessages() {
        return RequestPath.of(request).equals("/messages");
    }

    public boolean is(String by) {
        return !isMessages()
                && query.choice("by", StatisticsBy.class).orElse(StatisticsBy.DAY) == StatisticsBy.valueOf(by);
    }
}
