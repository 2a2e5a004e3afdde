package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * That a customer was told of new prices by one channel, or why not (CON-11). Each customer whose prices change sees them at
 * sign-in and on the next invoice; the contract contacts get a mail, unless delivery to the customer is stopped (CUS-6) or
 * there is no contact. What did not arrive waits until somebody has settled it by hand.
 */
@Entity
@Table(name = "price_notice")
public class PriceNotice extends StoredEntity implements ChangeSubject, OrganisationOwned {

    public static final int LONGEST_NOTE = 1000;

    private static final long NOBODY = 0;

    public enum NoticeChannel {
        MAIL,
        SIGN_IN,
        INVOICE
    }

    public enum Outcome {
        TOLD,
        /** CUS-6 */
        DELIVERY_STOPPED,
        NO_CONTACT
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "announcement_id")
    private PriceAnnouncement announcement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    @Column(name = "contact_id")
    private long contactId;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outbox_id")
    private Long outboxId;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "settlement_note")
    private String settlementNote = "";

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy = "";

    protected PriceNotice() {}

    private PriceNotice(
            PriceAnnouncement announcement, Customer customer, NoticeChannel channel, Outcome outcome, Instant now) {
        this.announcement = announcement;
        this.customer = customer;
        this.channel = channel;
        this.contactId = NOBODY;
        this.recipient = "";
        this.outcome = outcome;
        this.toldAt = now;
    }

    /** The customer's users see it when they sign in. */
    public static PriceNotice atSignIn(PriceAnnouncement announcement, Customer customer, Instant now) {
        return new PriceNotice(announcement, customer, NoticeChannel.SIGN_IN, Outcome.TOLD, now);
    }

    /** It stands on the customer's invoices until the new prices hold. */
    public static PriceNotice onInvoice(PriceAnnouncement announcement, Customer customer, Instant now) {
        return new PriceNotice(announcement, customer, NoticeChannel.INVOICE, Outcome.TOLD, now);
    }

    /** @param outboxId of the mail */
    public static PriceNotice mailed(
            PriceAnnouncement announcement, ContactPerson contact, long outboxId, Instant now) {
        PriceNotice notice = new PriceNotice(announcement, contact.customer(), NoticeChannel.MAIL, Outcome.TOLD, now);
        notice.contactId = contact.id();
        notice.recipient = contact.email().toString();
        notice.outboxId = outboxId;
        return notice;
    }

    public static PriceNotice notMailed(PriceAnnouncement announcement, Customer customer, Outcome why, Instant now) {
        return new PriceNotice(announcement, customer, NoticeChannel.MAIL, why, now);
    }

    /** Somebody has told them in another way, or found that it is not needed. @throws BusinessRuleViolation NOTICE_SETTLED */
    public Changes settle(String note, Instant now, String by) {
        if (settledAt != null) {
            throw new BusinessRuleViolation(AdjustmentError.NOTICE_SETTLED);
        }
        settlementNote = Texts.required(note, LONGEST_NOTE);
        settledAt = now;
        settledBy = by;
        return Changes.none().field("note", null, settlementNote);
    }

    public PriceAnnouncement announcement() {
        return announcement;
    }

    public Customer customer() {
        return customer;
    }

    public NoticeChannel channel() {
        return channel;
    }

    /** Mail address; "" where nobody was written to. */
    public String recipient() {
        return recipient;
    }

    public Outcome outcome() {
        return outcome;
    }

    public OptionalLong outboxId() {
        return outboxId == null ? OptionalLong.empty() : OptionalLong.of(outboxId);
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return "PriceNotice";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return Integer.toString(announcement.list().number());
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
