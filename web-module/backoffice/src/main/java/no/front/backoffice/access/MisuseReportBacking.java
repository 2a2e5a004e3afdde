package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.access.boundary.MisuseReports;
import no.front.access.boundary.MisuseView;
import no.front.access.entity.AccessError;
import no.front.access.entity.MisuseState;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One report {@code ?id=} of a lost password or suspected misuse, and the work on it (ACC-11). */
@Named
@RequestScoped
public class MisuseReportBacking {

    @Inject
    MisuseReports reports;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private MisuseView report;
    private String note;
    private String outcome;

    @PostConstruct
    void load() {
        report = reports.get(
                query.id("id").orElseThrow(() -> new BusinessRuleViolation(AccessError.MISUSE_REPORT_NOT_FOUND)));
    }

    public String take() {
        reports.take(report.id());
        return done("misuseReport.done.taken");
    }

    public String addNote() {
        reports.note(report.id(), note);
        return done("misuseReport.done.noted");
    }

    public String close() {
        reports.close(report.id(), outcome);
        return done("misuseReport.done.closed");
    }

    private String done(String sentence) {
        toasts.done(sentence);
        return "misuse-report?faces-redirect=true&id=" + report.id();
    }

    public MisuseView getReport() {
        return report;
    }

    /** Nobody has taken it, or somebody else has. */
    public boolean isTakeable() {
        return report.isOpen() && !currentActor.get().name().equals(report.takenBy());
    }

    public boolean isWaiting() {
        return report.state() == MisuseState.OPEN;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
