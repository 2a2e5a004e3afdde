package no.front.backoffice.note;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.commission.boundary.SelfBillingAgreements;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.SelfBillingAgreement;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.FileField;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** The agreements on self-billing of a customer, {@code ?customer=}; records one, ends one (CPA-7). */
@Named
@RequestScoped
public class CommissionAgreementBacking {

    @Inject
    SelfBillingAgreements agreements;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    House house;

    private Customer customer;
    private List<SelfBillingAgreement> all;
    private LocalDate agreedOn;
    private LocalDate startsOn;
    private String agreedBy;
    private String edition;
    private Part file;
    private LocalDate endsOn;
    private String reason;

    @PostConstruct
    void load() {
        customer =
                customers.get(query.id("customer").orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND)));
        all = agreements.ofCustomer(customer.id());
        endsOn = house.getToday();
    }

    public String record() {
        agreements.record(
                customer.id(), new SelfBillingAgreement.Terms(agreedOn, startsOn, agreedBy, edition), paper());
        toasts.done("commissionAgreement.done");
        return again();
    }

    private SelfBillingAgreements.Paper paper() {
        return FileField.read(file, SelfBillingAgreements.Paper::new).orElse(null);
    }

    public String end() {
        agreements.end(
                customer.id(),
                getRunning()
                        .orElseThrow(() -> new BusinessRuleViolation(NoteError.AGREEMENT_ENDED))
                        .id(),
                endsOn,
                reason);
        toasts.done("commissionAgreement.ended");
        return again();
    }

    private String again() {
        return "commission-agreement?faces-redirect=true&customer=" + customer.id();
    }

    public Customer getCustomer() {
        return customer;
    }

    /** Newest first. */
    public List<SelfBillingAgreement> getAll() {
        return all;
    }

    /** The one that has no end yet. */
    public Optional<SelfBillingAgreement> getRunning() {
        return all.stream().filter(one -> !one.isEnded()).findFirst();
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
