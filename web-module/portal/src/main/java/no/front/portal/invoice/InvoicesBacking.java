package no.front.portal.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.front.billing.boundary.CollectionNoteRow;
import no.front.billing.boundary.InvoiceFilter;
import no.front.billing.boundary.InvoiceRow;
import no.front.billing.boundary.OwnBalance;
import no.front.billing.boundary.OwnClaim;
import no.front.billing.boundary.OwnInvoices;
import no.front.credit.boundary.OwnDeposit;
import no.front.credit.boundary.OwnDeposits;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** What is to be paid, and all invoices and credit notes: {@code ?q=&state=}. */
@Named
@RequestScoped
public class InvoicesBacking {

    private static final Set<InvoiceFilter.Wanted> STATES =
            EnumSet.complementOf(EnumSet.of(InvoiceFilter.Wanted.STUCK));

    @Inject
    OwnInvoices invoices;

    @Inject
    OwnDeposits deposits;

    @Inject
    ListQuery query;

    @Inject
    ClaimWords claimWords;

    @Inject
    Words words;

    private Page<InvoiceRow> page;
    private OwnBalance balance;
    private List<CollectionNoteRow> notes;
    private List<OwnDeposit> held;

    @PostConstruct
    void load() {
        page = invoices.page(filter(query), query.page("issued", true));
        balance = invoices.balance();
        notes = invoices.notes();
        held = deposits.all();
    }

    static InvoiceFilter filter(ListQuery query) {
        InvoiceFilter all = InvoiceFilter.all();
        return new InvoiceFilter(
                query.text("q"),
                query.choice("state", InvoiceFilter.Wanted.class).filter(STATES::contains),
                all.month(),
                all.channel(),
                all.customer(),
                all.contract());
    }

    public Page<InvoiceRow> getPage() {
        return page;
    }

    public OwnBalance getBalance() {
        return balance;
    }

    public List<CollectionNoteRow> getNotes() {
        return notes;
    }

    public List<OwnDeposit> getDeposits() {
        return held;
    }

    public Money getHeld() {
        return held.stream().map(OwnDeposit::held).collect(Money.summing());
    }

    public List<InvoiceFilter.Wanted> getStates() {
        return List.copyOf(STATES);
    }

    /** One sentence on how things stand, and what to do. */
    public String getLead() {
        List<OwnClaim> late = balance.overdueClaims();
        if (balance.claims().isEmpty()) {
            return words.say("ownInvoices.lead.paid");
        }
        return late.isEmpty()
                ? words.count("ownInvoices.lead.open", balance.claims().size(), balance.owed())
                : words.count("ownInvoices.lead.late", late.size(), balance.overdue());
    }

    /** "Faktura 12", "Purregebyr G-3" */
    public String name(OwnClaim claim) {
        return claimWords.name(claim);
    }

    /** "forfalt for 3 dager siden"; "" for what is not due. */
    public String late(OwnClaim claim) {
        return claimWords.late(claim);
    }
}
