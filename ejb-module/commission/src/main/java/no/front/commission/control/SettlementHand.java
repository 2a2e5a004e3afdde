package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import no.front.commission.boundary.SettlementByHand;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/** A settlement that somebody typed. */
@Dependent
public class SettlementHand {

    private static final int LONGEST = 40;
    private static final int CELLS = 4;

    /** @throws BusinessRuleViolation DATE_MISSING, LINE_VALUE, NO_LINES */
    public SettlementFile file(SettlementByHand settlement) {
        if (settlement.settledOn() == null || settlement.month() == null) {
            throw new BusinessRuleViolation(SettlementError.DATE_MISSING);
        }
        List<SettlementFile.Line> lines = new ArrayList<>();
        int at = 0;
        for (String line :
                settlement.lines() == null ? new String[0] : settlement.lines().split("\\R")) {
            at++;
            if (!line.isBlank()) {
                lines.add(line(at, line, settlement.month()));
            }
        }
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(SettlementError.NO_LINES);
        }
        return SettlementFile.of(
                id(settlement.reference()), settlement.settledOn(), text(settlement.paymentReference()), lines);
    }

    private static String id(String reference) {
        String id = text(reference);
        if (!id.matches("[!-~]+")) {
            throw new BusinessRuleViolation(SettlementError.LINE_VALUE, 1, "settlement_id", id);
        }
        return id;
    }

    private static String text(String written) {
        String text = written == null ? "" : written.strip();
        if (text.length() > LONGEST) {
            throw new BusinessRuleViolation(SettlementError.TOO_LONG, LONGEST);
        }
        return text;
    }

    private static SettlementFile.Line line(int at, String line, BillingMonth month) {
        String[] cells = line.split("[;\\t]", -1);
        if (cells.length < CELLS) {
            throw refusal(at, "count_billed", line);
        }
        String[] number = cells[0].strip().split("\\s+", 2);
        Money price;
        try {
            price = Money.of(cells[2]);
        } catch (BusinessRuleViolation e) {
            throw refusal(at, "price_incl_vat", cells[2]);
        }
        if (!price.isPositive()) {
            throw refusal(at, "price_incl_vat", cells[2]);
        }
        return new SettlementFile.Line(
                at,
                Operator.of(cells[1]).orElseThrow(() -> refusal(at, "operator_id", cells[1])),
                number[0],
                PremiumService.keywordOf(number.length > 1 ? number[1] : ""),
                price,
                month,
                count(at, "count_billed", cells[3]),
                cells.length > CELLS ? count(at, "count_reversed", cells[CELLS]) : 0,
                SettlementFile.Told.NOTHING);
    }

    private static long count(int at, String column, String cell) {
        String bare = cell.replaceAll("[\\p{Z}\\s]", "");
        if (bare.isEmpty()) {
            return 0;
        }
        if (!bare.matches("[0-9]{1,9}")) {
            throw refusal(at, column, cell);
        }
        return Long.parseLong(bare);
    }

    private static BusinessRuleViolation refusal(int at, String column, String cell) {
        String told = cell.strip();
        return new BusinessRuleViolation(
                SettlementError.LINE_VALUE,
                at,
                column,
                told.length() <= LONGEST ? told : told.substring(0, LONGEST) + "…");
    }
}
