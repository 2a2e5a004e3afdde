package no.front.backoffice.customer;

import java.io.Serializable;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.web.form.AddressForm;

/** What is written about an organisation, field by field, between {@link CustomerDetails} before and after. */
public class CustomerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private OrganisationNumber organisationNumber;
    private String name;
    private OrganisationForm form = OrganisationForm.AS;
    private AddressForm visiting = new AddressForm();
    private AddressForm invoice = new AddressForm();
    private EmailAddress invoiceEmail;
    private InvoiceDelivery invoiceDelivery = InvoiceDelivery.EHF;
    private EmailAddress email;
    private Msisdn phone;
    private String web;
    private Language language = Language.BOKMAL;
    private boolean vatRegistered;

    public static CustomerForm of(CustomerDetails details) {
        CustomerForm form = new CustomerForm();
        form.organisationNumber = details.organisationNumber();
        form.name = details.name();
        form.form = details.form();
        form.visiting = AddressForm.of(details.visitingAddress());
        form.invoice = AddressForm.of(details.invoiceAddress());
        form.invoiceEmail = details.invoiceEmail();
        form.invoiceDelivery = details.invoiceDelivery();
        form.email = details.email();
        form.phone = details.phone();
        form.web = details.web();
        form.language = details.language();
        form.vatRegistered = details.vatRegistered();
        return form;
    }

    /** @throws no.front.kernel.BusinessRuleViolation where an address is half written */
    public CustomerDetails details() {
        return new CustomerDetails(
                organisationNumber,
                name,
                form,
                visiting.address().orElse(null),
                invoice.address().orElse(null),
                invoiceEmail,
                invoiceDelivery,
                email,
                phone,
                web,
                language,
                vatRegistered);
    }

    public OrganisationNumber getOrganisationNumber() {
        return organisationNumber;
    }

    public void setOrganisationNumber(OrganisationNumber organisationNumber) {
        this.organisationNumber = organisationNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganisationForm getForm() {
        return form;
    }

    public void setForm(OrganisationForm form) {
        this.form = form;
    }

    public AddressForm getVisiting() {
        return visiting;
    }

    public AddressForm getInvoice() {
        return invoice;
    }

    public EmailAddress getInvoiceEmail() {
        return invoiceEmail;
    }

    public void setInvoiceEmail(EmailAddress invoiceEmail) {
        this.invoiceEmail = invoiceEmail;
    }

    public InvoiceDelivery getInvoiceDelivery() {
        return invoiceDelivery;
    }

    public void setInvoiceDelivery(InvoiceDelivery invoiceDelivery) {
        this.invoiceDelivery = invoiceDelivery;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public Msisdn getPhone() {
        return phone;
    }

    public void setPhone(Msisdn phone) {
        this.phone = phone;
    }

    public String getWeb() {
        return web;
    }

    public void setWeb(String web) {
        this.web = web;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public boolean isVatRegistered() {
        return vatRegistered;
    }

    public void setVatRegistered(boolean vatRegistered) {
        this.vatRegistered = vatRegistered;
    }
}
