package no.front.backoffice.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.front.web.Words;

/** What a payment to the bank is for, as those who order it call it. */
@RequestScoped
public class PurposeNames {

    private static final Set<String> KNOWN = Set.of("COMMISSION", "ADVANCE", "REFUND");

    @Inject
    Words words;

    public String of(String purpose) {
        return KNOWN.contains(purpose) ? words.say("Purpose." + purpose) : purpose;
    }
}
