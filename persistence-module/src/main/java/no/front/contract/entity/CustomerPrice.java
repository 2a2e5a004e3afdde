package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Percentage;
import no.front.kernel.StoredEntity;
import no.front.kernel.UnitPrice;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * A price or a discount agreed with one customer, for all its accounts or one, with its reason and days (CON-3). A price
 * stands instead of the list's; a discount follows the list. Agreed from today or later and ended from today or later, so
 * that what was rated stays right; never changed otherwise: another price is another agreement.
 */
@Entity
@Table(name = "customer_price")
public class CustomerPrice extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private static final int LONGEST_REASON = 500;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private PriceKind kind;

    @Column(name = "product_code")
    private String productCode;

    private String destination;

    @Column(name = "whole_kind")
    private boolean wholeKind;

    private UnitPrice price;
    private Percentage discount;

    @Embedded
    private DateRange period;

    private boolean fixed;
    private String reason;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "agreed_by")
    private String agreedBy;

    /** Taken back before its first day: never held. */
    private boolean withdrawn;

    protected CustomerPrice() {}

    /**
     * What is agreed.
     *
     * @param wholeKind a discount on everything of the item's kind, e.g. SMS to all countries
     * @param price null for a discount
     * @param discount null for a price; more than 0 and at most 100
     * @param fixed left out of index adjustments (CON-10)
     */
    public record Content(
            PriceItem item,
            boolean wholeKind,
            UnitPrice price,
            Percentage discount,
            DateRange period,
            boolean fixed,
            String reason) {

        /** @throws BusinessRuleViolation PRICE_OR_DISCOUNT, DISCOUNT_OUT_OF_RANGE, TEXT_MISSING, TOO_LONG */
        public Content {
            reason = Texts.required(reason, LONGEST_REASON);
            if ((price == null) == (discount == null) || wholeKind && price != null) {
                throw new BusinessRuleViolation(ContractError.PRICE_OR_DISCOUNT);
            }
            if (discount != null
                    && (discount.percent().signum() <= 0 || discount.percent().compareTo(HUNDRED) > 0)) {
                throw new BusinessRuleViolation(ContractError.DISCOUNT_OUT_OF_RANGE);
            }
        }
    }

    /** @param account null for all the customer's accounts */
    public CustomerPrice(Customer customer, Account account, Content content, Instant now, String by) {
        this.customer = customer;
        this.account = account;
        this.kind = content.item().kind();
        this.productCode = content.wholeKind() ? PriceItem.ANY : content.item().product();
        this.destination = content.wholeKind() ? PriceItem.ANY : content.item().destination();
        this.wholeKind = content.wholeKind();
        this.price = content.price();
        this.discount = content.discount();
        this.period = content.period();
        this.fixed = content.fixed();
        this.reason = content.reason();
        this.agreedAt = now;
        this.agreedBy = by;
    }

    /** For the log. */
    public Changes agreed() {
        return Changes.none()
                .field("item", null, wholeKind ? kind : item())
                .field("account", null, account == null ? null : account.number())
                .field("price", null, price)
                .field("discount", null, discount)
                .field("period", null, period)
                .field("fixed", null, fixed ? "true" : null);
    }

    /**
     * Ends it; where it has not begun yet, it never does.
     *
     * @param lastDay the last day that it holds, today or later
     * @throws BusinessRuleViolation PRICE_ENDS_IN_PAST, PRICE_AGREEMENT_ENDED
     */
    public Changes end(LocalDate lastDay, LocalDate today) {
        if (withdrawn || period.lastDay().filter(last -> last.isBefore(today)).isPresent()) {
            throw new BusinessRuleViolation(ContractError.PRICE_AGREEMENT_ENDED);
        }
        if (lastDay.isBefore(today)) {
            throw new BusinessRuleViolation(ContractError.PRICE_ENDS_IN_PAST, today);
        }
        DateRange before = period;
        if (lastDay.isBefore(period.firstDay())) {
            withdrawn = true;
            return Changes.none().field("period", before, null);
        }
        period = DateRange.throughout(period.firstDay(), lastDay);
        return Changes.none().field("period", before, period);
    }

    /** Whether both are about the same thing for the same accounts on some day. */
    public boolean collidesWith(CustomerPrice other) {
        return !withdrawn
                && !other.withdrawn
                && accountId().equals(other.accountId())
                && wholeKind == other.wholeKind
                && item().equals(other.item())
                && period.overlaps(other.period);
    }

    public boolean holdsOn(LocalDate day) {
        return !withdrawn && period.contains(day);
    }

    public CustomerPriceState state(LocalDate today) {
        if (withdrawn) {
            return CustomerPriceState.WITHDRAWN;
        }
        return holdsOn(today)
                ? CustomerPriceState.RUNNING
                : period.firstDay().isAfter(today) ? CustomerPriceState.COMING : CustomerPriceState.ENDED;
    }

    /** It by this list: the price itself, or the list's less the discount, rounded half up to the list's decimals. */
    public TierPrice of(TierPrice listed, int decimals) {
        if (price != null) {
            return TierPrice.flat(price);
        }
        BigDecimal share = HUNDRED.subtract(discount.percent());
        return new TierPrice(
                listed.model(),
                listed.tiers().stream()
                        .map(tier -> new Tier(
                                tier.above(),
                                UnitPrice.of(tier.price()
                                        .amount()
                                        .multiply(share)
                                        .divide(HUNDRED, decimals, RoundingMode.HALF_UP))))
                        .toList());
    }

    /** What it is about; of a whole kind without product and destination. */
    public PriceItem item() {
        return new PriceItem(kind, productCode, destination);
    }

    public boolean isOfWholeKind() {
        return wholeKind;
    }

    public Customer customer() {
        return customer;
    }

    /** Empty for all the customer's accounts. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    public Optional<Long> accountId() {
        return account().map(Account::id);
    }

    public Optional<UnitPrice> price() {
        return Optional.ofNullable(price);
    }

    public Optional<Percentage> discount() {
        return Optional.ofNullable(discount);
    }

    public DateRange period() {
        return period;
    }

    /** CON-10: left out of index adjustments. */
    public boolean isFixed() {
        return fixed;
    }

    public String reason() {
        return reason;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public String agreedBy() {
        return agreedBy;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Itself, with all that is read late read. */
    public CustomerPrice whole() {
        Objects.requireNonNull(customer.name());
        account().ifPresent(Account::number);
        return this;
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return "CustomerPrice";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return customer.name();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
