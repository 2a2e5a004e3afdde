package no.front.backoffice.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.DisagreementRow;
import no.front.contract.boundary.TermsAnnouncements;
import no.front.contract.entity.ContractError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Users who disagree with a version, and how sales settle it: {@code ?case=} (CON-12). */
@Named
@RequestScoped
public class TermsDisagreementsBacking {

    @Inject
    TermsAnnouncements announcements;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private List<DisagreementRow> all;
    private String note;

    @PostConstruct
    void load() {
        all = announcements.disagreements();
    }

    public String settle() {
        long id = query.id("case").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        announcements.settleDisagreement(id, note);
        toasts.done("terms.disagreement.done");
        return "terms-disagreements?faces-redirect=true";
    }

    public List<DisagreementRow> getAll() {
        return all;
    }

    /** The open one that the address names. */
    public Optional<DisagreementRow> getChosen() {
        return all.stream()
                .filter(DisagreementRow::isOpen)
                .filter(row -> query.id("case").filter(id -> id == row.id()).isPresent())
                .findFirst();
    }

    /** "Avklar med Nordlys Kurs AS" */
    public String getSettleTitle() {
        return getChosen()
                .map(row -> words.say("terms.disagreement.settleTitle", row.customer()))
                .orElse("");
    }

    /** "Vilkår 2026-1" */
    public String documentOf(DisagreementRow row) {
        return words.of(row.kind()) + " " + row.label();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
