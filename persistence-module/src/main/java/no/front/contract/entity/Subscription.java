package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Changes;

/** A product that an account has, for a period. Another product, plan or quantity is another subscription. */
@Entity
@Table(name = "subscription")
public class Subscription extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private int quantity;

    @Embedded
    private DateRange period;

    /** Never ran: taken back before its first day was over. */
    private boolean cancelled;

    /** The plan that it replaced (CON-7); null for none. */
    @Column(name = "moved_from_id")
    private Long movedFrom;

    /** Ends because of a notice that may be withdrawn. */
    @Column(name = "ends_by_notice")
    private boolean endsByNotice;

    protected Subscription() {}

    Subscription(Account account, Product product, int quantity, LocalDate from) {
        this.account = account;
        this.product = product;
        this.quantity = quantity;
        this.period = DateRange.from(from);
    }

    Subscription replacing(Subscription other) {
        movedFrom = other.id();
        return this;
    }

    /**
     * Its last day of service.
     *
     * @throws BusinessRuleViolation SUBSCRIPTION_ENDED when it ends by then already
     */
    Changes endAfter(LocalDate lastDay) {
        if (cancelled
                || period.end().filter(end -> !end.isAfter(lastDay.plusDays(1))).isPresent()) {
            throw new BusinessRuleViolation(ContractError.SUBSCRIPTION_ENDED);
        }
        String before = toString();
        endsByNotice = false;
        if (lastDay.isBefore(period.firstDay())) {
            cancelled = true;
        } else {
            period = period.endingBefore(lastDay.plusDays(1));
        }
        return Changes.none().field("subscription", before, this);
    }

    Changes endByNoticeAfter(LocalDate lastDay) {
        Changes changes = endAfter(lastDay);
        endsByNotice = true;
        return changes;
    }

    /** It goes on after all. @throws BusinessRuleViolation SUBSCRIPTION_ENDED when it has stopped already */
    Changes keep(LocalDate today) {
        if (!runsOn(today)) {
            throw new BusinessRuleViolation(ContractError.SUBSCRIPTION_ENDED);
        }
        String before = toString();
        endsByNotice = false;
        period = DateRange.from(period.firstDay());
        return Changes.none().field("subscription", before, this);
    }

    boolean endsByNotice() {
        return endsByNotice;
    }

    /**
     * Its last day of service when the wish to remove it counts on that day: a main product runs out its notice (CON-6), an
     * add-on the month (S). Not after the contract's own last day.
     */
    public LocalDate lastDayIfRemoved(LocalDate countsOn) {
        NoticePeriod period =
                product.kind().isMain() ? account.contract().noticePeriodOf(product.kind()) : NoticePeriod.THIS_MONTH;
        LocalDate own = period.lastDay(countsOn);
        return account.contract().lastDay().filter(own::isAfter).orElse(own);
    }

    /** Has not ended on that day, whether it has begun or not. */
    public boolean isOpenOn(LocalDate day) {
        return !cancelled && period.end().map(day::isBefore).orElse(true);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public Account account() {
        return account;
    }

    public Product product() {
        return product;
    }

    public int quantity() {
        return quantity;
    }

    /** Id of the subscription that it replaced by a change of plan (CON-7). */
    public Optional<Long> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    public DateRange period() {
        return period;
    }

    public boolean runsOn(LocalDate day) {
        return !cancelled && period.contains(day);
    }

    /** For the change log. */
    @Override
    public String toString() {
        String what = quantity + " × " + product.subjectLabel() + " ";
        return cancelled
                ? what + "–"
                : what + period.firstDay() + " – "
                        + period.lastDay().map(LocalDate::toString).orElse("");
    }
}
