package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.ledger.boundary.LedgerReports;
import no.front.ledger.boundary.VatReport;
import no.front.ledger.entity.VatTerm;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Value added tax of a term: {@code ?term=2026-2}. */
@Named
@RequestScoped
public class VatReportBacking {

    private static final int TERMS_SHOWN = 12;

    @Inject
    LedgerReports reports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private final Map<String, String> terms = new LinkedHashMap<>();
    private VatReport report;

    @PostConstruct
    void load() {
        VatTerm term = reports.currentTerm();
        VatTerm shown = VatTerm.of(query.text("term")).orElse(term);
        for (int i = 0; i < TERMS_SHOWN; i++) {
            terms.put(term.toString(), words.say("vat.termLabel", term.number(), Integer.toString(term.year())));
            term = term.previous();
        }
        report = reports.vat(shown);
    }

    public VatReport getReport() {
        return report;
    }

    /** Newest first. */
    public Map<String, String> getTerms() {
        return terms;
    }
}
