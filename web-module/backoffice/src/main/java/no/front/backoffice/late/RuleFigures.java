package no.front.backoffice.late;

import java.io.Serializable;
import java.time.LocalDate;
import no.front.billing.entity.CollectionRule;
import no.front.kernel.Money;

/** The whole numbers and choices of the form for rules of fees. */
public final class RuleFigures implements Serializable {

    private static final long serialVersionUID = 1L;

    private int numerator;
    private int denominator;
    private int feeAfter;
    private int deadline;
    private int most;
    private int reset;
    private boolean reminderFee;
    private boolean noticeFee;
    private boolean ownNotice;

    RuleFigures(CollectionRule.Content holding) {
        numerator = holding.feeNumerator();
        denominator = holding.feeDenominator();
        feeAfter = holding.feeAfterDays();
        deadline = holding.deadlineDays();
        most = holding.mostFees();
        reset = holding.resetMonths();
        reminderFee = holding.reminderFee();
        noticeFee = holding.noticeFee();
        ownNotice = holding.ownNotice();
    }

    CollectionRule.Content content(LocalDate from, Money baseRate) {
        return new CollectionRule.Content(
                from,
                baseRate,
                numerator,
                denominator,
                feeAfter,
                deadline,
                most,
                reset,
                reminderFee,
                noticeFee,
                ownNotice);
    }

    public int getNumerator() {
        return numerator;
    }

    public void setNumerator(int numerator) {
        this.numerator = numerator;
    }

    public int getDenominator() {
        return denominator;
    }

    public void setDenominator(int denominator) {
        this.denominator = denominator;
    }

    public int getFeeAfter() {
        return feeAfter;
    }

    public void setFeeAfter(int feeAfter) {
        this.feeAfter = feeAfter;
    }

    public int getDeadline() {
        return deadline;
    }

    public void setDeadline(int deadline) {
        this.deadline = deadline;
    }

    public int getMost() {
        return most;
    }

    public void setMost(int most) {
        this.most = most;
    }

    public int getReset() {
        return reset;
    }

    public void setReset(int reset) {
        this.reset = reset;
    }

    public boolean isReminderFee() {
        return reminderFee;
    }

    public void setReminderFee(boolean reminderFee) {
        this.reminderFee = reminderFee;
    }

    public boolean isNoticeFee() {
        return noticeFee;
    }

    public void setNoticeFee(boolean noticeFee) {
        this.noticeFee = noticeFee;
    }

    public boolean isOwnNotice() {
        return ownNotice;
    }

    public void setOwnNotice(boolean ownNotice) {
        this.ownNotice = ownNotice;
    }
}
