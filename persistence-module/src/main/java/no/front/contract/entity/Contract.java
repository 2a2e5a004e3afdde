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
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * What Front and a customer have agreed. It comes of a confirmed order (CON-1) and holds whether or not the service is
 * used; it has one or more accounts, which send and are invoiced (CON-4). It ends by notice of either party (CON-6) or at
 * once for material breach (CON-9).
 */
@Entity
@Table(name = "contract")
public class Contract extends StoredEntity implements ChangeSubject, OrganisationOwned {

    /** CON-6: months of notice unless otherwise agreed in writing. */
    public static final int NOTICE_MONTHS = 3;

    /** BIL-7: days from invoice date to due date unless otherwise agreed. */
    public static final int DUE_DAYS = 10;

    private String number;

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

    @Column(name = "notice_months")
    private int noticeMonths = NOTICE_MONTHS;

    @Column(name = "due_days")
    private int dueDays = DUE_DAYS;

    private boolean prepaid;

    @Enumerated(EnumType.STRING)
    @Column(name = "invoice_delivery")
    private InvoiceDelivery invoiceDelivery;

    @Column(name = "invoice_email")
    private EmailAddress invoiceEmail;

    @Column(name = "invoice_reference")
    private String invoiceReference;

    @Column(name = "last_day")
    private LocalDate lastDay;

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
        contract.prepaid = order.isPrepaid();
        contract.invoiceDelivery = order.invoice().delivery();
        contract.invoiceEmail = order.invoice().email();
        contract.invoiceReference = order.invoice().reference();
        return contract;
    }

    /** CON-4 */
    public Account openAccount(String number, String name, LocalDate on) {
        Account account = new Account(this, number, name, on);
        accounts.add(account);
        return account;
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
        return noticeMonths;
    }

    public int dueDays() {
        return dueDays;
    }

    public boolean isPrepaid() {
        return prepaid;
    }

    public InvoiceWish invoice() {
        return new InvoiceWish(invoiceDelivery, invoiceEmail, invoiceReference);
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
}
