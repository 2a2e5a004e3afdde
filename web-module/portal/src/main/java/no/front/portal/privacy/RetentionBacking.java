package no.front.portal.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.kernel.BusinessRuleViolation;
import no.front.privacy.boundary.OwnRetention;
import no.front.privacy.boundary.RetentionView;
import no.front.privacy.entity.PrivacyError;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** How long traffic is kept: what holds, what {@code ?months=} would mean, and the choice of it (PRV-3). */
@Named
@RequestScoped
public class RetentionBacking {

    @Inject
    OwnRetention retention;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private RetentionView view;
    private String typed;
    private OwnRetention.Meaning meaning;
    private String problem = "";
    private String reason;

    @PostConstruct
    void load() {
        view = retention.view();
        typed = query.text("months").strip();
        if (!typed.isEmpty()) {
            look();
        }
    }

    private void look() {
        try {
            meaning = retention.meaning(months());
        } catch (BusinessRuleViolation refused) {
            problem = words.refusal(refused);
        }
    }

    /** Whole months only; whatever else is typed is out of bounds. */
    private int months() {
        if (!typed.matches("\\d{1,4}")) {
            throw new BusinessRuleViolation(
                    PrivacyError.RETENTION_BOUNDS,
                    view.rule().least(),
                    view.rule().most());
        }
        return Integer.parseInt(typed);
    }

    public String choose() {
        int months = months();
        retention.choose(months, reason);
        toasts.done("retention.done", months);
        return "retention?faces-redirect=true";
    }

    /** What holds, in a sentence. */
    public String getLead() {
        return words.say(view.chosen() ? "retention.leadChosen" : "retention.leadStandard", view.months());
    }

    /** What the typed number would mean, in a sentence. */
    public String getMeaningText() {
        return words.count("retention.meaning", meaning.older(), meaning.months(), meaning.before());
    }

    public boolean isShorter() {
        return meaning != null && meaning.months() < view.months();
    }

    /** Asked for and other than what holds. */
    public boolean isChoosable() {
        return meaning != null && (meaning.months() != view.months() || meaning.needsReason());
    }

    public RetentionView getView() {
        return view;
    }

    public OwnRetention.Meaning getMeaning() {
        return meaning;
    }

    /** Why what was typed is no choice; "" for nothing. */
    public String getProblem() {
        return problem;
    }

    public String getTyped() {
        return typed.isEmpty() ? Integer.toString(view.months()) : typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
