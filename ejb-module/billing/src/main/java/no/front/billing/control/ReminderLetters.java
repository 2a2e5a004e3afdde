package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.front.billing.boundary.ReminderProposal;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderLetter;
import no.front.billing.entity.ReminderStepKind;
import no.front.customer.boundary.Contacts;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxMessage.Draft;

/**
 * What late payers get, in their language: one letter for all that is overdue, by e-mail with PDF, else by post. Never to an
 * address that mail came back from and where delivery is stopped (CUS-6).
 */
@Dependent
public class ReminderLetters {

    private static final String COMPONENT = "billing";

    @Inject
    Contacts contacts;

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

    /** How a letter looks before it is sent. */
    public Letter letter(Customer customer, ReminderProposal proposal, CollectionNote note, boolean ownNotice) {
        Formats formats = Formats.in(customer.language());
        String kind = kind(proposal.kind(), ownNotice);
        Seller seller = sellers.current();
        String deadline = formats.date(proposal.deadline());
        Letter letter = Letter.of(text(customer, kind + ".title"), customer.language())
                .to(recipient(customer))
                .fact(text(customer, "date"), formats.date(proposal.today()))
                .fact(text(customer, "customer"), Long.toString(customer.id()))
                .key(text(customer, "toPay"), formats.amount(proposal.total()))
                .key(text(customer, "payBy"), deadline)
                .key(text(customer, "account"), formats.account(seller.account()));
        List<ReminderProposal.Line> listed = proposal.listed();
        if (listed.size() == 1 && note == null && proposal.fees().isZero()) {
            letter = letter.key(text(customer, "kid"), kid(listed.getFirst(), formats));
        }
        letter = letter.paragraph(text(customer, kind + ".body", deadline)).block(table(customer, proposal, note));
        if (proposal.fees().isPositive()) {
            letter = letter.paragraph(text(customer, "fee", formats.amount(proposal.fees())));
        }
        return letter.paragraph(text(customer, kind + ".after", deadline))
                .paragraph(text(customer, "interest"))
                .paragraph(text(customer, "paid", seller.email(), seller.phone()));
    }

    private Block.Table table(Customer customer, ReminderProposal proposal, CollectionNote note) {
        Formats formats = Formats.in(customer.language());
        List<List<String>> rows = new ArrayList<>();
        for (ReminderProposal.Line line : proposal.listed()) {
            String what = text(customer, "what." + line.kind(), line.label().replaceFirst("^[A-Z]+-", ""));
            rows.add(List.of(
                    line.isLetter() ? what : text(customer, "also", what),
                    formats.date(line.dueOn()),
                    kid(line, formats),
                    formats.number(line.remaining())));
        }
        if (proposal.fees().isPositive()) {
            rows.add(List.of(
                    text(customer, "what.COLLECTION_FEE", note == null ? "" : Long.toString(note.number()))
                            .strip(),
                    formats.date(proposal.deadline()),
                    note == null ? "–" : note.kid().map(formats::kid).orElse("–"),
                    formats.number(proposal.fees())));
        }
        return new Block.Table(
                List.of(
                        Block.Column.text(text(customer, "claim")),
                        Block.Column.text(text(customer, "due")),
                        Block.Column.text(text(customer, "kid")),
                        Block.Column.amount(text(customer, "amount"))),
                rows,
                List.of(text(customer, "sum"), "", "", formats.number(proposal.total())));
    }

    private static String kid(ReminderProposal.Line line, Formats formats) {
        return line.kid() == null ? "–" : formats.kid(line.kid());
    }

    /** Its words, by what the law lets the creditor say. */
    private static String kind(ReminderStepKind kind, boolean ownNotice) {
        return kind == ReminderStepKind.COLLECTION_NOTICE && !ownNotice ? "LAST_REMINDER" : kind.name();
    }

    /** Makes the PDF and keeps it. @return its id */
    public long keep(Customer customer, Letter letter) {
        String name = letter.title() + " " + customer.id() + ".pdf";
        return documents
                .keep(DocumentKind.REMINDER, name, pdfDocuments.render(letter), OptionalLong.of(customer.id()))
                .id();
    }

