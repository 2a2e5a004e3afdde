package no.front.backoffice.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.ContractTransfers;
import no.front.contract.entity.BusinessTransfer;
import no.front.kernel.OrganisationNumber;
import no.front.web.Toasts;

/** Front transfers product, rights and duties to another company and tells the customers (CUS-10). */
@Named
@RequestScoped
public class BusinessTransferBacking {

    @Inject
    ContractTransfers transfers;

    @Inject
    Toasts toasts;

    private List<BusinessTransfer> all;
    private String company;
    private OrganisationNumber number;
    private LocalDate on;
    private String what;
    private String textNb;
    private String textEn;

    public String record() {
        int told = transfers.transferBusiness(new BusinessTransfer.Content(company, number, on, what, textNb, textEn));
        toasts.done("businessTransfer.done", told);
        return "business-transfer?faces-redirect=true";
    }

    public List<BusinessTransfer> getAll() {
        if (all == null) {
            all = transfers.business();
        }
        return all;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public OrganisationNumber getNumber() {
        return number;
    }

    public void setNumber(OrganisationNumber number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getTextNb() {
        return textNb;
    }

    public void setTextNb(String textNb) {
        this.textNb = textNb;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
