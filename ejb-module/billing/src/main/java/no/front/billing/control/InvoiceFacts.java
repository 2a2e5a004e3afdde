package no.front.billing.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.ChargeUnit;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.contract.entity.SuspensionFee;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.DateRange;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.traffic.entity.OpenUsage;

/**
 * All that {@link InvoiceGenerator} is told of one account. The same facts give the same proposal, on whatever day and in
 * whatever order they were learnt.
 *
 * @param today day of the invoice
 * @param nextRun the scheduled run after it (BIL-3)
 * @param lastDay the account's last day of service, by its closing or its contract's end; null while none is known
 * @param prices of the customer
 * @param products by code, all of them
 * @param subscriptions also ended ones
 * @param charges that wait
 * @param usage months in which usage came in that no invoice has seen
 * @param billed lines of invoices, and with {@link #takenBack} of credit notes whose content is to be invoiced anew: usage of
 *     the open months, monthly fees since {@link #catchUpFrom}, channel fees of this month
 */
public record InvoiceFacts(
        long accountId,
        LocalDate today,
        LocalDate nextRun,
        LocalDate lastDay,
        Terms terms,
        Rules rules,
        PriceBook prices,
        Map<String, Product> products,
        List<Subscribed> subscriptions,
        List<Waiting> charges,
        List<OpenUsage> usage,
        List<InvoiceLine.Content> billed) {

    public InvoiceFacts {
        products = Map.copyOf(products);
        subscriptions = List.copyOf(subscriptions);
        charges = List.copyOf(charges);
        usage = List.copyOf(usage);
        billed = List.copyOf(billed);
    }

    /**
     * Of contract and customer.
     *
     * @param abroad the buyer is at home abroad, see {@link VatDetermination#isAbroad}
     * @param channel that the invoice goes by
     * @param bearsFee whether the fee of that channel is on it, see {@link ChannelChoice}
     */
    public record Terms(
            Language language,
            boolean abroad,
            int dueDays,
            boolean gathersTraffic,
            InvoiceDelivery channel,
            boolean bearsFee) {

        public Terms(Language language, boolean abroad, int dueDays, boolean gathersTraffic, InvoiceDelivery channel) {
            this(language, abroad, dueDays, gathersTraffic, channel, true);
        }
    }

    /**
     * Figures that may change by decision, see BillingSetting.
     *
     * @param gatherMessages BIL-3: up to so many messages may wait
     * @param latestMonths BIL-3: months after the end of the two-month VAT period until which traffic is invoiced
     * @param exportUntaxed BIL-6: customers abroad pay no VAT
     * @param catchUpMonths monthly fees that were missed are caught up so far back
     */
    public record Rules(int gatherMessages, int latestMonths, boolean exportUntaxed, int catchUpMonths) {

        public static final Rules DEFAULT = new Rules(2_000, 1, true, 12);
    }

    /**
     * A product that the account has or had.
     *
     * @param movedFrom the subscription that it replaced by a change of plan (CON-7); null for none
     * @param stops of its delivery (CON-15)
     */
    public record Subscribed(
            long id,
            Product product,
            int quantity,
            DateRange period,
            boolean cancelled,
            Long movedFrom,
            List<SuspensionFee.Stop> stops) {

        /** @param suspensions of its contract */
        public static Subscribed of(Subscription one, List<Suspension> suspensions) {
            return new Subscribed(
                    one.id(),
                    one.product(),
                    one.quantity(),
                    one.period(),
                    one.isCancelled(),
                    one.movedFrom().orElse(null),
                    suspensions.stream()
                            .filter(suspension -> suspension.covers(one))
                            .map(SuspensionFee.Stop::of)
                            .toList());
        }
    }

    /**
     * A charge that waits for its invoice.
     *
     * @param product null for none
     * @param quantity below zero for what is given back
     * @param note "" for nothing
     */
    public record Waiting(
            long id,
            Product product,
            ChargeKind kind,
            BigDecimal quantity,
            LineUnit unit,
            UnitPrice price,
            Money amount,
            DateRange period,
            String note) {

        public static Waiting of(ContractCharge charge) {
            return new Waiting(
                    charge.id(),
                    charge.product().orElse(null),
                    charge.kind(),
                    charge.units(),
                    charge.unit() == ChargeUnit.HOUR ? LineUnit.HOUR : LineUnit.PIECE,
                    charge.unitPrice(),
                    charge.amount(),
                    charge.period(),
                    charge.note());
        }
    }

    /** Monthly fees before this day are no longer caught up. */
    public LocalDate catchUpFrom() {
        return catchUpFrom(today, rules);
    }

    public static LocalDate catchUpFrom(LocalDate today, Rules rules) {
        return today.withDayOfMonth(1).minusMonths(rules.catchUpMonths());
    }

    /** No service any more: all that is left is invoiced. */
    public boolean isLast() {
        return lastDay != null && today.isAfter(lastDay);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(lastDay);
    }

    /** What a line of a credit note whose content is to be invoiced anew means among those billed. */
    public static InvoiceLine.Content takenBack(InvoiceLine.Content credited) {
        InvoiceLine.Source source = credited.source();
        boolean freeDays = !credited.kind().isUsage() && source.lastPiece() != null;
        Long last = freeDays ? Long.valueOf(-source.lastPiece()) : source.lastPiece();
        return new InvoiceLine.Content(
                credited.kind(),
                credited.productCode(),
                credited.destination(),
                credited.text(),
                credited.note(),
                credited.period(),
                credited.month(),
                credited.quantity().negate(),
                credited.unit(),
                credited.unitPrice(),
                credited.net().negate(),
                credited.vat(),
                new InvoiceLine.Source(
                        source.priceListId(),
                        source.agreementId(),
                        source.firstPiece(),
                        last,
                        source.afterCut(),
                        source.upToCut(),
                        source.subscriptionId(),
                        source.chargeId(),
                        source.originLineId()));
    }
}
