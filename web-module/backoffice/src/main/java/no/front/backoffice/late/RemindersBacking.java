package no.front.backoffice.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.front.billing.boundary.OverdueFilter;
import no.front.billing.boundary.OverdueRow;
import no.front.billing.boundary.ReminderWork;
import no.front.billing.boundary.Reminders;
import no.front.billing.entity.CollectionProposal;
import no.front.billing.entity.ReminderLetter;
import no.front.billing.entity.ReminderStop;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Late payers, what was sent, what is stopped, what waits for a decision: {@code ?tab=&q=}. */
@Named
@RequestScoped
public class RemindersBacking {

    /** What is listed. */
    public enum Tab {
        OVERDUE,
        SENT,
        STOPPED,
        DECIDE
    }

    @Inject
    Reminders reminders;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private ReminderWork work;
    private Page<OverdueRow> overdue;
    private Page<ReminderLetter> sent;
    private Page<ReminderStop> stops;
    private List<CollectionProposal> proposals;

    /** One tab as a link. @param count null for no badge */
    public record Link(String label, String address, boolean current, Long count) {
        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public boolean isCurrent() {
            return current;
        }

        public Long getCount() {
            return count;
        }
    }

    public Tab getTab() {
        return query.choice("tab", Tab.class).orElse(Tab.OVERDUE);
    }

    public List<Link> getTabs() {
        return Stream.of(Tab.values())
                .map(tab -> new Link(
                        words.say("reminders.tab." + tab),
                        tab == Tab.OVERDUE ? "reminders" : "reminders?tab=" + tab,
                        tab == getTab(),
                        count(tab)))
                .toList();
    }

    private Long count(Tab tab) {
        return switch (tab) {
            case OVERDUE -> getWork().overdue();
            case SENT -> null;
            case STOPPED -> getWork().stops();
            case DECIDE -> getWork().proposals();
        };
    }

    public ReminderWork getWork() {
        if (work == null) {
            work = reminders.work();
        }
        return work;
    }

    public String getLead() {
        return words.count("reminders.lead", getWork().overdue());
    }

    public Page<OverdueRow> getOverdue() {
        if (overdue == null) {
            overdue = reminders.overdue(new OverdueFilter(query.text("q")), query.page("due", false));
        }
        return overdue;
    }

    public Page<ReminderLetter> getSent() {
        if (sent == null) {
            sent = reminders.sent(query.page("", true));
        }
        return sent;
    }

    public Page<ReminderStop> getStops() {
        if (stops == null) {
            stops = reminders.stops(query.page("", true));
        }
        return stops;
    }

    public List<CollectionProposal> getProposals() {
        if (proposals == null) {
            proposals = reminders.toDecide();
        }
        return proposals;
    }
}
