package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.commission.control.NoteStore;
import no.front.commission.entity.NoteChange;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.SelfBillingAgreement;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;
import no.front.platform.entity.StoredDocument;

/** Agreements that Front may write customers' sales documents for their commission (CPA-7). */
@Stateless
@Allowed(Function.PREMIUM_READ)
public class SelfBillingAgreements {

    @Inject
    NoteStore store;

    @Inject
    Documents documents;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** A signed paper. @param name of the file */
    public record Paper(String name, byte[] content) {}

    /** Newest first. */
    public List<SelfBillingAgreement> ofCustomer(long customerId) {
        return store.agreements(customerId);
    }

    /** The one by which a note of that day may be issued. */
    @Internal
    public Optional<SelfBillingAgreement> inForce(long customerId, LocalDate day) {
        return store.inForce(customerId, day);
    }

    /**
     * Records what is agreed.
     *
     * @param paper null for none
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, AGREEMENT_DAYS, AGREED_BY_MISSING, EDITION_MISSING, TOO_LONG, AGREEMENT_RUNS while
     *     another one runs, and of {@link Documents#keepUpload}
     */
    @Allowed(Function.PREMIUM_EDIT)
    public long record(long customerId, SelfBillingAgreement.Terms terms, Paper paper) {
        Customer customer = store.customer(customerId);
        store.lockCustomer(customerId);
        store.agreements(customerId).stream()
                .filter(other -> terms.startsOn() != null
                        && other.endsOn()
                                .map(end -> !end.isBefore(terms.startsOn()))
                                .orElse(true))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessRuleViolation(NoteError.AGREEMENT_RUNS, other.startsOn());
                });
        StoredDocument file = paper == null
                ? null
                : documents.keepUpload(
                        DocumentKind.SELF_BILLING_AGREEMENT,
                        paper.name(),
                        paper.content(),
                        OptionalLong.of(customerId));
        SelfBillingAgreement agreement = new SelfBillingAgreement(
                customer, terms, file, clock.today(), clock.now(), actor.get().name());
        store.add(agreement);
        changeLog.record(
                NoteChange.SELF_BILLING_AGREED,
                agreement,
                Changes.none()
                        .field("startsOn", null, agreement.startsOn())
                        .field("agreedBy", null, agreement.agreedBy()));
        return agreement.id();
    }

    /**
     * Ends it; notes that were written by it stand.
     *
     * @param on its last day
     * @throws BusinessRuleViolation NOT_FOUND, AGREEMENT_ENDED, AGREEMENT_DAYS, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.PREMIUM_EDIT)
    public void end(long customerId, long agreementId, LocalDate on, String reason) {
        SelfBillingAgreement agreement = store.agreementLocked(agreementId);
        if (agreement.customer().id() != customerId) {
            throw new BusinessRuleViolation(NoteError.NOT_FOUND);
        }
        Changes changes = agreement.end(on, reason, clock.now(), actor.get().name());
        changeLog.record(NoteChange.SELF_BILLING_ENDED, agreement, agreement.endReason(), changes);
    }
}
