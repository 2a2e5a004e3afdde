package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.front.billing.boundary.Dispatching;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DispatchTrouble;
import no.front.billing.entity.DocumentDispatch;
import no.front.billing.entity.DocumentForm;
import no.front.commission.entity.CommissionDemand;
import no.front.commission.entity.CommissionDemandDispatch;
import no.front.commission.entity.NoteChange;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.StoredDocument;

/**
 * Sends demands for commission back as invoices are sent (BIL-5), but never as EHF, since they are no sales documents: by e-mail
 * with the PDF, and what does not arrive by post.
 */
@Dependent
public class DemandDispatching extends Dispatching<CommissionDemandDispatch> {

    private static final String COMPONENT = "commission";
    private static final String PURPOSE = "COMMISSION_DEMAND";

    @Inject
    DemandStore store;

    @Inject
    NoteSendingStore messages;

    @Inject
    DemandIssuing issuing;

    @Inject
    Outbox outbox;

    @Inject
    Sellers sellers;

    @Inject
    Wording wording;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor actor;

    /** Takes what is due one step further. @return whether there was anything to do */
    public boolean round(int most, Duration patience) {
        String mark = UUID.randomUUID().toString();
        List<Long> ids = transaction.call(() -> store.claim(mark, most, patience, realClock.now()));
        ids.forEach(id -> step(id, mark));
        return !ids.isEmpty();
    }

    @Override
    protected Optional<CommissionDemandDispatch> claimed(long id, String claim) {
        return store.claimed(id, claim);
    }

    @Override
    protected Optional<OrganisationNumber> receiver(CommissionDemandDispatch dispatch) {
        return Optional.empty();
    }

    /** Never asked for: without a receiver nothing goes as EHF. */
    @Override
    protected EhfType type(CommissionDemandDispatch dispatch) {
        throw new IllegalStateException("a demand is no sales document");
    }

    @Override
    protected Optional<StoredDocument> ready(CommissionDemandDispatch dispatch, DocumentForm form) {
        return Optional.of(dispatch.demand().document());
    }

    @Override
    protected Optional<OutboxMessage> message(long id) {
        return messages.message(id);
    }

    @Override
    protected void mail(CommissionDemandDispatch dispatch) {
        Optional<EmailAddress> address = NoteMails.emailOf(dispatch.demand().customer());
        if (address.isEmpty()) {
            end(dispatch, DispatchTrouble.NO_ADDRESS, "");
            return;
        }
        dispatch.inOutbox(send(dispatch.demand(), address.get()));
        dispatch.sent(address.get().toString(), clock.now(), question(0).orElse(null));
    }

    private long send(CommissionDemand demand, EmailAddress address) {
        Formats formats = Formats.in(demand.language());
        return outbox.mail(
                new Draft(
                        address.toString(),
                        text(demand, "demand.mail.subject", demand.label()),
                        text(
                                demand,
                                "demand.mail.body",
                                demand.customer().name(),
                                formats.amount(demand.total()),
                                formats.date(demand.dueOn()),
                                formats.account(sellers.current().account()),
                                formats.kid(demand.item().kid().orElseThrow()),
                                sellers.current().name()),
                        demand.language(),
                        OptionalLong.of(demand.customer().id()),
                        PURPOSE,
                        false),
                List.of(Attachment.of(demand.document())));
    }

    private String text(CommissionDemand demand, String key, Object... arguments) {
        return wording.text(COMPONENT, demand.language(), key, arguments);
    }

    @Override
    protected void fallBack(CommissionDemandDispatch ended) {
        issuing.begin(
                ended.demand(),
                new DocumentDispatch.Way(
                        InvoiceDelivery.POST,
                        DispatchCause.FALLBACK,
                        ended.position() + 1,
                        "",
                        actor.get().name()));
        changeLog.record(
                NoteChange.NOTE_FELL_BACK,
                ended.demand(),
                Changes.none()
                        .field("channel", ended.channel(), InvoiceDelivery.POST)
                        .field("trouble", null, ended.trouble().orElse(null)));
    }
}
