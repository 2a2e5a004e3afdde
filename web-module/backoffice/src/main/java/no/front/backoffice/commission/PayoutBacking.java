package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import no.front.commission.boundary.PayoutView;
import no.front.commission.boundary.Payouts;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutLine;
import no.front.commission.entity.PayoutLineKind;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.MoneySentence;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** One payout: {@code ?id=}. */
@Named
@RequestScoped
public class PayoutBacking {

    @Inject
    Payouts payouts;

    @Inject
    PayoutWords says;

    @Inject
    ListQuery query;

    @Inject
    CurrentActor currentActor;

    @Inject
    Show show;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private PayoutView view;
    private String remark;
    private String why;
    private String anewWhy;

    @PostConstruct
    void load() {
        view = payouts.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PayoutError.NOT_FOUND)));
    }

    public String approve() {
        payouts.approve(getPayout().id(), remark);
        toasts.done("payout.approve.done");
        return again(getPayout().id());
    }

    public String sendBack() {
        payouts.sendBack(getPayout().id(), why);
        toasts.done("payout.back.done");
        return again(getPayout().id());
    }

    public String prepareAnew() {
        long fresh = payouts.prepareAnew(getPayout().id(), anewWhy);
        toasts.done(fresh == 0 ? "payout.anew.none" : "payout.anew.done");
        return again(fresh == 0 ? getPayout().id() : fresh);
    }

    private static String again(long payout) {
        return "payout?faces-redirect=true&id=" + payout;
    }

    public PayoutView getView() {
        return view;
    }

    public Payout getPayout() {
        return view.payout();
    }

    public String getTitle() {
        return says.title(view);
    }

    public List<MoneySentence.Piece> getSentence() {
        return says.sentence(view);
    }

    public List<PayoutWords.Step> getSteps() {
        return says.steps(view);
    }

    /** Which settlements it pays. */
    public String getSettlements() {
        return view.settlements().stream()
                .map(one -> words.say("payout.reconciled.note", one.reference(), show.date(one.importedAt())))
                .collect(Collectors.joining(" · "));
    }

    /** Differences that somebody has said something about. */
    public List<PayoutView.Reconciled> getRemarks() {
        return view.reconciliation().stream()
                .filter(row -> row.isDifferent() && !row.reason().isEmpty() && row.resolvedAt() != null)
                .toList();
    }

    public List<PayoutLine.Content> getWithheld() {
        return getPayout().contents().stream()
                .filter(line -> line.kind() == PayoutLineKind.WITHHELD)
                .toList();
    }

    public String judged(PayoutView.Reconciled row) {
        return words.say(
                switch (row.resolution()) {
                    case "ACCEPTED" -> "payout.judged.accepted";
                    case "CLAIMED" -> "payout.judged.claimed";
                    default -> "payout.judged.waits";
                });
    }

    public String signed(Object number) {
        return says.signed(number);
    }

    /** What it pays, or asks back. */
    public String getFigure() {
        Payout.Sums sums = getPayout().sums();
        Money figure = getPayout().isDemand() ? sums.demanded() : sums.toPay();
        return show.amount(figure);
    }

    /** What follows if it is approved. */
    public String getApprovalText() {
        return getPayout().isDemand()
                ? words.say("payout.approve.demand.text")
                : words.say(
                        "payout.approve.text",
                        view.account().map(show::value).orElse("–"),
                        show.date(getPayout().payoutOn()));
    }

    /** Who prepared it can't approve it. */
    public boolean isOwn() {
        return getPayout().preparedById() == currentActor.get().id();
    }

    public boolean isProposed() {
        return getPayout().status() == PayoutStatus.PROPOSED;
    }

    public boolean isSentBack() {
        return getPayout().status() == PayoutStatus.SENT_BACK;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getAnewWhy() {
        return anewWhy;
    }

    public void setAnewWhy(String anewWhy) {
        this.anewWhy = anewWhy;
    }
}
