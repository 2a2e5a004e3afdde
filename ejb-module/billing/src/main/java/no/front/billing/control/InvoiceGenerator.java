package no.front.billing.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.InvoiceFacts.Waiting;
import no.front.billing.control.ProposedInvoice.Outcome;
import no.front.billing.control.ProposedInvoice.Problem;
import no.front.billing.control.ProposedInvoice.UsageOn;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.billing.entity.VatSummary;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.HeldPrice;
import no.front.contract.entity.PriceItem;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;
import no.front.platform.boundary.Wording;
import no.front.traffic.entity.OpenUsage;

/**
 * Works out what to invoice an account: facts in, proposal out, nothing stored and no clock asked, so that a preview is the
 * same call as the run (BIL-11). Traffic of months that are over (BIL-1, BIL-3), monthly fees in advance (BIL-2), charges
 * that wait, and the fee of the channel where the invoice goes by EHF or post: once a month, and never alone (BIL-5). Due
 * so many days after the day of the invoice (BIL-7).
 *
 * <p>Where no more is owed than given back, nothing is invoiced: all of it waits for the next invoice (S). At the end of the
 * account the customer gets the rest by a credit note.
 *
 * <p>Example: 2 100 parts to Norway and 40 to Sweden in March, on 1 April: 880.00 + 42.00 + 28.00 + 39.00 + 19.00 = 1 008.00,
 * with VAT 1 260.00, due 11 April.
 */
public final class InvoiceGenerator {

    private final Wording wording;

    public InvoiceGenerator(Wording wording) {
        this.wording = wording;
    }

    /** What would be invoiced today. Never throws for what is wrong with the facts: that parks the account. */
    public ProposedInvoice propose(InvoiceFacts facts) {
        LineTexts texts = new LineTexts(wording, facts.terms().language(), facts.products());
        Gathering gathering = Gathering.of(facts);
        List<InvoiceLine.Content> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        UsageLines usage = new UsageLines(facts, texts);
        gathering.due().stream()
                .sorted(Comparator.comparing(OpenUsage::month))
                .forEach(month -> collect(problems, () -> lines.addAll(usage.of(month))));
        collect(problems, () -> lines.addAll(new MonthlyFees(facts, texts).lines()));
        List<Waiting> charges = due(facts);
        charges.forEach(charge -> collect(problems, () -> lines.add(line(charge, facts, texts))));
        Outcome outcome = outcome(lines, problems, facts);
        if (outcome == Outcome.INVOICE && VatSummary.of(lines).total().isPositive()) {
            channelFee(facts, texts).ifPresent(lines::add);
        }
        boolean issued = outcome == Outcome.INVOICE || outcome == Outcome.CREDIT;
        return new ProposedInvoice(
                facts.accountId(),
                outcome,
                lines,
                VatSummary.of(lines),
                facts.today(),
                facts.today().plusDays(facts.terms().dueDays()),
                facts.isLast() && issued,
                gathering.due().stream()
                        .map(month -> new UsageOn(month.month(), month.upToCut()))
                        .toList(),
                charges.stream().map(Waiting::id).toList(),
                gathering.waiting(),
                problems);
    }

    private static void collect(List<Problem> problems, Runnable work) {
        try {
            work.run();
        } catch (BusinessRuleViolation violation) {
            problems.add(
                    violation.code() instanceof BillingError code
                            ? Problem.of(code, violation.arguments().toArray())
                            : Problem.of(
                                    BillingError.NOT_WORKED_OUT,
                                    violation.code().name()));
        }
    }

    private static Outcome outcome(List<InvoiceLine.Content> lines, List<Problem> problems, InvoiceFacts facts) {
        if (!problems.isEmpty()) {
            return Outcome.PARKED;
        }
        if (lines.isEmpty()) {
            return Outcome.NOTHING;
        }
        Money total = VatSummary.of(lines).total();
        if (total.isPositive()) {
            return Outcome.INVOICE;
        }
        if (!facts.isLast()) {
            return Outcome.CARRIED;
        }
        return total.isNegative() ? Outcome.CREDIT : Outcome.INVOICE;
    }

    /** Those of this month and before; at the end all of them. */
    private static List<Waiting> due(InvoiceFacts facts) {
        BillingMonth month = BillingMonth.of(facts.today());
        return facts.charges().stream()
                .filter(charge -> facts.isLast() || !charge.period().firstDay().isAfter(month.lastDay()))
                .toList();
    }

    static InvoiceLine.Content line(Waiting charge, InvoiceFacts facts, LineTexts texts) {
        VatCode code =
                charge.product() == null ? VatCode.STANDARD : charge.product().vatCode();
        return new InvoiceLine.Content(
                LineKind.CHARGE,
                charge.product() == null ? "" : charge.product().code(),
                "",
                texts.charge(charge),
                texts.chargeNote(charge),
                charge.period(),
                null,
                charge.quantity(),
                charge.unit(),
                charge.price(),
                charge.amount(),
                VatDetermination.of(code, facts.terms().abroad(), facts.rules().exportUntaxed()),
                InvoiceLine.Source.ofCharge(charge.id()));
    }

    private static Optional<InvoiceLine.Content> channelFee(InvoiceFacts facts, LineTexts texts) {
        if (!facts.terms().bearsFee()) {
            return Optional.empty();
        }
        InvoiceDelivery channel = facts.terms().channel();
        BillingMonth month = BillingMonth.of(facts.today());
        Money billed = facts.billed().stream()
                .filter(line -> line.kind() == LineKind.CHANNEL_FEE
                        && month.contains(line.period().firstDay()))
                .map(InvoiceLine.Content::net)
                .collect(Money.summing());
        Optional<HeldPrice> held = facts.prices().on(facts.today(), facts.accountId(), PriceItem.invoice(channel));
        if (billed.isPositive() || held.isEmpty() || held.get().price().first().isZero()) {
            return Optional.empty();
        }
        UnitPrice price = held.get().price().first();
        return Optional.of(new InvoiceLine.Content(
                LineKind.CHANNEL_FEE,
                "",
                "",
                texts.channelFee(channel, month),
                "",
                month.days(),
                null,
                BigDecimal.ONE,
                LineUnit.MONTH,
                price,
                price.times(1),
                VatDetermination.of(
                        VatCode.STANDARD, facts.terms().abroad(), facts.rules().exportUntaxed()),
                new InvoiceLine.Source(
                        held.get().list().id(),
                        held.get().agreement().map(CustomerPrice::id).orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }
}
