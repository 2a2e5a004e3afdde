package no.front.backoffice.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.backoffice.contract.ContractPage;
import no.front.billing.boundary.EhfReceivers;
import no.front.billing.entity.EhfCapability;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.ReceiverLookup;
import no.front.contract.boundary.PaymentAgreements;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.PaymentTerms;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.web.Toasts;
import no.front.web.Words;

/** How a contract is invoiced, and which way its next invoice takes (BIL-3, BIL-5, BIL-7). */
@Named
@RequestScoped
public class PaymentTermsBacking {

    @Inject
    ContractPage page;

    @Inject
    PaymentAgreements agreements;

    @Inject
    EhfReceivers receivers;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private EhfReceivers.Outlook outlook;
    private InvoiceDelivery delivery;
    private EmailAddress email;
    private String reference;
    private Integer dueDays;
    private String agreed;
    private boolean gathers;

    @PostConstruct
    void load() {
        outlook = receivers.outlook(page.getId());
        PaymentTerms terms = page.getContract().payment();
        delivery = terms.wish().delivery();
        email = terms.wish().email();
        reference = terms.wish().reference();
        dueDays = terms.dueDays();
        agreed = terms.dueDaysAgreed();
        gathers = terms.gathersTraffic();
    }

    public String save() {
        agreements.agree(
                page.getId(),
                page.getVersion(),
                new PaymentTerms.Content(dueDays, agreed, new InvoiceWish(delivery, email, reference), gathers));
        toasts.done("paymentTerms.done");
        return "contract?faces-redirect=true&id=" + page.getId();
    }

    public String ask() {
        boolean answered = receivers.ask(page.getId());
        toasts.done(answered ? "paymentTerms.asked" : "paymentTerms.asked.silent");
        return "payment-terms?faces-redirect=true&id=" + page.getId();
    }

    public EhfReceivers.Outlook getOutlook() {
        return outlook;
    }

    /** What of EHF the customer takes, in words. */
    public String getReceiver() {
        EhfCapability invoice = takes(InvoiceKind.INVOICE);
        if (invoice == EhfCapability.REGISTERED && takes(InvoiceKind.CREDIT_NOTE) == EhfCapability.NOT_REGISTERED) {
            return words.say("paymentTerms.receiver.INVOICE_ONLY");
        }
        return words.say("paymentTerms.receiver." + invoice);
    }

    private EhfCapability takes(InvoiceKind kind) {
        return outlook.lookup().map(lookup -> lookup.capability(kind)).orElse(EhfCapability.UNKNOWN);
    }

    public boolean isAnswered() {
        return outlook.lookup().flatMap(ReceiverLookup::answeredAt).isPresent();
    }

    /** The last question had no answer. */
    public boolean isSilent() {
        return outlook.lookup().flatMap(ReceiverLookup::failure).isPresent();
    }

    public String getDueHelp() {
        PaymentTerms.Limits limits = agreements.limits();
        return page.getContract().customer().form().isPublicBody()
                ? words.say("paymentTerms.dueDays.public", limits.mostOfPublic())
                : words.say("paymentTerms.dueDays.help", limits.most());
    }

    public InvoiceDelivery[] getDeliveries() {
        return InvoiceDelivery.values();
    }

    public InvoiceDelivery getDelivery() {
        return delivery;
    }

    public void setDelivery(InvoiceDelivery delivery) {
        this.delivery = delivery;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public boolean isGathers() {
        return gathers;
    }

    public void setGathers(boolean gathers) {
        this.gathers = gathers;
    }
}
