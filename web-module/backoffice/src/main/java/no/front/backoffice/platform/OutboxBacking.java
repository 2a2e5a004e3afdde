package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import no.front.kernel.Page;
import no.front.platform.boundary.OutboxFilter;
import no.front.platform.boundary.OutboxMessages;
import no.front.platform.boundary.OutboxRow;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxStatus;
import no.front.web.ListQuery;

/** What was sent to whom, newest first. */
@Named
@RequestScoped
public class OutboxBacking {

    @Inject
    OutboxMessages messages;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    private Page<OutboxRow> page;

    public Page<OutboxRow> getPage() {
        if (page == null) {
            page = messages.search(filter(), query.page("", true));
        }
        return page;
    }

    public OutboxChannel[] getChannels() {
        return OutboxChannel.values();
    }

    public OutboxStatus[] getStatuses() {
        return OutboxStatus.values();
    }

    /** What the address asks for. */
    public OutboxFilter filter() {
        return new OutboxFilter(
                query.text("recipient"),
                query.choice("channel", OutboxChannel.class),
                query.choice("status", OutboxStatus.class),
                query.id("customer").map(OptionalLong::of).orElseGet(OptionalLong::empty),
                dates.typed(query.text("from")),
                dates.typed(query.text("to")));
    }
}
