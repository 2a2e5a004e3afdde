package no.front.portal.terms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.front.contract.boundary.TermsAnswers;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.portal.PortalPage;
import no.front.web.Words;
import no.front.web.edge.RequestPath;

/** Tells customers' users from the sign-in on, on whatever page they land, that new versions wait for them (CON-12). */
@Named
@RequestScoped
public class NewTermsNote {

    @Inject
    TermsAnswers answers;

    @Inject
    CurrentActor currentActor;

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    private Integer count;

    /** "" where there is nothing to tell. */
    public String getText() {
        return count() == 0 ? "" : words.count("newTerms.note", count());
    }

    private int count() {
        if (count == null) {
            boolean here = RequestPath.of(request).equals("/" + PortalPage.NEW_TERMS.path());
            count = here || !currentActor.may(CustomerFunction.TERMS_ACKNOWLEDGE)
                    ? 0
                    : answers.outstanding().size();
        }
        return count;
    }
}
