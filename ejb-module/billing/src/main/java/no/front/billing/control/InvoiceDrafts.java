package no.front.billing.control;

import java.time.LocalDate;
import java.util.List;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.contract.entity.Contract;
import no.front.customer.entity.Customer;
import no.front.kernel.CountryCode;
import no.front.kernel.EmailAddress;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.Seller;

/** Makes a draft of a proposal: seller and buyer as they are called and live today. */
public final class InvoiceDrafts {

    private final Seller seller;
    private final InvoiceParty sellingParty;

    public InvoiceDrafts(Seller seller) {
        this.seller = seller;
        this.sellingParty = party(seller);
    }

    private static InvoiceParty party(Seller seller) {
        return new InvoiceParty(
                seller.name(),
                seller.organisationNumber(),
                seller.vatRegistered(),
                List.of(seller.address()),
                seller.postcode(),
                seller.city(),
                CountryCode.NORWAY,
                seller.email());
    }

    /**
     * @param run that it is made in
     * @throws no.front.kernel.BusinessRuleViolation of {@link BuyerChecks}: nobody could receive it
     */
    public InvoiceDraft of(InvoiceFactsLoader.Loaded loaded, ProposedInvoice proposal, Long run) {
        return of(loaded, proposal, run, proposal.lines(), proposal.issuedOn(), proposal.dueOn());
    }

    /** What the customer gets back: the same with quantities turned round, since a credit note says what it takes back. */
    public InvoiceDraft credit(InvoiceFactsLoader.Loaded loaded, ProposedInvoice proposal) {
        List<InvoiceLine.Content> turned =
                proposal.lines().stream().map(InvoiceFacts::takenBack).toList();
        return of(loaded, proposal, null, turned, proposal.issuedOn(), proposal.issuedOn());
    }

    private InvoiceDraft of(
            InvoiceFactsLoader.Loaded loaded,
            ProposedInvoice proposal,
            Long run,
            List<InvoiceLine.Content> lines,
            LocalDate issuedOn,
            LocalDate dueOn) {
        Contract contract = loaded.account().contract();
        Customer customer = contract.customer();
        BuyerChecks.check(customer, loaded.channel().channel());
        PostalAddress address = BuyerChecks.addressOf(customer);
        EmailAddress email = Receivers.emailOf(contract).orElse(null);
        InvoiceParty buyer = new InvoiceParty(
                customer.name(),
                customer.organisationNumber().orElse(null),
                customer.isVatRegistered(),
                address.lines(),
                address.postcode(),
                address.city(),
                address.country(),
                email);
        return new InvoiceDraft(
                loaded.account(),
                run,
                issuedOn,
                dueOn,
                loaded.facts().terms().language(),
                loaded.channel().channel(),
                contract.invoice().reference(),
                proposal.last(),
                sellingParty,
                seller.account(),
                buyer,
                proposal.usageCut(),
                lines);
    }
}
