package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.InactivityProposals;
import no.front.contract.entity.InactivityProposal;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Accounts without activity and what staff decide about them (CON-8); {@code ?id=} opens one. */
@Named
@RequestScoped
public class InactivityBacking {

    @Inject
    InactivityProposals proposals;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private List<InactivityProposal> open;
    private String note;

    @PostConstruct
    void load() {
        open = proposals.open();
    }

    public String tell() {
        toasts.done("inactivity.told", proposals.tell(getChosen().id()));
        return "inactivity?faces-redirect=true";
    }

    public String close() {
        proposals.close(getChosen().id(), note);
        toasts.done("inactivity.closed");
        return "inactivity?faces-redirect=true";
    }

    public String keep() {
        proposals.keep(getChosen().id(), note);
        toasts.done("inactivity.kept");
        return "inactivity?faces-redirect=true";
    }

    public List<InactivityProposal> getOpen() {
        return open;
    }

    /** Null where none is opened. */
    public InactivityProposal getChosen() {
        long id = query.id("id").orElse(0L);
        return open.stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }

    public Money getMoney() {
        return proposals.openMoneyOf(getChosen().id());
    }

    public boolean isClosable() {
        return getChosen().mayBeClosedOn(clock.today());
    }

    public String getLead() {
        return words.count("inactivity.lead", open.size());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
