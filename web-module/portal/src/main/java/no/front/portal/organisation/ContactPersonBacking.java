package no.front.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.customer.boundary.OwnOrganisation;
import no.front.customer.boundary.OwnOrganisationView;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;
import no.front.web.form.ContactForm;

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
    private ContactForm form = ContactForm.of(ContactRole.CONTRACT);

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
        form = ContactForm.of(
                new ContactDetails(
                        contact.name(),
                        contact.title(),
                        contact.email(),
                        contact.mobile(),
                        contact.phone(),
                        contact.roles()),
                DataSource.CUSTOMER);
    }

    public String save() {
        ContactDetails said = form.details();
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

    public ContactForm getForm() {
        return form;
    }
}
