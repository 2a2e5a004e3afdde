package no.front.portal.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.contract.boundary.FollowedOrder.Accepted;
import no.front.contract.boundary.FollowedOrder.Line;
import no.front.contract.entity.TermsKind;
import no.front.kernel.Language;
import no.front.web.Show;
import no.front.web.Words;

/** How the lines and documents of a placed order are told. */
@Named
@RequestScoped
public class OrderWords {

    @Inject
    Words words;

    @Inject
    Show show;

    public Language getLanguage() {
        return Language.of(words.language());
    }

    /** What stands in the right column: the monthly fee of all pieces, or what is paid once. */
    public String amount(Line line) {
        return show.number(
                isOnce(line)
                        ? line.setUpFee().times(line.quantity())
                        : line.monthlyFee().times(line.quantity()));
    }

    /** What the amount is for. */
    public String fees(Line line) {
        if (isOnce(line)) {
            return words.say("ordering.once");
        }
        return line.setUpFee().isZero()
                ? words.say("ordering.monthly")
                : words.say("ordering.monthly.setUp", line.setUpFee().times(line.quantity()));
    }

    private static boolean isOnce(Line line) {
        return line.monthlyFee().isZero() && !line.setUpFee().isZero();
    }

    /** Where an accepted version can be read, today and later. */
    public String address(Accepted accepted) {
        return page(accepted.kind()) + "?version=" + accepted.label();
    }

    static String page(TermsKind kind) {
        return switch (kind) {
            case TERMS -> "/terms";
            case DATA_PROCESSING_AGREEMENT -> "/data-processing-agreement";
            case PRIVACY_STATEMENT -> "/privacy";
        };
    }
}
