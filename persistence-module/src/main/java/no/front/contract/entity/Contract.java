package no.front.contract.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * What Front and a customer have agreed. It comes of a confirmed order (CON-1) and holds whether or not the service is
 * used; it has one or more accounts, which send and are invoiced (CON-4). It ends by notice of either party (CON-6) or at
 * once for material breach (CON-9).
 */
@Entity
@Table(name = "contract")
public class Contract extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private String number;

    @Enumerated(EnumType.STRING)
    private ContractKind kind = ContractKind.SERVICE;

    @Embedded
    private Development development = Development.none();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Embedded
    private ContractAgreement agreement = ContractAgreement.asTerms();

    @Embedded
    private PaymentTerms payment;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("id DESC")
    private List<Suspension> suspensions = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("id DESC")
    private List<TerminationNotice> notices = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Account> accounts = new ArrayList<>();

    protected Contract() {}

    /** The contract of a confirmed order, from its first day on. */
    public static Contract of(Order order, String number, LocalDate startsOn, Instant now) {
        Contract contract = new Contract();
        contract.number = number;
        contract.order = order;
        contract.customer = order.customer();
        contract.status = ContractStatus.ACTIVE;
        contract.startsOn = startsOn;
        contract.madeAt = now;
        contract.payment = new PaymentTerms(order.invoice(), order.isPrepaid());
        return contract;
    }

    /** Work for one customer, a contract of its own (CON-17), signed separately (CON-1 b). */
    public static Contract of(
            Customer customer,
            Development work,
            ContractAgreement agreement,
            String number,
            LocalDate startsOn,
            Instant now) {
        Contract contract = new Contract();
        contract.kind = ContractKind.CUSTOM_DEVELOPMENT;
        contract.number = number;
        contract.customer = customer;
        contract.development = work;
        contract.agreement = agreement;
        contract.status = ContractStatus.ACTIVE;
        contract.startsOn = startsOn;
        contract.madeAt = now;
        contract.payment = new PaymentTerms(
                new InvoiceWish(
                        customer.invoiceDelivery(), customer.invoiceEmail().orElse(null), ""),
                false);
        return contract;
    }

    /** CON-4. @throws BusinessRuleViolation CONTRACT_STATUS, TEXT_MISSING, TOO_LONG */
    public Account openAccount(String number, String name, LocalDate on) {
        requireRunning();
        Account account = new Account(this, number, name, on);
        accounts.add(account);
        return account;
    }

    /**
     * CON-4: one of several.
     *
     * @throws BusinessRuleViolation LAST_ACCOUNT: the last one goes with the contract; ACCOUNT_CLOSED
     */
    public Changes close(Account account, LocalDate lastDay) {
        account.requireOpen();
        if (isLast(account)) {
            throw new BusinessRuleViolation(ContractError.LAST_ACCOUNT);
        }
        return account.close(lastDay);
    }

    public boolean isLast(Account account) {
        return accounts.stream().noneMatch(other -> other.id() != account.id() && other.isOpen());
    }

    /** The last day of service if notice counts on that day: the longest of what runs (CON-6). */
    public LocalDate lastDayByNotice(LocalDate countsOn) {
        return products().lastDayByNotice(countsOn);
    }

    /** CON-6 */
    public NoticePeriod noticePeriodOf(ProductKind kind) {
        return products().noticePeriodOf(kind);
    }

    public ContractProducts products() {
        return new ContractProducts(accounts, noticeMonths());
    }

    /**
     * One party gives notice (CON-6). Number lookup ends on its own, earlier day.
     *
     * @throws BusinessRuleViolation CONTRACT_STATUS, BEFORE_CONTRACT, TOO_LONG
     */
    public Changes giveNotice(TerminationNotice.Content content, Instant now, String by) {
        LocalDate made = Oslo.dayOf(madeAt);
        if (content.countsOn().isBefore(made.isBefore(startsOn) ? made : startsOn)) {
            throw new BusinessRuleViolation(ContractError.BEFORE_CONTRACT, made);
        }
        ContractStatus before = status;
        move(ContractStatus.UNDER_NOTICE);
        lastDay = lastDayByNotice(content.countsOn());
        notices.addFirst(new TerminationNotice(this, content, lastDay, now, by));
        products().openOn(content.countsOn()).forEach(one -> {
            LocalDate own = products().ownLastDay(one, content.countsOn());
            if (own.isBefore(lastDay) && one.isOpenOn(own.plusDays(1))) {
                one.endByNoticeAfter(own);
            }
        });
        return Changes.none()
                .field("status", before, status)
                .field("notice", null, content.party() + " " + content.countsOn())
                .field("lastDay", null, lastDay);
    }

    /**
     * The customer does not accept new prices (CON-11): what they concern ends on that day. Where no main product goes on, the
     * contract ends with it, without the period of notice.
     *
     * @param concerned open after that day
     * @throws BusinessRuleViolation CONTRACT_STATUS
     */
    public Changes refusePrices(
            List<Subscription> concerned, LocalDate on, String reason, LocalDate today, Instant now, String by) {
        requireRunning();
        Changes changes = Changes.none();
        concerned.forEach(one -> changes.and(one.endAfter(on)));
        if (products().hasMain(on.plusDays(1)) || kind != ContractKind.SERVICE) {
            return changes;
        }
        products().openOn(on).filter(one -> one.isOpenOn(on.plusDays(1))).forEach(one -> changes.and(one.endAfter(on)));
        if (status == ContractStatus.ACTIVE) {
            move(ContractStatus.UNDER_NOTICE);
            notices.addFirst(new TerminationNotice(
                    this, new TerminationNotice.Content(Party.CUSTOMER, today, reason, "", null), on, now, by));
            changes.field("status", ContractStatus.ACTIVE, status);
        }
        changes.field("lastDay", lastDay, on);
        lastDay = on;
        return changes;
    }

    /**
     * The notice is taken back, with the other party's agreement, before the last day is over.
     *
     * @throws BusinessRuleViolation CONTRACT_STATUS, TEXT_MISSING, TOO_LONG
     */
    public Changes withdrawNotice(String reason, LocalDate today, Instant now, String by) {
        TerminationNotice notice =
                openNotice().orElseThrow(() -> new BusinessRuleViolation(ContractError.CONTRACT_STATUS, status));
        LocalDate was = lastDay;
        Changes changes = notice.withdraw(reason, now, by).field("status", status, ContractStatus.ACTIVE);
        move(ContractStatus.ACTIVE);
        lastDay = null;
        products()
                .openOn(today)
                .filter(one -> one.endsByNotice() && one.runsOn(today))
                .forEach(one -> one.keep(today));
        return changes.field("lastDay", was, null);
    }

    /** The last day is over, or its last account is closed (CON-6, CON-8). @throws BusinessRuleViolation CONTRACT_STATUS */
    public Changes end(LocalDate lastDay) {
        return close(ContractStatus.ENDED, lastDay);
    }

    /**
     * At once, for material breach (CON-9).
     *
     * @param breach the written notice of it
     * @throws BusinessRuleViolation CONTRACT_STATUS; NO_BREACH_NOTICE without one that stands
     */
    public Changes terminate(BreachNotice breach, LocalDate today) {
        requireRunning();
        if (!breach.isOpen() || breach.contract().id() != id()) {
            throw new BusinessRuleViolation(ContractError.NO_BREACH_NOTICE);
        }
        return close(ContractStatus.TERMINATED, today);
    }

    private Changes close(ContractStatus end, LocalDate on) {
        Changes changes = Changes.none().field("status", status, end).field("lastDay", lastDay, on);
        move(end);
        lastDay = on;
        accounts.stream().filter(Account::isOpen).forEach(account -> account.close(on));
        return changes;
    }

    /**
     * Delivery stops, for all or part of it (CON-15).
     *
     * @throws BusinessRuleViolation CONTRACT_STATUS, ALREADY_SUSPENDED for the same cause, TEXT_MISSING, TOO_LONG
     */
    public Suspension suspend(
            Suspension.Scope scope, SuspensionCause cause, String reason, LocalDate today, Instant now, String by) {
        requireRunning();
        if (suspensions.stream().anyMatch(one -> one.repeats(scope, cause))) {
            throw new BusinessRuleViolation(ContractError.ALREADY_SUSPENDED);
        }
        Suspension suspension = new Suspension(this, scope, cause, reason, today, now, by);
        suspensions.addFirst(suspension);
        return suspension;
    }

    /** The duties that the event keeps a party from are suspended (CON-13). Refuses as {@link #suspend}. */
    public Suspension suspend(ForceMajeure event, Suspension.Scope scope, LocalDate today, Instant now, String by) {
        Suspension suspension = suspend(scope, SuspensionCause.FORCE_MAJEURE, event.text(), today, now, by);
        suspension.because(event);
        return suspension;
    }

    /**
     * @param unfounded it turned out that there was no breach of the customer
     * @throws BusinessRuleViolation CONTRACT_STATUS, SUSPENSION_OVER, TEXT_MISSING, TOO_LONG
     */
    public Changes resume(
            Suspension suspension, String reason, boolean unfounded, LocalDate today, Instant now, String by) {
        requireRunning();
        return suspension.resume(reason, unfounded, today, now, by);
    }

    /** What is otherwise agreed in writing. @throws BusinessRuleViolation CONTRACT_STATUS */
    public Changes agree(ContractAgreement fresh) {
        requireRunning();
        Changes changes = fresh.since(agreement);
        agreement = fresh;
        return changes;
    }

    /**
     * How it is invoiced and when it is due (BIL-3, BIL-5, BIL-7); also of a contract that is over, whose last invoices are
     * still to be sent.
     *
     * @throws BusinessRuleViolation DUE_DAYS_OUT_OF_RANGE, DUE_DAYS_OF_PUBLIC, DUE_DAYS_NOT_AGREED, EMAIL_OF_PUBLIC, TOO_LONG
     */
    public Changes agree(PaymentTerms.Content content, PaymentTerms.Limits limits) {
        PaymentTerms fresh = payment.agreed(content, customer.form().isPublicBody(), limits);
        Changes changes = fresh.since(payment);
        payment = fresh;
        return changes;
    }

    /** CUS-10, with the consent that stands in the transfer. @throws BusinessRuleViolation CONTRACT_STATUS */
    public Changes transfer(ContractTransfer transfer) {
        requireRunning();
        Changes changes =
                Changes.none().field("customer", customer.name(), transfer.to().name());
        customer = transfer.to();
        return changes;
    }

    /** CUS-9: only while the contract runs, and unless otherwise agreed. */
    public boolean mayBeNamedAsReference(LocalDate today) {
        return agreement.referenceAllowed()
                && status.isRunning()
                && !today.isBefore(startsOn)
                && (lastDay == null || !today.isAfter(lastDay));
    }

    void requireRunning() {
        if (!status.isRunning()) {
            throw new BusinessRuleViolation(ContractError.CONTRACT_STATUS, status);
        }
    }

    private void move(ContractStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(ContractError.CONTRACT_STATUS, status);
        }
        status = to;
    }

    /** Those that stop delivery now. */
    public List<Suspension> openSuspensions() {
        return status.isRunning()
                ? suspensions.stream().filter(Suspension::isOpen).toList()
                : List.of();
    }

    /** Newest first, also past ones. */
    public List<Suspension> suspensions() {
        return Collections.unmodifiableList(suspensions);
    }

    public Optional<TerminationNotice> openNotice() {
        return notices.stream().filter(TerminationNotice::isOpen).findFirst();
    }

    /** Newest first, also those withdrawn. */
    public List<TerminationNotice> notices() {
        return Collections.unmodifiableList(notices);
    }

    public ContractKind kind() {
        return kind;
    }

    public Development development() {
        return development;
    }

    public ContractAgreement agreement() {
        return agreement;
    }

    public String number() {
        return number;
    }

    public Customer customer() {
        return customer;
    }

    public Optional<Order> order() {
        return Optional.ofNullable(order);
    }

    public ContractStatus status() {
        return status;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public int noticeMonths() {
        return agreement.noticeMonths();
    }

    public PaymentTerms payment() {
        return payment;
    }

    public int dueDays() {
        return payment.dueDays();
    }

    public boolean isPrepaid() {
        return payment.isPrepaid();
    }

    /** Little traffic of several months may wait for one invoice (BIL-3). */
    public boolean gathersTraffic() {
        return payment.gathersTraffic();
    }

    public InvoiceWish invoice() {
        return payment.wish();
    }

    /** The last day of service, once notice is given or it has ended. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public List<Account> accounts() {
        return Collections.unmodifiableList(accounts);
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return "Contract";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return number;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }

    /** Itself, with all that is read late read, so that it is whole when the transaction is over. */
    public Contract whole() {
        customer.name();
        notices.forEach(TerminationNotice::isOpen);
        suspensions.forEach(Suspension::whole);
        accounts.forEach(
                account -> account.subscriptions().forEach(one -> one.product().code()));
        return this;
    }
}
