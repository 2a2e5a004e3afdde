package no.front.backoffice.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.privacy.boundary.ConsentView;
import no.front.privacy.boundary.UserConsents;
import no.front.privacy.entity.ConsentPurpose;
import no.front.privacy.entity.ConsentSource;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** What may be sent to the user of membership {@code ?id=}, and a no that came by phone or e-mail (PRV-8). */
@Named
@RequestScoped
public class UserConsentsBacking {

    @Inject
    UserConsents consents;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private long membership;
    private ConsentView view;
    private ConsentPurpose purpose;
    private ConsentSource source;
    private String note;

    @PostConstruct
    void load() {
        membership = query.id("id").orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        view = consents.of(membership);
    }

    public String withdraw() {
        consents.withdraw(membership, purpose, source, note);
        toasts.done("userConsents.recorded");
        return "customer-user?faces-redirect=true&id=" + membership;
    }

    public ConsentView getView() {
        return view;
    }

    /** What is sent at the moment, and so can be refused. */
    public List<ConsentPurpose> getOn() {
        return view.lines().stream()
                .filter(ConsentView.Line::on)
                .map(ConsentView.Line::purpose)
                .toList();
    }

    public List<ConsentSource> getSources() {
        return List.of(ConsentSource.PHONE, ConsentSource.EMAIL);
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public ConsentSource getSource() {
        return source;
    }

    public void setSource(ConsentSource source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
