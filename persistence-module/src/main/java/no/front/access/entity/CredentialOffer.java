package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.entity.Account;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * API credentials of an account offered to the technical contact of a number-lookup customer, who is no user of the portal
 * (CON-5): by a single-use link and a code they are made and shown once. Staff can renew an offer or take it back.
 */
@Entity
@Table(name = "credential_offer")
public class CredentialOffer extends StoredEntity implements ChangeSubject, OrganisationOwned {

    @Column(name = "customer_id")
    private long customerId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String name;
    private EmailAddress email;
    private Msisdn mobile;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CredentialOffer() {}

    /** @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG, MOBILE_MISSING */
    public CredentialOffer(
            Account account, String name, EmailAddress email, Msisdn mobile, Language language, Instant now) {
        this.customerId = account.organisationId();
        this.account = account;
        this.name = PersonFacts.name(name);
        this.email = email;
        this.mobile = PersonFacts.mobile(mobile);
        this.language = language;
        this.status = OfferStatus.OFFERED;
        this.offeredAt = now;
    }

    /** @throws BusinessRuleViolation LINK_INVALID unless it is still open */
    public void take(Instant now) {
        end(OfferStatus.TAKEN, AccessError.LINK_INVALID, now);
    }

    /** @throws BusinessRuleViolation STATUS_CHANGED unless it is still open */
    public void withdraw(Instant now) {
        end(OfferStatus.WITHDRAWN, AccessError.STATUS_CHANGED, now);
    }

    private void end(OfferStatus end, AccessError refusal, Instant now) {
        if (!isOpen()) {
            throw new BusinessRuleViolation(refusal);
        }
        status = end;
        endedAt = now;
    }

    public boolean isOpen() {
        return status == OfferStatus.OFFERED;
    }

    public Holder holder() {
        return Holder.offer(id());
    }

    public Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public EmailAddress email() {
        return email;
    }

    public Msisdn mobile() {
        return mobile;
    }

    public Language language() {
        return language;
    }

    public OfferStatus status() {
        return status;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public long organisationId() {
        return customerId;
    }

    @Override
    public String subjectType() {
        return "CredentialOffer";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
