package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.ContractAgreement;

/** What is otherwise agreed in writing: months of notice, closing without activity, reference (CON-6, CON-8, CUS-9). */
@Named
@RequestScoped
public class ContractAgreementBacking {

    @Inject
    ContractPage page;

    @Inject
    Contracts contracts;

    private Integer months;
    private boolean closesInactive;
    private boolean reference;
    private String text;

    @PostConstruct
    void load() {
        ContractAgreement agreement = page.getContract().agreement();
        months = agreement.noticeMonths();
        closesInactive = agreement.closesInactive();
        reference = agreement.referenceAllowed();
        text = agreement.text();
    }

    public String save() {
        contracts.agree(
                page.getId(), page.getVersion(), new ContractAgreement(months, closesInactive, reference, text));
        return page.done("contractAgreement.done");
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public boolean isClosesInactive() {
        return closesInactive;
    }

    public void setClosesInactive(boolean closesInactive) {
        this.closesInactive = closesInactive;
    }

    public boolean isReference() {
        return reference;
    }

    public void setReference(boolean reference) {
        this.reference = reference;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
