package no.front.portal.price;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import no.front.contract.boundary.OwnPriceNotices;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.portal.PortalPage;
import no.front.web.Words;
import no.front.web.edge.RequestPath;

/** Tells customers' users from the sign-in on, on whatever page they land, that their prices are about to change (CON-11). */
@Named
@RequestScoped
public class NewPricesNote {

    @Inject
    OwnPriceNotices notices;

    @Inject
    CurrentActor currentActor;

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    private String text;

    /** "" where there is nothing to tell. */
    public String getText() {
        if (text == null) {
            boolean here = RequestPath.of(request).equals("/" + PortalPage.NEW_PRICES.path());
            text = here || !currentActor.may(CustomerFunction.CONTRACT_READ)
                    ? ""
                    : notices.nextDay().map(this::say).orElse("");
        }
        return text;
    }

    private String say(LocalDate from) {
        return words.say("newPrices.note", from);
    }
}
