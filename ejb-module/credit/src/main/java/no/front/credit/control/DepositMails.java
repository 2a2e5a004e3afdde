package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.entity.Order;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPayout;
import no.front.customer.entity.Customer;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.StoredDocument;

/** What the orderer gets about a deposit, in the order's language: the demand as PDF, reminders, receipts, payouts. */
@Dependent
public class DepositMails {

    private static final String COMPONENT = "credit";

    @Inject
    Outbox outbox;

    @Inject
    Documents documents;

    @Inject
    PdfDocuments pdfDocuments;

    @Inject
    Sellers sellers;

    @Inject
    Wording wording;

    /** CRE-4: the demand, with its document. */
    public void demanded(Deposit deposit) {
        Order order = deposit.order();
        StoredDocument document = documents.keep(
                DocumentKind.DEPOSIT,
                text(order, "file", deposit.label()),
                pdfDocuments.render(letter(deposit)),
                OptionalLong.of(order.customer().id()));
        deposit.documentedBy(document.id());
        send(deposit, "demanded", List.of(Attachment.of(document)), facts(deposit));
    }

    /** CRE-4: free of charge; with the demand once more. */
    public void reminded(Deposit deposit) {
        List<Attachment> attachments = deposit.document().isPresent()
                ? List.of(Attachment.of(documents.get(deposit.document().getAsLong())))
                : List.of();
        send(deposit, "reminder", attachments, facts(deposit));
    }

    /** A payment was registered wrongly and is taken back. */
    public void takenBack(DepositPayment payment) {
        Formats formats = formats(payment.deposit().order());
        send(
                payment.deposit(),
                "takenBack",
                List.of(),
                formats.amount(payment.amount()),
                formats.date(payment.receivedOn()),
                formats.amount(payment.deposit().remaining()));
    }

    /** What a payment did: all is paid, something remains, or it came too late. */
    public void received(DepositPayment payment) {
        Deposit deposit = payment.deposit();
        Formats formats = formats(deposit.order());
        String what =
                payment.toDeposit().isZero() ? "late" : deposit.remaining().isPositive() ? "partlyPaid" : "paid";
        String more = payment.toDeposit().isPositive() && payment.toCredit().isPositive()
                ? text(deposit.order(), "tooMuch", formats.amount(payment.toCredit())) + "\n\n"
                : "";
        send(
                deposit,
                what,
                List.of(),
                formats.amount(payment.amount()),
                formats.date(payment.receivedOn()),
                formats.amount(deposit.remaining()),
                formats.date(deposit.lastDay()),
                account(deposit.order()),
                formats.kid(deposit.kid()),
                more);
    }

    /** What was paid for an earlier demand covers this one. @param back what is left over */
    public void covered(Deposit deposit, Money back) {
        Formats formats = formats(deposit.order());
        String more = back.isPositive() ? text(deposit.order(), "paidBackSoon", formats.amount(back)) + "\n\n" : "";
        send(deposit, "covered", List.of(), formats.amount(deposit.amount()), more);
    }

    /** It is no longer asked for. @param paid what was paid of it, which the customer gets back */
    public void withdrawn(Deposit deposit, Money paid) {
        String back = paid.isPositive()
                ? text(deposit.order(), "paidBackSoon", formats(deposit.order()).amount(paid)) + "\n\n"
                : "";
        send(deposit, "withdrawn", List.of(), back);
    }

    public void paidBack(DepositPayout payout) {
        Formats formats = formats(payout.deposit().order());
        send(
                payout.deposit(),
                "paidBack",
                List.of(),
                formats.amount(payout.amount()),
                payout.account().masked(),
                formats.date(payout.paidOn()));
    }

