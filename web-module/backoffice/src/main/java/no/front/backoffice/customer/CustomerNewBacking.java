package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.front.customer.boundary.CustomerRow;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.boundary.RegisterLookups;
import no.front.customer.boundary.RegisterReading;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.StaffMember;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Registers an organisation: asks the register first, goes on by hand where that brings nothing (CUS-3, CUS-4). */
@Named
@ViewScoped
public class CustomerNewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Customers customers;

    @Inject
    RegisterLookups lookups;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private OrganisationNumber number;
    private RegisterReading reading;
    private CustomerForm form;
    private final RelationForm relation = new RelationForm();
    private transient List<CustomerRow> similar = List.of();
    private String warnedAbout = "";

    /** Comes from a search that found nothing with {@code ?number=} or {@code ?name=}. */
    @PostConstruct
    void load() {
        if (OrganisationNumber.fits(query.text("number"))) {
            number = OrganisationNumber.of(query.text("number"));
        }
        if (query.has("name")) {
            byHand();
            form.setName(query.text("name"));
        }
    }

    public void lookUp() {
        reading = lookups.lookUp(number);
        similar = List.of();
        warnedAbout = "";
        form = null;
        if (!isTaken() && reading.answer() instanceof RegisterAnswer.Found found) {
            form = CustomerForm.of(CustomerDetails.of(found.extract()));
            similar = alike();
        }
    }

    /** What the register does not know is typed. */
    public void byHand() {
        form = new CustomerForm();
        form.setOrganisationNumber(number);
        form.setForm(number == null ? OrganisationForm.OTHER : OrganisationForm.AS);
        if (reading != null && reading.answer() instanceof RegisterAnswer.Deleted deleted) {
            form.setName(deleted.name());
        }
    }

    /** Asks once about organisations of almost the same name; pressing again goes on. */
    public String register() {
        if (!AddressProblems.none(form, words)) {
            return null;
        }
        similar = alike();
        if (!similar.isEmpty() && !form.getName().equals(warnedAbout)) {
            warnedAbout = form.getName();
            return null;
        }
        StaffMember seller = relation.isMine() ? StaffMember.of(currentActor.get()) : null;
        long id = customers.register(form.details(), relation.kinds(), seller, relation.getNotes(), reading);
        toasts.done("customerNew.done", form.getName());
        return "customer?faces-redirect=true&id=" + id;
    }

    public void nameChanged() {
        similar = alike();
    }

    private List<CustomerRow> alike() {
        return form.getName() == null || form.getName().isBlank() ? List.of() : customers.similarTo(form.getName());
    }

    /** The number is registered here already. */
    public boolean isTaken() {
        return reading != null && reading.registeredId() != null;
    }

    public boolean isWarned() {
        return !warnedAbout.isEmpty();
    }

    public boolean isAsked() {
        return reading != null;
    }

    public RegisterReading getReading() {
        return reading;
    }

    public CustomerForm getForm() {
        return form;
    }

    public List<CustomerRow> getSimilar() {
        return similar == null ? List.of() : similar;
    }

    public OrganisationNumber getNumber() {
        return number;
    }

    public void setNumber(OrganisationNumber number) {
        this.number = number;
    }

    public RelationForm getRelation() {
        return relation;
    }
}
