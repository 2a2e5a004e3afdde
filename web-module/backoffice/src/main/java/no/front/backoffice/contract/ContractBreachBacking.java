package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.contract.boundary.Breaches;
import no.front.contract.entity.BreachGround;
import no.front.contract.entity.BreachNotice;
import no.front.contract.entity.Party;
import no.front.platform.boundary.BusinessClock;
import no.front.web.Words;

/** Notifies a material breach in writing, or records the customer's notice of ours (CON-9). */
@Named
@RequestScoped
public class ContractBreachBacking {

    @Inject
    ContractPage page;

    @Inject
    Breaches breaches;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    private Party breaching = Party.CUSTOMER;
    private BreachGround ground;
    private LocalDate dueOn;
    private String text;
    private LocalDate notifiedOn;

    @PostConstruct
    void load() {
        notifiedOn = clock.today();
    }

    public String record() {
        breaches.record(page.getId(), new BreachNotice.Content(breaching, ground, dueOn, text, notifiedOn));
        return page.done("contractBreach.done." + breaching);
    }

    public Party[] getParties() {
        return Party.values();
    }

    public String partyLabel(Party one) {
        return words.say("contractBreach.party." + one);
    }

    public BreachGround[] getGrounds() {
        return BreachGround.values();
    }

    public Party getBreaching() {
        return breaching;
    }

    public void setBreaching(Party breaching) {
        this.breaching = breaching;
    }

    public BreachGround getGround() {
        return ground;
    }

    public void setGround(BreachGround ground) {
        this.ground = ground;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }
}
