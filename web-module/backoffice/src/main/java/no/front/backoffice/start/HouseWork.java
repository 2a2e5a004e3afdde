package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.boundary.MisuseReports;
import no.front.contract.boundary.Downtimes;
import no.front.contract.boundary.PriceNotices;
import no.front.contract.boundary.TermsAnnouncements;
import no.front.contract.boundary.TermsVersions;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.OutboxFilter;
import no.front.platform.boundary.OutboxMessages;
import no.front.platform.boundary.ParkedItems;
import no.front.platform.entity.Function;
import no.front.platform.entity.OutboxStatus;

/** Terms, prices, reports of misuse, what is sent, and jobs. */
@RequestScoped
public class HouseWork implements WorkSource {

    private static final PageRequest COUNT_ONLY = new PageRequest(1, 1, "", true);

    @Inject
    TermsVersions terms;

    @Inject
    TermsAnnouncements termsAnnouncements;

    @Inject
    PriceNotices priceNotices;

    @Inject
    Downtimes downtimes;

    @Inject
    MisuseReports misuse;

    @Inject
    OutboxMessages outbox;

    @Inject
    ParkedItems parkedItems;

    @Override
    public void find(StartTasks tasks) {
        if (tasks.may(Function.TERMS_PUBLISH)) {
            tasks.add("d", "pi-file", "termsMissing", terms.missing().size(), "terms");
        }
        if (tasks.may(Function.CONTRACT_EDIT)) {
            tasks.add("d", "pi-flag", "disagreements", termsAnnouncements.openDisagreements(), "terms-disagreements");
        }
        if (tasks.may(Function.TERMS_PUBLISH) || tasks.may(Function.CONTRACT_EDIT)) {
            String version = termsAnnouncements
                    .versionWithUndelivered()
                    .map(String::valueOf)
                    .orElse("");
            long undelivered = version.isEmpty() ? 0 : termsAnnouncements.undelivered();
            tasks.add(
                    "w",
                    "pi-envelope",
                    "termsUndelivered",
                    undelivered,
                    "terms-notices?show=UNDELIVERED&id=" + version);
        }
        if (tasks.may(Function.PRICE_ADJUST) || tasks.may(Function.CONTRACT_EDIT)) {
            tasks.add(
                    "w", "pi-megaphone", "priceNotices", priceNotices.undelivered(), "price-notices?show=UNDELIVERED");
        }
        if (tasks.may(Function.DOWNTIME_RECORD)) {
            tasks.add("i", "pi-bolt", "downtimeClaims", downtimes.openClaims(), "downtimes");
        }
        if (tasks.may(Function.MISUSE_REPORT_HANDLE)) {
            tasks.add("d", "pi-shield", "misuse", misuse.open(), "misuse-reports");
        }
        if (tasks.may(Function.OUTBOX_READ)) {
            tasks.add("d", "pi-send", "outbox", undelivered(), "outbox?status=" + OutboxStatus.GIVEN_UP);
        }
        if (tasks.may(Function.JOB_READ)) {
            tasks.add(
                    "w",
                    "pi-pause",
                    "parked",
                    parkedItems.waiting("", COUNT_ONLY).total(),
                    "jobs");
        }
    }

    private long undelivered() {
        OutboxFilter all = OutboxFilter.all();
        return outbox.search(
                        new OutboxFilter(
                                all.recipient(),
                                all.channel(),
                                Optional.of(OutboxStatus.GIVEN_UP),
                                all.customer(),
                                all.from(),
                                all.to()),
                        COUNT_ONLY)
                .total();
    }
}
