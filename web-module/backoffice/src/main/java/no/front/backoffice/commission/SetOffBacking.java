package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.backoffice.contract.ContractPage;
import no.front.commission.boundary.SetOffTerms;
import no.front.commission.entity.SetOffTerm;
import no.front.web.House;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** Whether a contract ({@code ?id=}) lets claims be set off against commission, and agreeing it otherwise (CPA-8). */
@Named
@RequestScoped
public class SetOffBacking {

    @Inject
    ContractPage page;

    @Inject
    SetOffTerms terms;

    @Inject
    House house;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private SetOffTerms.Standing standing;
    private Boolean allowed;
    private LocalDate from;
    private String reason;

    @PostConstruct
    void load() {
        standing = terms.today(page.getId());
        allowed = !standing.allowed();
        from = house.getToday().isBefore(page.getContract().startsOn())
                ? page.getContract().startsOn()
                : house.getToday();
    }

    public String agree() {
        terms.agree(page.getId(), allowed, from, reason);
        toasts.done("setOff.done");
        return "contract-set-off?faces-redirect=true&id=" + page.getId();
    }

    public SetOffTerms.Standing getStanding() {
        return standing;
    }

    public String getStory() {
        return story(standing, words, show);
    }

    /** "Yes, by the terms", or what is agreed since when; and what is agreed for later. */
    static String story(SetOffTerms.Standing standing, Words words, Show show) {
        String now = standing.term()
                .map(term -> words.say(
                        term.isAllowed() ? "setOff.yes.agreed" : "setOff.no.agreed", show.date(term.startsOn())))
                .orElseGet(() -> words.say("setOff.yes"));
        return standing.next()
                .map(term -> now + " "
                        + words.say(
                                term.isAllowed() ? "setOff.yes.later" : "setOff.no.later", show.date(term.startsOn())))
                .orElse(now);
    }

    /** Newest day first. */
    public List<SetOffTerm> getAll() {
        return terms.ofContract(page.getId());
    }

    public Boolean getAllowed() {
        return allowed;
    }

    public void setAllowed(Boolean allowed) {
        this.allowed = allowed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
