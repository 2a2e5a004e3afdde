package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.credit.boundary.CreditInquiries;
import no.front.platform.boundary.IntervalJob;

/** Sets inquiries at the credit bureau going; they run on by themselves, so that other jobs need not wait for the bureau. */
@ApplicationScoped
public class CreditInquiryJob implements IntervalJob {

    @Inject
    CreditInquiries inquiries;

    @Override
    public String name() {
        return "credit-inquiry";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        CreditInquiries.Claim claim = inquiries.claim();
        claim.checks().forEach(check -> inquiries.inquire(check, claim.mark()));
    }
}
