package no.front.commission.control;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/**
 * A settlement as Strex writes it: a line for each number, keyword, price, operator and month, all with the settlement's id,
 * date and payment reference. What contradicts itself is refused with its line.
 */
public record SettlementFile(StrexSettlement.Head head, List<Line> lines) {

    static final int MOST_MEGABYTES = 20;
    private static final int LONGEST = 40;

    /**
     * @param line of the file
     * @param told what else it says, to be compared with ours
     */
    public record Line(
            long line,
            Operator operator,
            String shortNumber,
            String keyword,
            Money price,
            BillingMonth month,
            long billed,
            long reversed,
            Told told) {

        /** What recipients paid, including VAT. */
        Money gross() {
            return price.times(billed - reversed);
        }
    }

    /** What Strex reckons of a line; nothing where its column is missing. */
    public record Told(
            String serviceCode,
            Optional<BigDecimal> vatRate,
            Optional<Money> netOfVat,
            Optional<Money> operatorShare,
            Optional<Money> strexFee,
            Optional<Money> netPayable) {

        static final Told NOTHING =
                new Told("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What holds for all lines. */
    private record Common(String reference, LocalDate settledOn, String merchant, String paymentReference) {}

    /** @throws BusinessRuleViolation what {@link StrexTable} refuses; NO_LINES, LINE_… with the line */
    static SettlementFile read(byte[] content) {
        List<Line> lines = new ArrayList<>();
        List<Common> common = new ArrayList<>();
        new StrexTable<>(SettlementColumn.class).read(new ByteArrayInputStream(content), row -> {
            Common here = new Common(
                    row.id(SettlementColumn.SETTLEMENT_ID, LONGEST),
                    row.day(SettlementColumn.SETTLEMENT_DATE),
                    row.text(SettlementColumn.MERCHANT_ID, LONGEST),
                    row.text(SettlementColumn.PAYMENT_REF, LONGEST));
            if (common.isEmpty()) {
                common.add(here);
            }
            require(common.getFirst(), here, row.line());
            lines.add(line(row));
        });
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(SettlementError.NO_LINES);
        }
        return of(
                common.getFirst().reference(),
                common.getFirst().settledOn(),
                common.getFirst().paymentReference(),
                lines);
    }

    /** Of lines however they came in. */
    static SettlementFile of(String reference, LocalDate settledOn, String paymentReference, List<Line> lines) {
        List<BillingMonth> months = lines.stream().map(Line::month).sorted().toList();
        return new SettlementFile(
                new StrexSettlement.Head(
                        reference,
                        settledOn,
                        months.getFirst().firstDay(),
                        months.getLast().lastDay(),
                        paymentReference,
                        lines.stream().map(Line::gross).collect(Money.summing()),
                        lines.stream()
                                .flatMap(line -> line.told().netPayable().stream())
                                .collect(Money.summing())),
                List.copyOf(lines));
    }

    private static void require(Common first, Common here, long line) {
        if (!here.merchant().equals(first.merchant())) {
            throw new BusinessRuleViolation(SettlementError.LINE_MERCHANT, line, here.merchant());
        }
        if (!here.equals(first)) {
            throw new BusinessRuleViolation(SettlementError.LINE_SETTLEMENT, line);
        }
    }

    private static Line line(StrexRow<SettlementColumn> row) {
        String currency = row.text(SettlementColumn.CURRENCY, LONGEST);
        if (!currency.isEmpty() && !currency.equalsIgnoreCase(Money.CURRENCY)) {
            throw new BusinessRuleViolation(SettlementError.LINE_CURRENCY, row.line(), currency);
        }
        Money price = row.money(SettlementColumn.PRICE_INCL_VAT);
        if (!price.isPositive() || price.isMoreThan(Money.of(1_000_000))) {
            throw row.refusal(SettlementColumn.PRICE_INCL_VAT);
        }
        Line line = new Line(
                row.line(),
                Operator.of(row.text(SettlementColumn.OPERATOR_ID, LONGEST))
                        .orElseThrow(() -> row.refusal(SettlementColumn.OPERATOR_ID)),
                row.text(SettlementColumn.SHORT_NUMBER, 8),
                PremiumService.keywordOf(row.text(SettlementColumn.KEYWORD, LONGEST)),
                price,
                month(row),
                row.count(SettlementColumn.COUNT_BILLED),
                row.count(SettlementColumn.COUNT_REVERSED),
                told(row));
        Money says = row.money(SettlementColumn.GROSS_INCL_VAT);
        if (!says.equals(line.gross())) {
            throw new BusinessRuleViolation(SettlementError.LINE_SUM, row.line(), line.gross(), says);
        }
        return line;
    }

    private static BillingMonth month(StrexRow<SettlementColumn> row) {
        LocalDate from = row.day(SettlementColumn.PERIOD_FROM);
        LocalDate to = row.day(SettlementColumn.PERIOD_TO);
        BillingMonth month = row.read(SettlementColumn.PERIOD_FROM, text -> BillingMonth.of(from));
        // some write the first day after it
        if (to.isBefore(from) || !month.contains(to) && !to.equals(month.next().firstDay())) {
            throw new BusinessRuleViolation(SettlementError.LINE_PERIOD, row.line(), from + " – " + to);
        }
        return month;
    }

    private static Told told(StrexRow<SettlementColumn> row) {
        return new Told(
                row.text(SettlementColumn.SERVICE_CODE, LONGEST),
                row.has(SettlementColumn.VAT_RATE)
                        ? Optional.of(row.read(SettlementColumn.VAT_RATE, text -> no.front.kernel.VatRate.of(text)
                                .percent()))
                        : Optional.empty(),
                optional(row, SettlementColumn.GROSS_EXCL_VAT),
                optional(row, SettlementColumn.OPERATOR_SHARE),
                optional(row, SettlementColumn.STREX_FEE),
                optional(row, SettlementColumn.NET_PAYABLE));
    }

    private static Optional<Money> optional(StrexRow<SettlementColumn> row, SettlementColumn column) {
        return row.has(column) ? Optional.of(row.money(column)) : Optional.empty();
    }
}
