package no.front.backoffice.premium;

import java.util.Map;
import no.front.commission.entity.PremiumDenial;
import no.front.web.Words;

/** What a denial is about, in words: a service, a short number, or all. */
public final class DenialWords {

    private DenialWords() {}

    /** @param services of its customer, by id */
    public static String what(PremiumDenial denial, Map<Long, String> services, Words words) {
        if (denial.serviceId().isPresent()) {
            return services.get(denial.serviceId().getAsLong());
        }
        return denial.shortNumber().isEmpty()
                ? words.say("holds.denied.all")
                : words.say("holdDeny.number", denial.shortNumber());
    }
}
