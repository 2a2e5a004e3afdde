package no.front.backoffice.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.front.backoffice.BackofficePage;
import no.front.commission.boundary.PayoutView;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutLine;
import no.front.commission.entity.PayoutLineKind;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.web.MoneySentence;
import no.front.web.Show;
import no.front.web.Words;

/** A payout told as a sentence, and reckoned step by step. */
@RequestScoped
public class PayoutWords {

    private static final String MINUS = "− ";
    private static final Set<PayoutLineKind> FRESH =
            EnumSet.of(PayoutLineKind.SETTLED, PayoutLineKind.CORRECTED, PayoutLineKind.REVERSED);

    @Inject
    Show show;

    @Inject
    Words words;

    /** A step of the reckoning. @param link what it comes from; null for what has no page */
    public record Step(String style, String label, String note, Link link, String figure, String figureStyle) {}

    /** The page that a step comes from. @param may the function that page takes */
    public record Link(String text, String href, String may) {}

    public String title(PayoutView view) {
        return view.settledMonths().isEmpty()
                ? words.say(
                        view.payout().isDemand() ? "payout.title.demand" : "payout.title.none",
                        show.date(view.payout().payoutOn()))
                : words.say("payout.title", months(view));
    }

    private String months(PayoutView view) {
        return joined(view.settledMonths().stream().map(this::month).toList());
    }

    private String month(BillingMonth month) {
        return show.month(month.month());
    }

    /** Everything that makes the amount, in the order in which it is reckoned. */
    public List<MoneySentence.Piece> sentence(PayoutView view) {
        Payout payout = view.payout();
        MoneySentence text = new MoneySentence(words, show);
        if (!view.reconciliation().isEmpty()) {
            text.sayMarked(words.say(
                    "payout.sentence.earned",
                    MoneySentence.plain(payout.customer().name()),
                    show.amount(view.earned()),
                    months(view),
                    show.amount(view.settled())));
            Money difference = view.difference();
            text.sayMarked(words.say(
                            "payout.sentence."
                                    + (difference.isZero() ? "equal" : difference.isNegative() ? "less" : "more"),
                            show.amount(difference.abs())))
                    .sayMarked(" ");
        }
        List<String> steps = new ArrayList<>();
        step(steps, "carried", sum(payout, PayoutLineKind.CARRIED));
        step(steps, "released", sum(payout, PayoutLineKind.RELEASED));
        step(steps, "withheld", sum(payout, PayoutLineKind.WITHHELD));
        step(steps, "vat", payout.sums().vat());
        step(steps, payout.isDemand() ? "neverEarned" : "advance", payout.sums().advances());
        step(steps, "setOff", payout.sums().setOff());
        if (!steps.isEmpty()) {
            text.sayMarked(words.say("payout.sentence.with", joined(steps))).sayMarked(" ");
        }
        String end = payout.isDemand() ? "demand" : payout.status() == PayoutStatus.PAID ? "paid" : "pay";
        text.sayMarked(words.say(
                (steps.isEmpty() ? "payout.sentence.only." : "payout.sentence.") + end,
                show.amount(
                        payout.isDemand()
                                ? payout.sums().demanded()
                                : payout.sums().toPay())));
        return text.pieces();
    }

    private void step(List<String> steps, String what, Money amount) {
        if (!amount.isZero()) {
            steps.add(words.say("payout.sentence." + what, show.amount(amount.abs())));
        }
    }

    private String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + words.say("payout.and") + " "
                        + parts.getLast();
    }

    private static Money sum(Payout payout, PayoutLineKind kind) {
        return payout.contents().stream()
                .filter(line -> line.kind() == kind)
                .map(PayoutLine.Content::amount)
                .collect(Money.summing());
    }

    /** From what was earned to what is paid. */
    public List<Step> steps(PayoutView view) {
        Payout payout = view.payout();
        List<Step> steps = new ArrayList<>();
        Money fresh = payout.contents().stream()
                .filter(line -> FRESH.contains(line.kind()))
                .map(PayoutLine.Content::amount)
                .collect(Money.summing());
        if (!view.reconciliation().isEmpty() && view.settled().equals(fresh)) {
            steps.add(step("", "payout.how.earned", show.number(view.earned()), ""));
            steps.add(step("", "payout.how.difference", signed(view.difference()), zero(view.difference())));
        }
        steps.add(step("f-sub", "payout.how.settled", show.number(fresh), ""));
        payout.contents().stream()
                .filter(line -> !FRESH.contains(line.kind()) && line.kind().isCommission())
                .forEach(line -> steps.add(commission(line)));
        steps.add(step("f-sub", "payout.how.base", show.number(payout.sums().base()), ""));
        steps.add(
                payout.sums().vatCode().isCharged()
                        ? new Step(
                                "",
                                words.say(
                                        "payout.how.vat",
                                        payout.sums().vatCode().rate()),
                                "",
                                null,
                                signed(payout.sums().vat()),
                                "")
                        : step("", "payout.how.noVat", show.number(Money.ZERO), "f-zero"));
        payout.contents().stream().filter(line -> !line.kind().isCommission()).forEach(line -> steps.add(taken(line)));
        Money figure =
                payout.isDemand() ? payout.sums().demanded() : payout.sums().toPay();
        steps.add(
                step("f-total", payout.isDemand() ? "payout.how.demand" : "payout.how.toPay", show.number(figure), ""));
        return steps;
    }

    private static String zero(Money amount) {
        return amount.isZero() ? "f-zero" : "f-diff";
    }

    private Step step(String style, String key, String figure, String figureStyle) {
        return new Step(style, words.say(key), "", null, figure, figureStyle);
    }

    private Step commission(PayoutLine.Content line) {
        String note = line.kind() == PayoutLineKind.CARRIED ? words.say("payout.how.carried") : line.label();
        return new Step("", words.of(line.kind()) + ", " + month(line.month()), note, null, signed(line.amount()), "");
    }

    private Step taken(PayoutLine.Content line) {
        boolean advance = line.kind() == PayoutLineKind.ADVANCE;
        BackofficePage page = advance ? BackofficePage.ADVANCE : BackofficePage.OPEN_ITEM;
        Link link = new Link(
                advance ? month(line.month()) : line.label(),
                page.path() + "?id=" + line.subjectId(),
                page.function().orElseThrow().name());
        return new Step(
                "",
                words.of(line.kind()),
                words.say(advance ? "payout.how.advance" : "payout.how.setOff", show.date(line.day())),
                link,
                signed(line.amount()),
                "");
    }

    /** {@code − 285,52}, {@code + 62,40}, {@code 0}. */
    public String signed(Object number) {
        boolean money = number instanceof Money;
        long sign = money ? ((Money) number).toOre() : ((Number) number).longValue();
        Object positive = money ? ((Money) number).abs() : (Object) Math.abs(((Number) number).longValue());
        return (sign < 0 ? MINUS : sign > 0 ? "+ " : "") + show.number(positive);
    }
}
