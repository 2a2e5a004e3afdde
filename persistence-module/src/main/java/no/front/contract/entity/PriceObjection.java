package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * A customer does not accept new prices (CON-11): the access concerned ends the day before they apply, at once where they do
 * already. Once for each announcement, and never changed.
 */
@Entity
@Table(name = "price_objection")
public class PriceObjection extends StoredEntity implements ChangeSubject, OrganisationOwned {

    public static final int LONGEST_REMARK = 1000;
    private static final int LONGEST_LIST = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "announcement_id")
    private PriceAnnouncement announcement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String what;
    private String remark;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PriceObjection() {}

    /**
     * @param lastDay of what ends
     * @param what ends, for people
     * @throws no.front.kernel.BusinessRuleViolation TOO_LONG
     */
    public PriceObjection(
            PriceAnnouncement announcement,
            Customer customer,
            LocalDate receivedOn,
            LocalDate lastDay,
            String what,
            String remark,
            Instant now,
            String by) {
        this.announcement = announcement;
        this.customer = customer;
        this.receivedOn = receivedOn;
        this.lastDay = lastDay;
        this.what = what.length() > LONGEST_LIST ? what.substring(0, LONGEST_LIST) : what;
        this.remark = Texts.optional(remark, LONGEST_REMARK);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** The day before the new price applies; today where it does already. */
    public static LocalDate lastDay(LocalDate newPricesFrom, LocalDate today) {
        LocalDate before = newPricesFrom.minusDays(1);
        return before.isBefore(today) ? today : before;
    }

    public PriceAnnouncement announcement() {
        return announcement;
    }

    public Customer customer() {
        return customer;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The last day of what ends. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public String what() {
        return what;
    }

    public String remark() {
        return remark;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return "PriceObjection";
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
