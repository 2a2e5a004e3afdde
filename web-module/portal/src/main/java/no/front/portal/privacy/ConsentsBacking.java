package no.front.portal.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.kernel.Language;
import no.front.privacy.boundary.ConsentView;
import no.front.privacy.boundary.OwnConsents;
import no.front.privacy.entity.ConsentPurpose;
import no.front.web.Toasts;
import no.front.web.Words;

/** What may be sent to the person who is signed in; one click either way (PRV-8). */
@Named
@RequestScoped
public class ConsentsBacking {

    @Inject
    OwnConsents consents;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private ConsentView view;

    @PostConstruct
    void load() {
        view = consents.view();
    }

    public String give(ConsentPurpose purpose) {
        consents.give(purpose, language());
        toasts.done("consents.given", words.of(purpose));
        return "consents?faces-redirect=true";
    }

    public String withdraw(ConsentPurpose purpose) {
        consents.withdraw(purpose, language());
        toasts.done("consents.withdrawn", words.of(purpose));
        return "consents?faces-redirect=true";
    }

    private Language language() {
        return Language.of(words.language());
    }

    public String text(ConsentPurpose purpose) {
        return consents.text(purpose, language());
    }

    public ConsentView getView() {
        return view;
    }
}
