package no.front.portal.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.TermsAnswers;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** New versions that the user has not answered, one after the other: read, or disagree (CON-12). Nobody has to. */
@Named
@RequestScoped
public class NewTermsBacking {

    private static final String HERE = "new-terms?faces-redirect=true";

    @Inject
    TermsAnswers answers;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private List<TermsVersion> outstanding;
    private String remark;

    @PostConstruct
    void load() {
        outstanding = answers.outstanding();
    }

    public String read() {
        answers.read(asked());
        toasts.done("newTerms.read.done");
        return HERE;
    }

    public String disagree() {
        answers.disagree(asked(), remark);
        toasts.done("newTerms.disagree.done");
        return HERE;
    }

    /** The one that the page showed, whatever came since. */
    private long asked() {
        return query.id("version").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    public int getCount() {
        return outstanding.size();
    }

    /** Null when all are answered. */
    public TermsVersion getVersion() {
        return outstanding.isEmpty() ? null : outstanding.getFirst();
    }

    /** "Nye vilkår fra 01.01.2027" */
    public String getHeading() {
        return words.say("newTerms.heading." + getVersion().kind(), getVersion().validFrom());
    }

    public String getChanges() {
        return getVersion().changes(Language.of(words.language()));
    }

    public String getAddress() {
        return TermsPage.of(getVersion().kind()).path() + "?version="
                + getVersion().label();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
