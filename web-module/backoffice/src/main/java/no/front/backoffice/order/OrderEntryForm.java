package no.front.backoffice.order;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.OrderEntry;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.Person;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;

/** What somebody types when entering an order. People are chosen by the id of their contact; "" is the orderer, "-" nobody. */
public class OrderEntryForm implements Serializable {

    static final String NEW = "new";
    static final String NOBODY = "-";
    private static final long serialVersionUID = 1L;

    private String orderer = NEW;
    private String name;
    private String title;
    private EmailAddress email;
    private Msisdn mobile;
    private String contractContact = "";
    private String administrator = "";
    private String technical = NOBODY;
    private String accounting = NOBODY;
    private InvoiceDelivery delivery;
    private EmailAddress invoiceEmail;
    private String reference;
    private Language language;
    private String message;
    private Integer messages;
    private boolean prepaid;
    private boolean signed;

    OrderEntryForm(Customer customer, List<ContactPerson> contacts) {
        delivery = customer.invoiceDelivery();
        invoiceEmail = customer.invoiceEmail().orElse(null);
        language = customer.language();
        contacts.stream().findFirst().ifPresent(contact -> orderer = String.valueOf(contact.id()));
    }

    OrderEntry entry(Map<String, Integer> products, List<ContactPerson> contacts) {
        Person first = orderer.equals(NEW) ? new Person(name, title, email, mobile) : person(orderer, contacts);
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        people.put(OrderRole.ORDERER, first);
        put(people, OrderRole.CONTRACT_CONTACT, contractContact, contacts);
        put(people, OrderRole.ADMINISTRATOR, administrator, contacts);
        put(people, OrderRole.TECHNICAL, technical, contacts);
        put(people, OrderRole.ACCOUNTING, accounting, contacts);
        return new OrderEntry(products, people, invoice(), language, message, messages == null ? 0 : messages, prepaid);
    }

    InvoiceWish invoice() {
        return new InvoiceWish(delivery, delivery == InvoiceDelivery.EMAIL ? invoiceEmail : null, reference);
    }

    private static void put(Map<OrderRole, Person> people, OrderRole role, String who, List<ContactPerson> contacts) {
        if (who == null || who.isEmpty()) {
            people.put(role, people.get(OrderRole.ORDERER));
        } else if (!who.equals(NOBODY)) {
            people.put(role, person(who, contacts));
        }
    }

    private static Person person(String id, List<ContactPerson> contacts) {
        return contacts.stream()
                .filter(contact -> String.valueOf(contact.id()).equals(id))
                .findFirst()
                .map(contact -> new Person(
                        contact.name(),
                        contact.title().orElse(""),
                        contact.email(),
                        contact.mobile().orElse(null)))
                // somebody who is no contact any more
                .orElseGet(() -> new Person("", "", null, null));
    }

    public boolean isNewPerson() {
        return NEW.equals(orderer);
    }

    public String getOrderer() {
        return orderer;
    }

    public void setOrderer(String orderer) {
        this.orderer = orderer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public Msisdn getMobile() {
        return mobile;
    }

    public void setMobile(Msisdn mobile) {
        this.mobile = mobile;
    }

    public String getContractContact() {
        return contractContact;
    }

    public void setContractContact(String contractContact) {
        this.contractContact = contractContact;
    }

    public String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(String administrator) {
        this.administrator = administrator;
    }

    public String getTechnical() {
        return technical;
    }

    public void setTechnical(String technical) {
        this.technical = technical;
    }

    public String getAccounting() {
        return accounting;
    }

    public void setAccounting(String accounting) {
        this.accounting = accounting;
    }

    public InvoiceDelivery getDelivery() {
        return delivery;
    }

    public void setDelivery(InvoiceDelivery delivery) {
        this.delivery = delivery;
    }

    public EmailAddress getInvoiceEmail() {
        return invoiceEmail;
    }

    public void setInvoiceEmail(EmailAddress invoiceEmail) {
        this.invoiceEmail = invoiceEmail;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public Integer getMessages() {
        return messages;
    }

    public void setMessages(Integer messages) {
        this.messages = messages;
    }

    public boolean isPrepaid() {
        return prepaid;
    }

    public void setPrepaid(boolean prepaid) {
        this.prepaid = prepaid;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }
}
