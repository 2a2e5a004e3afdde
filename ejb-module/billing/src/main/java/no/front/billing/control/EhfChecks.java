package no.front.billing.control;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.front.billing.entity.Finding;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.VatSummary;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.VatCode;

/**
 * What the official rules of EHF miss: they let pass a wrong øre on a line or in the tax, a seller without VAT number, no due
 * date, a KID with a wrong check, and a seller who does not say Foretaksregisteret (a warning only, though the law demands
 * it). An account is checked by its type already. Example: 0.3912 × 1 237 = 483.9144, so 483.91 fits and 483.92, which the
 * official rules accept, does not.
 */
public final class EhfChecks {

    /** So much rounding of earlier credit notes may have moved the tax of the last one. */
    private static final Money MOST_ROUNDING = Money.of("0.50");

    private EhfChecks() {}

    /** @param inBusinessRegister whether the document says Foretaksregisteret */
    public static List<Finding> of(Invoice invoice, boolean inBusinessRegister) {
        List<Finding> found = new ArrayList<>();
        parties(invoice, inBusinessRegister, found);
        taxes(invoice, found);
        sums(invoice, found);
        if (!invoice.isCreditNote()) {
            payment(invoice, found);
        } else if (invoice.credits().isEmpty()) {
            found.add(Finding.warning("CREDITS_NOTHING", ""));
        }
        return found;
    }

    private static void parties(Invoice invoice, boolean inBusinessRegister, List<Finding> found) {
        if (invoice.buyer().organisationNumber().isEmpty()) {
            found.add(Finding.fatal("BUYER_NUMBER", invoice.buyer().name()));
        }
        if (invoice.seller().organisationNumber().isEmpty()) {
            found.add(Finding.fatal("SELLER_NUMBER", invoice.seller().name()));
        }
        named(invoice.buyer(), "BUYER_NAME", found);
        named(invoice.seller(), "SELLER_NAME", found);
        if (!inBusinessRegister) {
            found.add(Finding.warning("BUSINESS_REGISTER", ""));
        }
    }

    private static void named(InvoiceParty party, String rule, List<Finding> found) {
        if (EhfText.clean(party.name()).isEmpty()) {
            found.add(Finding.fatal(rule, ""));
        }
    }

    private static void taxes(Invoice invoice, List<Finding> found) {
        boolean outside = invoice.lines().stream().anyMatch(line -> line.vat() == VatCode.OUTSIDE);
        boolean within = invoice.lines().stream().anyMatch(line -> line.vat() != VatCode.OUTSIDE);
        if (outside && within) {
            found.add(Finding.fatal("OUTSIDE_MIXED", ""));
        }
        if (within && !invoice.seller().isVatRegistered()) {
            found.add(Finding.fatal("SELLER_VAT", ""));
        }
        boolean reversed = invoice.lines().stream().anyMatch(line -> line.vat() == VatCode.REVERSE_CHARGE);
        if (reversed && !invoice.buyer().isVatRegistered()) {
            found.add(Finding.fatal("BUYER_VAT", ""));
        }
    }

    /** To the øre, since an invoice that is off by one is off in the books too. */
    private static void sums(Invoice invoice, List<Finding> found) {
        if (invoice.lines().isEmpty()) {
            found.add(Finding.fatal("NO_LINES", ""));
        }
        for (InvoiceLine line : invoice.lines()) {
            Money exact =
                    Money.of(line.unitPrice().amount().multiply(line.quantity()).setScale(2, RoundingMode.HALF_UP));
            if (!exact.equals(line.net())) {
                found.add(Finding.fatal("LINE_SUM", line.position() + ": " + line.net() + " ≠ " + exact));
            }
            if (EhfText.clean(line.text()).isEmpty()) {
                found.add(Finding.fatal("LINE_TEXT", Integer.toString(line.position())));
            }
        }
        VatSummary summary =
                VatSummary.of(invoice.lines().stream().map(InvoiceLine::content).toList());
        differs("NET_SUM", invoice.net(), summary.net(), found);
        // the last credit note takes what is left of the tax
        boolean rounding = invoice.isCreditNote()
                && !invoice.vat().minus(summary.vat()).abs().isMoreThan(MOST_ROUNDING);
        differs("VAT_SUM", invoice.vat(), rounding ? invoice.vat() : summary.vat(), found);
        differs("TOTAL_SUM", invoice.total(), invoice.net().plus(invoice.vat()), found);
    }

    private static void differs(String rule, Money written, Money exact, List<Finding> found) {
        if (!written.equals(exact)) {
            found.add(Finding.fatal(rule, written + " ≠ " + exact));
        }
    }

    private static void payment(Invoice invoice, List<Finding> found) {
        if (invoice.dueOn() == null) {
            found.add(Finding.fatal("DUE_DATE", ""));
        }
        if (invoice.kid().isEmpty()) {
            found.add(Finding.fatal("KID_MISSING", ""));
        }
        invoice.kid()
                .filter(kid -> !kid.fits(Kid.Modulus.MOD10))
                .ifPresent(kid -> found.add(Finding.fatal("KID_CHECK", kid.number())));
    }
}
