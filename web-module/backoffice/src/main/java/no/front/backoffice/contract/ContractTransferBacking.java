package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import no.front.contract.boundary.ContractTransfers;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;

/** Another customer takes a contract over, with Front's prior written consent (CUS-10). */
@Named
@RequestScoped
public class ContractTransferBacking {

    @Inject
    ContractPage page;

    @Inject
    ContractTransfers transfers;

    @Inject
    Customers customers;

    @Inject
    BusinessClock clock;

    private OrganisationNumber to;
    private LocalDate on;
    private LocalDate consentedOn;
    private Part consent;
    private String reason;

    @PostConstruct
    void load() {
        on = clock.today();
    }

    public String transfer() {
        long taker = customers.withNumber(to).orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
        transfers.transfer(page.getId(), taker, on, consentedOn, PdfField.read(consent), reason);
        return page.done("contractTransfer.done");
    }

    public OrganisationNumber getTo() {
        return to;
    }

    public void setTo(OrganisationNumber to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getConsentedOn() {
        return consentedOn;
    }

    public void setConsentedOn(LocalDate consentedOn) {
        this.consentedOn = consentedOn;
    }

    public Part getConsent() {
        return consent;
    }

    public void setConsent(Part consent) {
        this.consent = consent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
