package no.front.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import no.front.customer.boundary.OwnOrganisation;
import no.front.customer.boundary.OwnOrganisationView;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** A contact person of the own organisation, {@code ?id=}; a new one without (CUS-2). */
@Named
@RequestScoped
public class ContactPersonBacking {

    private static final String BACK = "organisation?faces-redirect=true";

    @Inject
    OwnOrganisation organisation;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private OwnOrganisationView.Contact contact;
    private String name;
    private String title;
    private EmailAddress email;
    private Msisdn mobile;
    private Msisdn phone;
    private ContactRole[] roles = {ContactRole.CONTRACT};

    @PostConstruct
    void load() {
        if (!query.has("id")) {
            return;
        }
        long id = query.id("id").orElse(0L);
        contact = organisation.view().contacts().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
        name = contact.name();
        title = contact.title();
        email = contact.email();
        mobile = contact.mobile();
        phone = contact.phone();
        roles = contact.roles().toArray(ContactRole[]::new);
    }

    public String save() {
        ContactDetails said = new ContactDetails(name, title, email, mobile, phone, Set.of(roles));
        if (contact == null) {
            organisation.addContact(said);
        } else {
            organisation.changeContact(contact.id(), getVersion(), said);
        }
        toasts.done("contactEdit.done", said.name());
        return BACK;
    }

    public String end() {
        organisation.endContact(contact.id(), getVersion());
        toasts.done("contactEdit.end.done", contact.name());
        return BACK;
    }

    /** As it was when the form was opened. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(contact == null ? 0 : contact.version());
    }

    /** Null for a new one. */
    public OwnOrganisationView.Contact getContact() {
        return contact;
    }

    public String getHeading() {
        return contact == null ? words.say("contactEdit.new") : words.say("contactEdit.title", contact.name());
    }

    public ContactRole[] getAllRoles() {
        return ContactRole.values();
    }

    public String label(ContactRole role) {
        return words.say("organisation.role." + role);
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

    public Msisdn getPhone() {
        return phone;
    }

    public void setPhone(Msisdn phone) {
        this.phone = phone;
    }

    public ContactRole[] getRoles() {
        return roles;
    }

    public void setRoles(ContactRole[] roles) {
        this.roles = roles;
    }
}
