package no.front.contract.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/** What sends and is invoiced (CON-4): traffic is rated for each account by itself. Opened under a contract, one day closed. */
@Entity
@Table(name = "account")
public class Account extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private static final int LONGEST_NAME = 100;

    private String number;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Subscription> subscriptions = new ArrayList<>();

    protected Account() {}

    Account(Contract contract, String number, String name, LocalDate openedOn) {
        this.contract = contract;
        this.number = number;
        this.name = Texts.required(name, LONGEST_NAME);
        this.openedOn = openedOn;
    }

    /** @throws BusinessRuleViolation ACCOUNT_CLOSED, TEXT_MISSING, TOO_LONG */
    public Changes rename(String fresh) {
        requireOpen();
        String before = name;
        name = Texts.required(fresh, LONGEST_NAME);
        return Changes.none().field("account", before, name);
    }

    /** Nothing is sent or looked up after that day. @throws BusinessRuleViolation ACCOUNT_CLOSED */
    Changes close(LocalDate lastDay) {
        requireOpen();
        status = AccountStatus.CLOSED;
        closedOn = lastDay;
        for (Subscription subscription : subscriptions) {
            if (subscription.isOpenOn(lastDay.plusDays(1))) {
                subscription.endAfter(lastDay);
            }
        }
        return Changes.none().field("status", AccountStatus.ACTIVE, AccountStatus.CLOSED);
    }

    /**
     * The product is no longer there after that day.
     *
     * @throws BusinessRuleViolation ACCOUNT_CLOSED, SUBSCRIPTION_ENDED
     */
    public Changes end(Subscription subscription, LocalDate lastDay) {
        requireOpen();
        return subscription.endAfter(lastDay);
    }

    /** @throws BusinessRuleViolation ACCOUNT_CLOSED, SUBSCRIPTION_ENDED */
    public Changes keep(Subscription subscription, LocalDate today) {
        requireOpen();
        return subscription.keep(today);
    }

    /**
     * Another plan of the same family from today on instead of the one it has (CON-7).
     *
     * @throws BusinessRuleViolation ACCOUNT_CLOSED, SUBSCRIPTION_ENDED, OTHER_PLAN_FAMILY
     */
    public Subscription move(Subscription from, Product to, LocalDate today) {
        requireOpen();
        Product before = from.product();
        if (before.planFamily().isEmpty()
                || !before.planFamily().equals(to.planFamily())
                || before.code().equals(to.code())) {
            throw new BusinessRuleViolation(ContractError.OTHER_PLAN_FAMILY);
        }
        from.endAfter(today.minusDays(1));
        return subscribe(to, from.quantity(), today).replacing(from);
    }

    /** @throws BusinessRuleViolation ACCOUNT_CLOSED */
    void requireOpen() {
        if (!isOpen()) {
            throw new BusinessRuleViolation(ContractError.ACCOUNT_CLOSED);
        }
    }

    public boolean isOpen() {
        return status == AccountStatus.ACTIVE;
    }

    /** A product from that day on. @throws BusinessRuleViolation ACCOUNT_CLOSED */
    public Subscription subscribe(Product product, int quantity, LocalDate from) {
        requireOpen();
        Subscription subscription = new Subscription(this, product, quantity, from);
        subscriptions.add(subscription);
        return subscription;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Contract contract() {
        return contract;
    }

    public AccountStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Those that run on that day. */
    public List<Subscription> subscriptionsOn(LocalDate day) {
        return subscriptions.stream().filter(one -> one.runsOn(day)).toList();
    }

    public List<Subscription> subscriptions() {
        return Collections.unmodifiableList(subscriptions);
    }

    @Override
    public long organisationId() {
        return contract.organisationId();
    }

    @Override
    public String subjectType() {
        return "Account";
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
        return OptionalLong.of(organisationId());
    }
}
