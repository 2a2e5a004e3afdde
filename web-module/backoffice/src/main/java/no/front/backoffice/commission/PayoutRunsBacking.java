package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.commission.boundary.PayoutPreview;
import no.front.commission.boundary.PayoutRunRow;
import no.front.commission.boundary.PayoutRuns;
import no.front.kernel.Page;
import no.front.platform.entity.Function;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.SignedIn;
import no.front.web.Toasts;
import no.front.web.Words;

/** Payout runs, and what the next one would come to. */
@Named
@RequestScoped
public class PayoutRunsBacking {

    @Inject
    PayoutRuns runs;

    @Inject
    ListQuery query;

    @Inject
    SignedIn user;

    @Inject
    Show show;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private LocalDate next;
    private LocalDate day;
    private Page<PayoutRunRow> page;

    @PostConstruct
    void load() {
        next = runs.nextDay();
        day = next;
    }

    public String start() {
        long id = runs.start(day);
        toasts.done("payoutRuns.start.done");
        return "payout-run?faces-redirect=true&id=" + id;
    }

    /** What a run of the next payout day would come to. */
    public String getSentence() {
        if (!user.may(Function.PAYOUT_PREPARE.name())) {
            return "";
        }
        PayoutPreview preview = runs.preview(next);
        if (preview.customers() == 0) {
            return words.say("payoutRuns.next.nobody");
        }
        String text = words.count("payoutRuns.next", preview.customers()) + " "
                + words.say("payoutRuns.next.text", show.amount(preview.toPay()), show.amount(preview.vat()));
        return preview.carried() == 0 ? text : text + " " + words.count("payoutRuns.next.carried", preview.carried());
    }

    public Page<PayoutRunRow> getPage() {
        if (page == null) {
            page = runs.page(query.page("day", true));
        }
        return page;
    }

    public LocalDate getNext() {
        return next;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
