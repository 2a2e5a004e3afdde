package no.front.contract.entity;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OrganisationOwned;

/**
 * Somebody wants to become a customer, or to have more.
 *
 * <p>Its life: placed on the web with the terms accepted, or entered by staff and accepted later by a secret link or a
 * signed agreement (CON-1); assessed by staff, who approve it, refuse it or require security first (CRE-2, CRE-4); an
 * objection to the terms blocks it until sales have settled it (CON-16); confirmed, which makes the contract. What was
 * ordered, by whom and on which terms never changes (CUS-7); only where it stands does.
 *
 * <p>Every method that changes something returns the changes for the log (ACC-8) and refuses with ORDER_STATUS what does
 * not fit where the order stands, once it is closed with ORDER_DECIDED, which names who was quicker.
 */
@Entity(name = "CustomerOrder")
@Table(name = "customer_order")
public class Order extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_REASON = 1000;

    private String number;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    private OrderChannel channel;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "invoice_delivery")
    private InvoiceDelivery invoiceDelivery;

    @Column(name = "invoice_email")
    private EmailAddress invoiceEmail;

    @Column(name = "invoice_reference")
    private String invoiceReference;

    /** What the orderer added in own words. */
    private String message;

    @Column(name = "expected_messages")
    private int expectedMessages;

    @Column(name = "expected_monthly")
    private Money expectedMonthly;

    private boolean prepaid;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by")
    private String placedBy;

    private String address;

    /** Sent with the form: a second press of the button is the same order. */
    @Column(name = "submission_key")
    private String submissionKey;

    /** Hash of the secret link by which the orderer follows, and where needed accepts, the order. */
    @Column(name = "link_hash")
    private String linkHash;

    @Embedded
    private Objection objection;

    /** The account that gets more; null where a new contract is made of it. */
    @Column(name = "account_id")
    private Long accountId;

    /** The signed agreement among the stored documents (CON-1 b). */
    @Column(name = "agreement_document_id")
    private Long agreementDocumentId;

    /** Who of sales has it in hand. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "handler_id"))
    @AttributeOverride(name = "name", column = @Column(name = "handler_name"))
    private StaffMember handler;

    /** When the orderer was reminded to accept. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    /** The confirmation as the customer got it, among the stored documents. */
    @Column(name = "confirmation_document_id")
    private Long confirmationDocumentId;

    @Column(name = "closing_reason")
    private String closingReason = "";

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<OrderPerson> people = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<OrderAcceptance> acceptances = new ArrayList<>();

    protected Order() {}

    /**
     * What an order says.
     *
     * @param people by role; ORDERER, CONTRACT_CONTACT and ADMINISTRATOR are always needed, TECHNICAL for number lookup
     * @param expectedMessages SMS parts a month the orderer expects; 0 for unknown
     * @param expectedMonthly what a month is expected to cost, fees and traffic, NOK excl. VAT
     * @param prepaid pays before use; is never credit-checked (CRE-6)
     */
    public record Content(
            List<OrderedProduct> products,
            Map<OrderRole, Person> people,
            InvoiceWish invoice,
            Language language,
            String message,
            int expectedMessages,
            Money expectedMonthly,
            boolean prepaid) {}

    /**
     * How an order came.
     *
     * @param number as people cite it
     * @param submissionKey the same key is the same order
     * @param linkHash hash of the secret link's token
     * @param at by the business clock
     * @param by who placed it: the orderer, or the member of staff
     * @param address network address
     */
    public record Arrival(
            String number,
            OrderChannel channel,
            String submissionKey,
            String linkHash,
            Instant at,
            String by,
            String address) {}

    /**
     * An order that waits for its acceptances.
     *
     * @throws BusinessRuleViolation ORDER_EMPTY, MAIN_PRODUCT_MISSING, PERSON_MOBILE_MISSING (CUS-2),
     *     TECHNICAL_CONTACT_MISSING (CON-5), TOO_LONG
     */
    public static Order place(Customer customer, Content content, Arrival arrival) {
        Order order = of(customer, content, arrival);
        if (order.lines.stream().noneMatch(line -> line.product().kind().isMain())) {
            throw new BusinessRuleViolation(
                    order.lines.isEmpty() ? ContractError.ORDER_EMPTY : ContractError.MAIN_PRODUCT_MISSING);
        }
        return order;
    }

    /**
     * More for an account that a customer has already; it waits for its acceptances as any other.
     *
     * @throws BusinessRuleViolation as {@link #place}; MAIN_PRODUCT_MISSING where neither contract nor order have one
     */
    public static Order placeFurther(Account account, Content content, Arrival arrival, LocalDate today) {
        Order order = of(account.contract().customer(), content, arrival);
        order.accountId = account.id();
        boolean main = account.contract().products().hasMain(today)
                || order.lines.stream().anyMatch(line -> line.product().kind().isMain());
        if (!main) {
            throw new BusinessRuleViolation(ContractError.MAIN_PRODUCT_MISSING);
        }
        return order;
    }

    private static Order of(Customer customer, Content content, Arrival arrival) {
        Order order = new Order();
        order.status = OrderStatus.AWAITING_ACCEPTANCE;
        order.customer = customer;
        order.number = arrival.number();
        order.channel = arrival.channel();
        order.submissionKey = arrival.submissionKey();
        order.linkHash = arrival.linkHash();
        order.placedAt = arrival.at();
        order.placedBy = arrival.by();
        order.address = arrival.address();
        order.language = content.language();
        order.invoiceDelivery = content.invoice().delivery();
        order.invoiceEmail = content.invoice().email();
        order.invoiceReference = content.invoice().reference();
        order.message = Texts.optional(content.message(), LONGEST_MESSAGE);
        order.expectedMessages = content.expectedMessages();
        order.expectedMonthly = content.expectedMonthly();
        order.prepaid = content.prepaid();
        content.products().forEach(product -> order.lines.add(new OrderLine(order, product)));
        content.people().forEach((role, person) -> order.people.add(new OrderPerson(order, role, person)));
        order.checkComplete();
        return order;
    }

    private void checkComplete() {
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(ContractError.ORDER_EMPTY);
        }
        for (OrderRole role : EnumSet.of(OrderRole.ORDERER, OrderRole.CONTRACT_CONTACT, OrderRole.ADMINISTRATOR)) {
            if (person(role).isEmpty()) {
                throw new BusinessRuleViolation(ContractError.PERSON_NAME_MISSING);
            }
        }
        if (administrator().mobile().isEmpty()) {
            throw new BusinessRuleViolation(
                    ContractError.PERSON_MOBILE_MISSING, administrator().name());
        }
        if (includes(ProductKind.NUMBER_LOOKUP)
                && person(OrderRole.TECHNICAL).flatMap(OrderPerson::mobile).isEmpty()) {
            throw new BusinessRuleViolation(ContractError.TECHNICAL_CONTACT_MISSING);
        }
    }

    /**
     * The orderer accepts these versions (CON-2); with one of each kind the order is received.
     *
     * @throws BusinessRuleViolation TERMS_NOT_ACCEPTED, ORDER_STATUS
     */
    public Changes accept(Collection<TermsVersion> versions, Acceptance acceptance) {
        Set<TermsKind> kinds = EnumSet.noneOf(TermsKind.class);
        versions.forEach(version -> kinds.add(version.kind()));
        if (kinds.size() < TermsKind.values().length) {
            throw new BusinessRuleViolation(ContractError.TERMS_NOT_ACCEPTED);
        }
        Changes changes = move(OrderStatus.RECEIVED);
        for (TermsVersion version : versions) {
            acceptances.add(new OrderAcceptance(this, version, acceptance));
            changes = changes.field("accepted." + version.kind(), null, version.label());
        }
        return changes;
    }

    /** A separately signed agreement is attached (CON-1 b). @throws BusinessRuleViolation ORDER_STATUS */
    public Changes attachAgreement(long documentId) {
        Changes changes = move(OrderStatus.RECEIVED);
        agreementDocumentId = documentId;
        return changes.field("agreementDocument", null, documentId);
    }

    /** CON-16. @throws BusinessRuleViolation ORDER_STATUS once confirmed or closed, TEXT_MISSING, TOO_LONG */
    public Changes object(String text, Instant now) {
        if (!status.isOpen()) {
            throw new BusinessRuleViolation(ContractError.ORDER_STATUS, status);
        }
        Objection before = objection;
        objection = new Objection(text, now);
        return Changes.none().field("objection", before, objection);
    }

    /** CON-16; REFUSED refuses the order as well. @throws BusinessRuleViolation NO_OPEN_OBJECTION, TEXT_MISSING */
    public Changes settleObjection(Objection.Settlement settlement, String note, Instant now, String by) {
        if (!hasOpenObjection()) {
            throw new BusinessRuleViolation(ContractError.NO_OPEN_OBJECTION);
        }
        Objection before = objection;
        objection = objection.settled(settlement, note, now, by);
        Changes changes = Changes.none().field("objection", before, objection);
        if (settlement != Objection.Settlement.REFUSED) {
            return changes;
        }
        OrderStatus was = status;
        close(OrderStatus.REFUSED, note, now, by);
        return changes.field("status", was, status);
    }

    /** Credit is approved, or the security is there (CRE-2, CRE-4). */
    public Changes approve() {
        return move(OrderStatus.APPROVED);
    }

    /** CRE-4 */
    public Changes demandSecurity() {
        return move(OrderStatus.AWAITING_SECURITY);
    }

    /** CON-1 a. @throws BusinessRuleViolation OBJECTION_OPEN (CON-16), ORDER_STATUS */
    public Changes confirm(Instant now, String by) {
        if (hasOpenObjection()) {
            throw new BusinessRuleViolation(ContractError.OBJECTION_OPEN);
        }
        return close(OrderStatus.CONFIRMED, "", now, by);
    }

    /** What the customer got in writing. */
    public void confirmedBy(long documentId) {
        confirmationDocumentId = documentId;
    }

    /** @param reason can be told to the customer */
    public Changes refuse(String reason, Instant now, String by) {
        return close(OrderStatus.REFUSED, Texts.required(reason, LONGEST_REASON), now, by);
    }

    public Changes withdraw(String reason, Instant now, String by) {
        return close(OrderStatus.WITHDRAWN, Texts.optional(reason, LONGEST_REASON), now, by);
    }

    /** CRE-4: not paid in time, or never accepted. */
    public Changes lapse(String reason, Instant now, String by) {
        return close(OrderStatus.LAPSED, Texts.optional(reason, LONGEST_REASON), now, by);
    }

    /** Somebody of sales takes it in hand. */
    public Changes take(StaffMember member) {
        StaffMember before = handler;
        handler = member;
        return Changes.none().field("handler", before, member);
    }

    /** The orderer was reminded to accept (CON-1). */
    public void remind(Instant now) {
        remindedAt = now;
    }

    private Changes close(OrderStatus end, String reason, Instant now, String by) {
        Changes changes = move(end);
        closingReason = reason;
        closedAt = now;
        closedBy = by;
        return changes;
    }

    private Changes move(OrderStatus to) {
        if (closedBy != null) {
            throw new BusinessRuleViolation(ContractError.ORDER_DECIDED, status, closedBy, closedAt);
        }
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(ContractError.ORDER_STATUS, status);
        }
        OrderStatus before = status;
        status = to;
        return Changes.none().field("status", before, to);
    }

    /** The secret link is another one from now on. @param hash of its token */
    public void renewLink(String hash) {
        linkHash = hash;
    }

    public boolean hasLink(String hash) {
        return linkHash.equals(hash);
    }

    public String number() {
        return number;
    }

    public OrderStatus status() {
        return status;
    }

    public OrderChannel channel() {
        return channel;
    }

    public Customer customer() {
        return customer;
    }

    public Language language() {
        return language;
    }

    public InvoiceWish invoice() {
        return new InvoiceWish(invoiceDelivery, invoiceEmail, invoiceReference);
    }

    public String message() {
        return message;
    }

    /** SMS parts a month; 0 for unknown. */
    public int expectedMessages() {
        return expectedMessages;
    }

    /** Fees and traffic of a month, NOK excl. VAT. */
    public Money expectedMonthly() {
        return expectedMonthly;
    }

    public boolean isPrepaid() {
        return prepaid;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** CUS-7: the orderer, or the member of staff who entered it. */
    public String placedBy() {
        return placedBy;
    }

    public String address() {
        return address;
    }

    public boolean includes(ProductKind kind) {
        return lines.stream().anyMatch(line -> line.product().kind() == kind);
    }

    /** The account that gets more; empty where a new contract is made of it. */
    public OptionalLong furtherTo() {
        return accountId == null ? OptionalLong.empty() : OptionalLong.of(accountId);
    }

    /**
     * CON-5: customers of number lookup alone get a link for their technical contact instead; who has more of a contract has
     * its administrator already.
     */
    public boolean invitesAdministrator() {
        return accountId == null
                && lines.stream()
                        .map(line -> line.product().kind())
                        .anyMatch(kind -> kind.isMain() && kind != ProductKind.NUMBER_LOOKUP);
    }

    /** CON-5: who gets the link to the API credentials of number lookup. */
    public Optional<OrderPerson> credentialsReceiver() {
        return includes(ProductKind.NUMBER_LOOKUP) ? person(OrderRole.TECHNICAL) : Optional.empty();
    }

    public List<OrderLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    public List<OrderPerson> people() {
        return Collections.unmodifiableList(people);
    }

    public List<OrderAcceptance> acceptances() {
        return Collections.unmodifiableList(acceptances);
    }

    public Optional<OrderPerson> person(OrderRole role) {
        return people.stream().filter(person -> person.role() == role).findFirst();
    }

    public OrderPerson orderer() {
        return person(OrderRole.ORDERER).orElseThrow();
    }

    public OrderPerson administrator() {
        return person(OrderRole.ADMINISTRATOR).orElseThrow();
    }

    public Optional<Objection> objection() {
        return Optional.ofNullable(objection);
    }

    public boolean hasOpenObjection() {
        return objection != null && objection.isOpen();
    }

    public OptionalLong agreementDocument() {
        return agreementDocumentId == null ? OptionalLong.empty() : OptionalLong.of(agreementDocumentId);
    }

    public Optional<StaffMember> handler() {
        return Optional.ofNullable(handler);
    }

    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    /** What has to happen next, and who has to do it. */
    public NextStep nextStep() {
        return NextStep.of(status, hasOpenObjection());
    }

    public OptionalLong confirmationDocument() {
        return confirmationDocumentId == null ? OptionalLong.empty() : OptionalLong.of(confirmationDocumentId);
    }

    public String closingReason() {
        return closingReason;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** Itself, with all that is read late read, so that it is whole when the transaction is over. */
    public Order whole() {
        customer.name();
        lines.forEach(line -> line.product().code());
        people.forEach(OrderPerson::role);
        acceptances.forEach(acceptance -> acceptance.terms().label());
        return this;
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return "Order";
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
