package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.Language;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;

/** Makes the PDFs of new versions before anybody has to wait for them. */
@ApplicationScoped
public class TermsPrintingJob implements IntervalJob {

    @Inject
    TermsStore store;

    @Inject
    TermsPrinting printing;

    @Inject
    OwnTransaction transaction;

    @Override
    public String name() {
        return "terms-printing";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        List<TermsVersion> waiting = transaction.call(store::unprinted);
        for (TermsVersion version : waiting) {
            for (Language language : Language.values()) {
                transaction.run(() -> printing.document(version, language));
            }
        }
    }
}
