package no.front.billing.control;

import java.util.ArrayList;
import java.util.List;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.VatSummary;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.Wording;

/**
 * What an account has used and not been invoiced, the running month too, at the prices of its days, and the charges that
 * wait: its part of the customer's exposure (CRE-7). What has no price counts as nothing, since nobody knows what it costs.
 *
 * @param total NOK incl. VAT
 * @param complete everything has a price
 */
public record Unbilled(Money total, boolean complete) {

    public static Unbilled of(InvoiceFacts facts, Wording wording) {
        LineTexts texts = new LineTexts(wording, facts.terms().language(), facts.products());
        UsageLines usage = new UsageLines(facts, texts);
        List<InvoiceLine.Content> lines = new ArrayList<>();
        boolean complete = true;
        for (var month : facts.usage()) {
            try {
                lines.addAll(usage.of(month));
            } catch (BusinessRuleViolation violation) {
                if (!(violation.code() instanceof BillingError)) {
                    throw violation;
                }
                complete = false;
            }
        }
        facts.charges().forEach(charge -> lines.add(InvoiceGenerator.line(charge, facts, texts)));
        return new Unbilled(VatSummary.of(lines).total(), complete);
    }
}
