package no.front.backoffice.credit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.credit.boundary.CreditFile;
import no.front.credit.boundary.Recommendation;
import no.front.credit.boundary.Recommendation.Reason;
import no.front.credit.entity.Advice;
import no.front.credit.entity.CreditDecision;
import no.front.web.Show;
import no.front.web.Words;

/** Sentences about credit that several pages share. */
@Named
@RequestScoped
public class CreditWords {

    @Inject
    Words words;

    @Inject
    Show show;

    /** "Vi anbefaler å godkjenne med 50 000,00 kr i kredittramme." */
    public String advice(CreditFile file) {
        Recommendation recommendation = file.recommendation();
        String key = "credit.advice." + recommendation.advice();
        if (recommendation.advice() == Advice.APPROVE && recommendation.limit().isZero()) {
            return words.say(key + ".noLimit");
        }
        if (recommendation.advice() == Advice.DEPOSIT) {
            return recommendation
                    .suggestedSecurity()
                    .map(amount -> words.say(key, show.amount(amount)))
                    .orElseGet(() -> words.say(key + ".open"));
        }
        return words.say(key, show.amount(recommendation.limit()));
    }

    /** One sentence for each reason, the gravest first. */
    public List<String> reasons(CreditFile file) {
        return file.recommendation().reasons().stream().map(this::reason).toList();
    }

    private String reason(Reason reason) {
        Object argument = reason.argument() instanceof Enum<?> constant ? words.of(constant) : reason.argument();
        return argument == null
                ? words.of(reason.why())
                : words.say("Why." + reason.why().name(), argument);
    }

    /** "Sander Moe godkjente med 50 000,00 kr i kredittramme." */
    public String decided(CreditDecision decision) {
        return words.say(
                "credit.decided." + decision.outcome(),
                decision.decidedBy(),
                show.amount(decision.limit()),
                decision.securityAmount().map(show::amount).orElse(""));
    }
}
