package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.customer.boundary.CommunicationFilter;
import no.front.customer.boundary.CommunicationRow;
import no.front.customer.boundary.Communications;
import no.front.customer.entity.Channel;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The communication log of one organisation, newest first (CUS-5). */
@Named
@RequestScoped
public class CommunicationsBacking {

    @Inject
    CustomerBacking customer;

    @Inject
    Communications communications;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<CommunicationRow> page;

    public Page<CommunicationRow> getPage() {
        if (page == null) {
            page = communications.page(
                    new CommunicationFilter(
                            customer.getId(),
                            null,
                            query.choice("channel", Channel.class).orElse(null),
                            null,
                            null,
                            query.has("open")),
                    query.page("", true));
        }
        return page;
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    /** "Telefon inn" */
    public String wayOf(CommunicationRow row) {
        return words.of(row.channel())
                + (row.channel() == Channel.MEETING ? "" : " " + words.say("communication.way." + row.direction()));
    }

    public String excerptOf(CommunicationRow row) {
        return Excerpt.of(row.note());
    }
}
