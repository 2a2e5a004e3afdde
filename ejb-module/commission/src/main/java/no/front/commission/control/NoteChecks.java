package no.front.commission.control;

import java.util.ArrayList;
import java.util.List;
import no.front.billing.entity.Finding;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteLine;
import no.front.kernel.Money;

/**
 * What the official rules of self-billing miss: they let pass a wrong øre in the tax, a seller who charges VAT without being
 * registered, one without a number, a note without agreement, and a correction that refers to nothing. Example: 25 % of 100.02
 * is 25.01 (25.005 rounded up), and 25.00 does not fit.
 */
final class NoteChecks {

    private NoteChecks() {}

    static List<Finding> of(CommissionNote note) {
        List<Finding> found = new ArrayList<>();
        if (note.seller().organisationNumber().isEmpty()) {
            found.add(Finding.fatal("SELLER_NUMBER", note.seller().name()));
        }
        if (note.buyer().organisationNumber().isEmpty()) {
            found.add(Finding.fatal("BUYER_NUMBER", note.buyer().name()));
        }
        if (note.vatCode().isCharged() && !note.seller().isVatRegistered()) {
            found.add(Finding.fatal("SELLER_VAT", ""));
        }
        if (note.agreement() == null || !note.agreement().holdsOn(note.issuedOn())) {
            found.add(Finding.fatal("AGREEMENT", ""));
        }
        if (note.isCorrection() && note.corrects().isEmpty()) {
            found.add(Finding.fatal("CREDITS_NOTHING", ""));
        }
        sums(note, found);
        return found;
    }

    private static void sums(CommissionNote note, List<Finding> found) {
        if (note.lines().isEmpty()) {
            found.add(Finding.fatal("NO_LINES", ""));
        }
        Money net = note.lines().stream().map(CommissionNoteLine::amount).collect(Money.summing());
        differs("NET_SUM", note.net(), net, found);
        differs("VAT_SUM", note.vat(), note.vatCode().rate().on(net), found);
        differs("TOTAL_SUM", note.total(), note.net().plus(note.vat()), found);
        if (note.setOff().isMoreThan(note.total())) {
            found.add(Finding.fatal("SET_OFF_SUM", note.setOff() + " > " + note.total()));
        }
    }

    private static void differs(String rule, Money written, Money exact, List<Finding> found) {
        if (!written.equals(exact)) {
            found.add(Finding.fatal(rule, written + " ≠ " + exact));
        }
    }
}
