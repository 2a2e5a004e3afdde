package no.front.backoffice.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.privacy.boundary.RetentionChoices;
import no.front.privacy.boundary.RetentionView;
import no.front.web.ListQuery;
import no.front.web.Words;

/** How long the traffic of the customer {@code ?id=} is kept, on its page (PRV-3). */
@Named
@RequestScoped
public class CustomerRetentionBacking {

    @Inject
    RetentionChoices retention;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    /** "36 måneder, valgt av Dag Knutsen 22.11.2026. Grunn: bokføringsloven" */
    public String getText() {
        RetentionView view = retention.of(query.id("id").orElse(0L));
        if (!view.chosen()) {
            return words.say("customerRetention.standard", view.months());
        }
        RetentionView.Choice choice = view.choices().getFirst();
        return words.say(
                choice.legalReason().isEmpty() ? "customerRetention.chosen" : "customerRetention.reasoned",
                view.months(),
                choice.chosenBy(),
                choice.chosenAt(),
                choice.legalReason());
    }
}
