package no.front.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.contract.boundary.OwnParticulars;
import no.front.customer.boundary.OwnOrganisation;
import no.front.customer.boundary.OwnOrganisationView;
import no.front.customer.boundary.Particulars;
import no.front.customer.entity.FieldComparison;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterField;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.PostalAddress;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;
import no.front.web.form.AddressForm;
import no.front.web.form.Countries;

/** The own organisation: what can be changed, what the register says, who speaks for it (CUS-2, CUS-4, CUS-6). */
@Named
@RequestScoped
public class OrganisationBacking {

    private static final String AGAIN = "organisation?faces-redirect=true";

    @Inject
    OwnOrganisation organisation;

    @Inject
    OwnParticulars particulars;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    Show show;

    private OwnOrganisationView view;
    private AddressForm visiting;
    private AddressForm invoice;
    private EmailAddress invoiceEmail;
    private EmailAddress email;
    private Msisdn phone;
    private String web;

    @PostConstruct
    void load() {
        view = organisation.view();
        visiting = AddressForm.of(view.details().visitingAddress());
        invoice = AddressForm.of(view.details().invoiceAddress());
        invoiceEmail = particulars.invoiceEmail().orElse(null);
        email = view.details().email();
        phone = view.details().phone();
        web = view.details().web();
    }

    public String save() {
        particulars.change(
                getVersion(),
                new Particulars(
                        visiting.address().orElse(null),
                        invoice.address().orElse(null),
                        invoiceEmail,
                        email,
                        phone,
                        web));
        toasts.done("organisation.saved");
        return AGAIN;
    }

    public String adopt(RegisterField field) {
        organisation.adopt(getVersion(), field);
        toasts.done("customer.register.adopted");
        return AGAIN;
    }

    public String refresh() {
        organisation.refresh();
        LookupOutcome outcome = organisation.view().asked();
        if (outcome == LookupOutcome.FOUND) {
            toasts.done("organisation.asked");
        }
        return AGAIN;
    }

    /** As it was when the form was opened. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(view.version());
    }

    public OwnOrganisationView getView() {
        return view;
    }

    /** Fields in which the register says something else, but those that it alone decides. */
    public List<FieldComparison> getDifferent() {
        return view.register().stream().filter(FieldComparison::differs).toList();
    }

    /** How the register and we agree, and how fresh that is; why it did not answer. */
    public String getRegisterLead() {
        if (view.asked() == null) {
            return words.say("organisation.neverAsked");
        }
        if (view.asked() != LookupOutcome.FOUND) {
            return words.say("customer.register.last." + view.asked(), view.askedAt());
        }
        return words.count("organisation.differs", getDifferent().size(), show.date(view.askedAt()));
    }

    public String shown(Object value) {
        return switch (value) {
            case null -> show.value(null);
            case Boolean yes -> words.say(yes ? "customer.vat.yes" : "customer.vat.no");
            case PostalAddress address -> String.join(", ", address.label(words.language()));
            case EmailAddress address -> address.display();
            case Msisdn number -> show.phone(number);
            default -> show.value(value);
        };
    }

    /** "Avtalekontakt, Regnskap" */
    public String roles(OwnOrganisationView.Contact contact) {
        return contact.roles().stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }

    /** Code to name, Norway and its neighbours first. */
    public Map<String, String> getCountries() {
        return Countries.named(words.language());
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
}