    /** CRE-5: what became of it at the end. @param rest goes back to the customer */
    public void settled(Deposit deposit, Money held, List<FinalSettlement.SetOff> setOffs, Money rest) {
        Formats formats = formats(deposit.order());
        StringBuilder lines = new StringBuilder();
        for (FinalSettlement.SetOff setOff : setOffs) {
            lines.append("- ")
                    .append(setOff.claim().label())
                    .append(": ")
                    .append(formats.amount(setOff.amount()))
                    .append('\n');
        }
        String key = setOffs.isEmpty() ? "nothingSetOff" : "setOffs";
        send(
                deposit,
                "settled",
                List.of(),
                formats.amount(held),
                text(deposit.order(), key, lines.toString().stripTrailing()),
                formats.amount(rest));
    }

    /** Why an order lapses, for the orderer (CRE-4). @param paid what was paid of it */
    public String lapseReason(Deposit deposit, Money paid) {
        Formats formats = formats(deposit.order());
        String reason = text(
                deposit.order(),
                "lapsed",
                deposit.label(),
                formats.amount(deposit.amount()),
                formats.date(deposit.lastDay()));
        return paid.isPositive() ? reason + " " + text(deposit.order(), "paidBackSoon", formats.amount(paid)) : reason;
    }

    private Letter letter(Deposit deposit) {
        Order order = deposit.order();
        Formats formats = formats(order);
        Seller seller = sellers.current();
        return Letter.of(text(order, "letter.title"), order.language())
                .to(recipient(deposit.customer(), order))
                .fact(text(order, "letter.number"), deposit.label())
                .fact(text(order, "letter.date"), formats.date(deposit.demandedOn()))
                .fact(text(order, "letter.order"), order.number())
                .key(text(order, "letter.amount"), formats.amount(deposit.remaining()))
                .key(text(order, "letter.due"), formats.date(deposit.dueOn()))
                .key(text(order, "letter.account"), formats.account(seller.account()))
                .key(text(order, "letter.kid"), formats.kid(deposit.kid()))
                .paragraph(text(order, "letter.why", order.number(), formats.amount(deposit.amount())))
                .paragraph(text(order, "letter.held"))
                .paragraph(text(order, "letter.unpaid", formats.date(deposit.lastDay())))
                .paragraph(text(order, "letter.noVat"));
    }

    private static List<String> recipient(Customer customer, Order order) {
        List<String> lines =
                new ArrayList<>(List.of(customer.name(), order.orderer().name()));
        customer.invoiceAddress()
                .or(customer::visitingAddress)
                .ifPresent(
                        address -> lines.addAll(address.label(order.language().locale())));
        return lines;
    }

    /** {2} amount, {3} due date, {4} account, {5} KID, {6} last day, {7} what remains. */
    private Object[] facts(Deposit deposit) {
        Formats formats = formats(deposit.order());
        LocalDate lastDay = deposit.lastDay();
        return new Object[] {
            formats.amount(deposit.amount()),
            formats.date(deposit.dueOn()),
            account(deposit.order()),
            formats.kid(deposit.kid()),
            formats.date(lastDay),
            formats.amount(deposit.remaining())
        };
    }

    private String account(Order order) {
        return formats(order).account(sellers.current().account());
    }

    private void send(Deposit deposit, String what, List<Attachment> attachments, Object... arguments) {
        Order order = deposit.order();
        List<Object> filled = new ArrayList<>(List.of(order.orderer().name(), order.number()));
        filled.addAll(List.of(arguments));
        outbox.mail(
                new Draft(
                        order.orderer().email().toString(),
                        text(order, what + ".subject", deposit.label(), order.number()),
                        text(order, what + ".body", filled.toArray()),
                        order.language(),
                        OptionalLong.of(order.customer().id()),
                        "DEPOSIT_" + what.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT),
                        false),
                attachments);
    }

    private static Formats formats(Order order) {
        return Formats.in(order.language());
    }

    private String text(Order order, String key, Object... arguments) {
        Language language = order.language();
        return wording.text(COMPONENT, language, "deposit." + key, arguments);
    }
}
