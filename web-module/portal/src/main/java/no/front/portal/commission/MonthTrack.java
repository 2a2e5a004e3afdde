package no.front.portal.commission;

import java.util.ArrayList;
import java.util.List;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.OwnCommissionMonth;
import no.front.commission.boundary.OwnCommissionMonth.Payment;
import no.front.commission.boundary.OwnCommissionMonth.Step;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BillingMonth;
import no.front.web.Show;
import no.front.web.Words;

/** A month as four steps, from earned to paid: what is done, what is under way, what comes. */
public final class MonthTrack {

    /** A step of the way. @param state "done", "current" or "" for later */
    public record Mark(String text, String state) {
        public boolean isDone() {
            return state.equals("done");
        }

        public boolean isCurrent() {
            return state.equals("current");
        }
    }

    private final Words words;
    private final Show show;
    private final BillingMonth now;

    /** @param now the month that runs */
    public MonthTrack(Words words, Show show, BillingMonth now) {
        this.words = words;
        this.show = show;
        this.now = now;
    }

    /** Earned, settled, approved, paid. */
    public List<Mark> of(OwnCommissionMonth month) {
        Step reached = month.step(now);
        List<Mark> marks = new ArrayList<>();
        for (Step step : List.of(Step.EARNED, Step.SETTLED, Step.APPROVED, Step.PAID)) {
            if (step.compareTo(reached) < 0) {
                marks.add(new Mark(done(step, month), "done"));
            } else if (step == reached) {
                marks.add(new Mark(current(step, month), "current"));
            } else {
                marks.add(new Mark(words.say("ownCommission.step." + step + ".later"), ""));
            }
        }
        return marks;
    }

    private String done(Step step, OwnCommissionMonth month) {
        if (step == Step.SETTLED && month.settledOn().isPresent()) {
            return words.say(
                    "ownCommission.step.SETTLED.on", show.date(month.settledOn().get()));
        }
        if (step == Step.PAID) {
            return paid(month);
        }
        return words.say("ownCommission.step." + step + ".done");
    }

    private String paid(OwnCommissionMonth month) {
        if (month.payouts().isEmpty()) {
            return words.say("ownCommission.step.PAID.nothing");
        }
        Payment last = month.payouts().getLast();
        return last.paidOn().isPresent()
                ? words.say(
                        "ownCommission.step.PAID.on", show.date(last.paidOn().get()))
                : words.say("ownCommission.step.PAID." + last.status());
    }

    private String current(Step step, OwnCommissionMonth month) {
        return switch (step) {
            case SETTLED ->
                words.say(
                        month.sums().has(CommissionPart.DISPUTED)
                                ? "ownCommission.step.SETTLED.disputed"
                                : month.sums().has(CommissionPart.SETTLED)
                                        ? "ownCommission.step.SETTLED.partly"
                                        : "ownCommission.step.SETTLED.now");
            case APPROVED -> approved(month);
            case PAID -> paying(month);
            default -> words.say("ownCommission.step." + step + ".now");
        };
    }

    private String approved(OwnCommissionMonth month) {
        if (month.isWithheld()) {
            return words.say("ownCommission.step.APPROVED.withheld");
        }
        return month.dueOn()
                .map(day -> words.say("ownCommission.step.APPROVED.due", show.date(day)))
                .orElseGet(() -> words.say("ownCommission.step.APPROVED.carried"));
    }

    private String paying(OwnCommissionMonth month) {
        Payment next =
                month.payouts().stream().filter(Payment::isUnderWay).findFirst().orElseThrow();
        return next.status() == PayoutStatus.REJECTED
                ? words.say("ownCommission.step.PAID.REJECTED")
                : words.say("ownCommission.step.PAID.now", show.date(next.payoutOn()));
    }
}
