package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.ContractStore;
import no.front.contract.control.CustomerPriceChanges;
import no.front.contract.control.PriceChangeText;
import no.front.contract.control.PriceNoticeStore;
import no.front.contract.control.PriceNoticeView;
import no.front.contract.control.PriceRefusing;
import no.front.contract.entity.AdjustmentChange;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceNotice;
import no.front.contract.entity.PriceObjection;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Who was told of new prices and how, what did not arrive, and who does not accept (CON-11). */
@Stateless
@Allowed(Function.PRODUCT_READ)
public class PriceNotices {

    @Inject
    PriceNoticeStore store;

    @Inject
    ContractStore contracts;

    @Inject
    CustomerPriceChanges changes;

    @Inject
    PriceChangeText text;

    @Inject
    PriceNoticeView view;

    @Inject
    PriceRefusing refusing;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Newest first. */
    public List<PriceAnnounced> announced() {
        return store.announced();
    }

    /**
     * Those that need somebody first.
     *
     * @param announcement 0 for all
     * @param customer 0 for all
     */
    public Page<PriceNoticeRow> notices(
            long announcement, long customer, boolean undeliveredOnly, PageRequest request) {
        return store.notices(announcement, customer, undeliveredOnly, request);
    }

    /** Notices that did not arrive and wait for somebody. */
    public long undelivered() {
        return store.undelivered();
    }

    /** Newest first. */
    public List<PriceObjection> objections(long announcement) {
        return store.objections(announcement);
    }

    /** New prices as the customer sees them. @throws BusinessRuleViolation NOT_FOUND unless it was told */
    public OwnPriceNotice of(long announcement, long customer) {
        return view.of(announcement, customer);
    }

    /**
     * The customer was told in another way, or need not be.
     *
     * @throws BusinessRuleViolation NOT_FOUND, NOTICE_SETTLED, TEXT_MISSING, TOO_LONG
     */
    @Allowed({Function.PRICE_ADJUST, Function.CONTRACT_EDIT})
    public void settle(long noticeId, String note) {
        PriceNotice notice =
                store.lockNotice(noticeId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        Changes settled = notice.settle(note, clock.now(), currentActor.get().name());
        changeLog.record(AdjustmentChange.PRICE_NOTICE_SETTLED, notice, settled);
    }

    /**
     * The customer has said that it does not accept: the access concerned ends, and the contract where no main product is
     * left. Told by mail.
     *
     * @param receivedOn when it said so
     * @return the last day of what ends
     * @throws BusinessRuleViolation as {@link PriceRefusing#refuse}
     */
    @Allowed(Function.CONTRACT_TERMINATE)
    public LocalDate refuse(long announcement, long customer, LocalDate receivedOn, String remark) {
        return refusing.refuse(announcement, customer, receivedOn, remark);
    }

    /**
     * What an invoice of that day says of coming prices, in the customer's language; "" for nothing. One line each.
     */
    @Internal
    public String textFor(long contractId, LocalDate day) {
        Contract contract = contracts.get(contractId, currentActor.get());
        Language language = contract.customer().language();
        StringBuilder lines = new StringBuilder();
        store.toldTo(contract.organisationId(), day.plusDays(1)).forEach(announcement -> {
            List<PriceChange> own = changes.of(contract, announcement.holdsFrom());
            if (!own.isEmpty()) {
                lines.append(text.heading(announcement.holdsFrom(), language))
                        .append('\n')
                        .append(text.lines(own, language));
            }
        });
        return lines.toString().strip();
    }
}
