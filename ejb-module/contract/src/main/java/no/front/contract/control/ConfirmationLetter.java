package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderAcceptance;
import no.front.contract.entity.OrderLine;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.StoredDocument;

/**
 * What the customer gets in writing when an order is confirmed (CON-1, CON-5): the confirmation with products, prices and
 * what was accepted by whom, and the accepted documents themselves, each as PDF.
 */
@Dependent
public class ConfirmationLetter {

    private static final String COMPONENT = "contract";

    @Inject
    PdfDocuments pdfDocuments;

    @Inject
    Documents documents;

    @Inject
    TermsPrinting terms;

    @Inject
    Wording wording;

    /** Makes and keeps the confirmation. @param from the first day of what was ordered */
    public StoredDocument keep(Order order, Contract contract, LocalDate from) {
        return documents.keep(
                DocumentKind.CONFIRMATION,
                say(order, "order.letter.title") + " " + order.number() + ".pdf",
                pdfDocuments.render(letter(order, contract, from)),
                OptionalLong.of(order.customer().id()));
    }

    /** The confirmation first, then what was accepted. */
    public List<Attachment> attachments(Order order, StoredDocument confirmation) {
        List<Attachment> attachments = new ArrayList<>();
        attachments.add(Attachment.of(confirmation));
        for (OrderAcceptance acceptance : order.acceptances()) {
            attachments.add(Attachment.of(terms.document(acceptance.terms(), order.language())));
        }
        order.agreementDocument().ifPresent(id -> attachments.add(Attachment.of(documents.get(id))));
        return attachments;
    }

    private Letter letter(Order order, Contract contract, LocalDate from) {
        Formats formats = Formats.in(order.language());
        List<String> recipient = new ArrayList<>();
        recipient.add(order.customer().name());
        order.customer()
                .invoiceAddress()
                .or(() -> order.customer().visitingAddress())
                .ifPresent(address ->
                        recipient.addAll(address.label(order.language().locale())));
        Letter letter = Letter.of(say(order, "order.letter.title"), order.language())
                .to(recipient)
                .fact(say(order, "order.letter.order"), order.number())
                .fact(say(order, "order.letter.contract"), contract.number())
                .fact(say(order, "order.letter.date"), formats.date(from));
        if (order.customer().organisationNumber().isPresent()) {
            letter = letter.fact(
                    say(order, "order.letter.number"),
                    formats.organisationNumber(
                            order.customer().organisationNumber().get()));
        }
        return letter.paragraph(say(order, "order.letter.intro", contract.number(), formats.date(from)))
                .block(products(order, formats))
                .paragraph(say(order, "order.letter.exVat"))
                .block(new Block.Heading(2, say(order, "order.letter.agreed")))
                .block(new Block.Bullets(agreed(order, contract, formats)));
    }

    private Block products(Order order, Formats formats) {
        List<Block.Column> columns = List.of(
                Block.Column.text(say(order, "order.letter.product")),
                Block.Column.amount(say(order, "order.letter.quantity")),
                Block.Column.amount(say(order, "order.letter.setUp")),
                Block.Column.amount(say(order, "order.letter.monthly")));
        Money setUp = Money.ZERO;
        Money monthly = Money.ZERO;
        List<List<String>> rows = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            Money once = line.setUpFee().times(line.quantity());
            Money each = line.monthlyFee().times(line.quantity());
            rows.add(List.of(
                    line.product().name(order.language()),
                    formats.number(line.quantity()),
                    formats.number(once),
                    formats.number(each)));
            setUp = setUp.plus(once);
            monthly = monthly.plus(each);
        }
        return new Block.Table(
                columns,
                rows,
                List.of(say(order, "order.letter.sum"), "", formats.number(setUp), formats.number(monthly)));
    }

    private List<String> agreed(Order order, Contract contract, Formats formats) {
        List<String> agreed = new ArrayList<>();
        for (OrderAcceptance acceptance : order.acceptances()) {
            agreed.add(say(
                    order,
                    "order.letter.accepted",
                    terms.title(acceptance.terms(), order.language()),
                    acceptance.terms().label(),
                    acceptance.name(),
                    formats.dateTime(acceptance.acceptedAt())));
        }
        if (order.agreementDocument().isPresent()) {
            agreed.add(say(order, "order.letter.signed"));
        }
        order.objection()
                .filter(objection -> !objection.isOpen())
                .flatMap(objection -> objection.note())
                .ifPresent(note -> agreed.add(say(order, "order.letter.settled", note)));
        agreed.add(say(order, "order.letter.notice", contract.noticeMonths()));
        agreed.add(say(order, "order.letter.due", contract.dueDays()));
        agreed.add(say(order, "order.letter.reference", invoice(order)));
        return agreed;
    }

    private String invoice(Order order) {
        String way = say(order, "order.letter.invoice." + order.invoice().delivery());
        return order.invoice().email() == null
                ? way
                : way + " " + order.invoice().email().display();
    }

    private String say(Order order, String key, Object... arguments) {
        Language language = order.language();
        return wording.text(COMPONENT, language, key, arguments);
    }
}
