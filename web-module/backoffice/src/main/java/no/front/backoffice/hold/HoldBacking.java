package no.front.backoffice.hold;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.boundary.HeldNumber;
import no.front.commission.boundary.HoldCases;
import no.front.commission.boundary.HoldDecisions;
import no.front.commission.boundary.HoldSums;
import no.front.commission.boundary.HoldView;
import no.front.commission.boundary.Holds;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldEvent;
import no.front.commission.entity.HoldGround;
import no.front.commission.entity.HoldStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** A case on held commission, {@code ?id=}: its numbers, what has happened, and what is decided (CPA-6). */
@Named
@RequestScoped
public class HoldBacking {

    private static final String CHOSEN = "CHOSEN";

    @Inject
    Holds holds;

    @Inject
    HoldCases cases;

    @Inject
    HoldDecisions decisions;

    @Inject
    HttpServletRequest request;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    @Inject
    Show show;

    private HoldView view;
    private Page<HeldNumber> numbers;
    private Set<String> ticked;
    private String which = CHOSEN;
    private LocalDate day;
    private HoldGround ground;
    private String reference;
    private String whyRelease;
    private String whyForfeit;
    private String whyBegin;
    private String whyReport;
    private String whyClose;

    @PostConstruct
    void load() {
        view = holds.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND)));
        String[] given = request.getParameterValues("number");
        ticked = given == null ? Set.of() : Arrays.stream(given).collect(Collectors.toSet());
        day = holds.proposedProofDay();
    }

    public String demand() {
        cases.demandProof(getHold().id(), getHold().withholds() ? chosen() : Set.of(), day);
        return done("demand");
    }

    public String release() {
        decisions.release(getHold().id(), chosen(), whyRelease);
        return done("release");
    }

    public String forfeit() {
        decisions.forfeit(getHold().id(), chosen(), ground, whyForfeit);
        return done("forfeit");
    }

    public String begin() {
        cases.beginHolding(getHold().id(), whyBegin);
        return done("begin");
    }

    public String report() {
        decisions.report(getHold().id(), reference, whyReport);
        return done("report");
    }

    public String close() {
        decisions.close(getHold().id(), whyClose);
        return done("close");
    }

    /** Empty for all. */
    private Set<String> chosen() {
        if (!which.equals(CHOSEN)) {
            return Set.of();
        }
        if (ticked.isEmpty()) {
            throw new BusinessRuleViolation(HoldError.NOTHING_CHOSEN);
        }
        return ticked;
    }

    private String done(String what) {
        toasts.done("hold.done." + what);
        return "hold?faces-redirect=true&id=" + getHold().id();
    }

    public HoldView getView() {
        return view;
    }

    public CommissionHold getHold() {
        return view.hold();
    }

    public HoldSums getSums() {
        return view.sums();
    }

    public boolean isOpen() {
        return getHold().isOpen();
    }

    public boolean isAnswerable() {
        return isOpen() && getHold().status() != HoldStatus.OPEN;
    }

    /** Whether something is held now. */
    public boolean isHolding() {
        return !getSums().withheld().isZero();
    }

    public boolean isPaid() {
        return getHold().withholds() && !getSums().paidAlready().isZero();
    }

    public String getSentence() {
        if (getSums().taken().isZero()) {
            return words.say(getHold().withholds() ? "hold.sentence.empty" : "hold.sentence.none");
        }
        return words.say(
                "hold.sentence",
                getSums().withheld(),
                getSums().released(),
                getSums().forfeited(),
                getSums().reversed(),
                getSums().taken());
    }

    public String getOverdue() {
        return words.say("hold.overdue", show.date(getHold().proofDueOn().orElse(null)));
    }

    public String getCounts() {
        return words.count("hold.figure.numbers", getSums().numbers(), getSums().transactions());
    }

    /** What the case is about: service and number, masked. */
    public String getAbout() {
        String number = view.number();
        return switch (getHold().scope()) {
            case ALL -> words.say("hold.about.all");
            case SERVICE -> view.service();
            case NUMBER ->
                (number.isEmpty() ? words.say("hold.number.deleted") : number)
                        + (view.service().isEmpty() ? "" : " · " + view.service());
        };
    }

    public Page<HeldNumber> getNumbers() {
        if (numbers == null) {
            numbers = holds.numbers(getHold().id(), query.page("", true));
        }
        return numbers;
    }

    public boolean ticked(HeldNumber row) {
        return ticked.contains(row.key());
    }

    public String name(HeldNumber row) {
        return row.masked().isEmpty() ? words.say("hold.number.deleted") : row.masked();
    }

    /** What a step moved, or asked for. */
    public String told(HoldEvent event) {
        if (event.dueOn().isPresent()) {
            return words.say("hold.event.due", show.date(event.dueOn().get()), event.numbers());
        }
        String moved = event.transactions() == 0
                ? ""
                : words.say("hold.event.moved", event.amount(), show.number(event.transactions()));
        return event.ground().isPresent() ? words.of(event.ground().get()) + ". " + moved : moved;
    }

    public String icon(HoldEvent event) {
        return switch (event.kind()) {
            case OPENED, CLOSED -> "pi-file-check";
            case HELD, WITHHELD -> "pi-lock";
            case PROOF_DEMANDED -> "pi-send";
            case ANSWERED -> "pi-comment";
            case REPORTED -> "pi-exclamation-triangle";
            case RELEASED -> "pi-check";
            case FORFEITED -> "pi-ban";
            case REVERSED -> "pi-undo";
        };
    }

    public HoldGround[] getGrounds() {
        return HoldGround.values();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which == null ? CHOSEN : which;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public HoldGround getGround() {
        return ground;
    }

    public void setGround(HoldGround ground) {
        this.ground = ground;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getWhyRelease() {
        return whyRelease;
    }

    public void setWhyRelease(String why) {
        this.whyRelease = why;
    }

    public String getWhyForfeit() {
        return whyForfeit;
    }

    public void setWhyForfeit(String why) {
        this.whyForfeit = why;
    }

    public String getWhyBegin() {
        return whyBegin;
    }

    public void setWhyBegin(String why) {
        this.whyBegin = why;
    }

    public String getWhyReport() {
        return whyReport;
    }

    public void setWhyReport(String why) {
        this.whyReport = why;
    }

    public String getWhyClose() {
        return whyClose;
    }

    public void setWhyClose(String why) {
        this.whyClose = why;
    }
}