    /** Sends a reminder. @throws BusinessRuleViolation NO_ADDRESS */
    public ReminderLetter.Sending send(
            Customer customer, ReminderProposal proposal, Letter letter, long document, boolean ownNotice) {
        Formats formats = Formats.in(customer.language());
        String kind = kind(proposal.kind(), ownNotice);
        StringBuilder claims = new StringBuilder();
        for (ReminderProposal.Line line : proposal.listed()) {
            claims.append(text(
                            customer,
                            "mail.line",
                            text(customer, "what." + line.kind(), line.label().replaceFirst("^[A-Z]+-", "")),
                            formats.date(line.dueOn()),
                            formats.amount(line.remaining()),
                            kid(line, formats)))
                    .append('\n');
        }
        String body = text(
                customer,
                "mail.body",
                customer.name(),
                text(customer, kind + ".body", formats.date(proposal.deadline())),
                claims.toString().stripTrailing(),
                formats.amount(proposal.total()),
                formats.date(proposal.deadline()),
                formats.account(sellers.current().account()),
                text(customer, kind + ".after", formats.date(proposal.deadline())));
        return send(customer, letter.title(), body, kind, document);
    }

    /** Sends any other letter about late payment. @throws BusinessRuleViolation NO_ADDRESS */
    public ReminderLetter.Sending send(Customer customer, String subject, String body, String purpose, long document) {
        Attachment attachment = Attachment.of(documents.get(document));
        Optional<EmailAddress> email = email(customer);
        if (email.isPresent()) {
            String address = email.get().toString();
            long id = outbox.mail(draft(customer, address, subject, body, purpose), List.of(attachment));
            return new ReminderLetter.Sending(OutboxChannel.MAIL, address, id, document);
        }
        String address = String.join("\n", recipient(customer));
        if (postal(customer).isEmpty()) {
            throw new BusinessRuleViolation(ReminderError.NO_ADDRESS, customer.name());
        }
        long id = outbox.letter(draft(customer, address, subject, body, purpose), List.of(attachment));
        return new ReminderLetter.Sending(OutboxChannel.LETTER, address, id, document);
    }

    private static Draft draft(Customer customer, String to, String subject, String body, String purpose) {
        return new Draft(
                to, subject, body, customer.language(), OptionalLong.of(customer.id()), "LATE_" + purpose, false);
    }

    /** Where it goes: for invoices, else to accounting or contract contacts, else to the customer itself. */
    Optional<EmailAddress> email(Customer customer) {
        List<ContactPerson> people = contacts.of(customer.id()).stream()
                .filter(ContactPerson::isActive)
                .toList();
        return Stream.of(
                        customer.invoiceEmail().stream(),
                        of(people, ContactRole.ACCOUNTING),
                        of(people, ContactRole.CONTRACT),
                        customer.email().stream())
                .flatMap(addresses -> addresses)
                .filter(address -> customer.mayBeSentTo(address.toString()))
                .findFirst();
    }

    private static Stream<EmailAddress> of(List<ContactPerson> people, ContactRole role) {
        return people.stream().filter(person -> person.is(role)).map(ContactPerson::email);
    }

    private static Optional<PostalAddress> postal(Customer customer) {
        return Stream.concat(customer.invoiceAddress().stream(), customer.visitingAddress().stream())
                .filter(address -> customer.mayBeSentTo(address.toString()))
                .findFirst();
    }

    List<String> recipient(Customer customer) {
        List<String> lines = new ArrayList<>(List.of(customer.name()));
        postal(customer)
                .ifPresent(address ->
                        lines.addAll(address.label(customer.language().locale())));
        return lines;
    }

    /** A text of late payment in the customer's language. */
    String text(Customer customer, String key, Object... arguments) {
        return wording.text(COMPONENT, customer.language(), "late." + key, arguments);
    }

    Seller seller() {
        return sellers.current();
    }
}
