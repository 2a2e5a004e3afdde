package no.front.backoffice.hold;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import no.front.commission.boundary.EvidenceUpload;
import no.front.commission.boundary.HoldCases;
import no.front.commission.boundary.Holds;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.FileField;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Records what a customer answered to a demand of proof, {@code ?id=}, with its files (CPA-6). */
@Named
@RequestScoped
public class HoldAnswerBacking {

    @Inject
    Holds holds;

    @Inject
    HoldCases cases;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private CommissionHold hold;
    private String text;
    private List<Part> files;

    @PostConstruct
    void load() {
        hold = holds.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND)))
                .hold();
    }

    public String keep() {
        cases.answer(hold.id(), text, FileField.readAll(files, EvidenceUpload::new));
        toasts.done("hold.done.answer");
        return "hold?faces-redirect=true&id=" + hold.id();
    }

    public CommissionHold getHold() {
        return hold;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
