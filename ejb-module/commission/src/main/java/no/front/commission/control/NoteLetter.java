package no.front.commission.control;

import java.util.ArrayList;
import java.util.List;
import no.front.billing.entity.InvoiceParty;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteLine;
import no.front.commission.entity.NoteSetOff;
import no.front.kernel.CountryCode;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.platform.boundary.Block.Column;
import no.front.platform.boundary.Block.Sum;
import no.front.platform.boundary.Block.Sums;
import no.front.platform.boundary.Block.Table;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Wording;

/**
 * A commission note as a letter to the customer in its own language, with what bokføringsforskriften 5-1-1 and 5-2-1 ask for:
 * number and date, seller and buyer each with its number in the register, what was sold when, the consideration and the tax in
 * kroner, when it is paid, and that the buyer wrote it (self-billing).
 */
final class NoteLetter {

    private static final String COMPONENT = "commission";

    /** Two lines in the window of the envelope. */
    private static final int LONGEST_NAME = 76;

    private final CommissionNote note;
    private final boolean draft;
    private final Wording wording;
    private final Formats formats;

    NoteLetter(CommissionNote note, boolean draft, Wording wording) {
        this.note = note;
        this.draft = draft;
        this.wording = wording;
        this.formats = Formats.in(note.language());
    }

    Letter letter() {
        Letter letter = Letter.of(title(), note.language()).to(recipient());
        letter = keys(facts(letter));
        if (draft) {
            letter = letter.paragraph(text("draft"));
        }
        letter = letter.paragraph(selfBilled()).block(parties()).block(lines()).block(sums());
        for (String paragraph : paragraphs()) {
            letter = letter.paragraph(paragraph);
        }
        return letter;
    }

    /** {@code Provisjonsnota PN-7} */
    String title() {
        if (draft) {
            return text("title.draft");
        }
        return text(note.isCorrection() ? "title.correction" : "title.note", note.label());
    }

    private List<String> recipient() {
        InvoiceParty seller = note.seller();
        List<String> lines = new ArrayList<>();
        lines.add(shortened(seller.name()));
        lines.addAll(seller.address());
        lines.add((seller.postcode() + " " + seller.city()).strip());
        if (!seller.country().equals(CountryCode.NORWAY)) {
            lines.add(seller.country()
                    .name(note.language().locale())
                    .toUpperCase(note.language().locale()));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private Letter facts(Letter letter) {
        Letter facts = letter.fact(text("date"), formats.date(note.issuedOn()));
        if (note.corrects().isPresent()) {
            CommissionNote origin = note.corrects().get();
            facts = facts.fact(
                    text("corrects"), text("corrects.value", origin.label(), formats.date(origin.issuedOn())));
        } else {
            facts = facts.fact(text("paidOn"), formats.date(note.paidOn()));
        }
        return facts.fact(text("sellerNumber"), registered(note.seller()));
    }

    private Letter keys(Letter letter) {
        if (note.isCorrection()) {
            return letter.key(text("takenBack"), formats.amount(note.total()));
        }
        Letter keys = letter.key(text("toPay"), formats.amount(note.toPay()))
                .key(text("paidOn"), formats.date(note.paidOn()));
        return note.sellerAccount().isPresent()
                ? keys.key(text("account"), formats.account(note.sellerAccount().get()))
                : keys;
    }

    private Table parties() {
        return new Table(
                List.of(Column.text(text("seller")), Column.text(text("buyer"))),
                List.of(List.of(described(note.seller(), note.isSellerInRegister()), described(note.buyer(), false))),
                List.of());
    }

    private String described(InvoiceParty party, boolean inRegister) {
        List<String> lines = new ArrayList<>();
        lines.add(party.name());
        lines.add(String.join(", ", party.address()) + ", " + (party.postcode() + " " + party.city()).strip());
        lines.add(text("number", registered(party) + (inRegister ? " · Foretaksregisteret" : "")));
        return String.join("\n", lines);
    }

    /** {@code 987 654 325 MVA}; without MVA for who is not registered. */
    private String registered(InvoiceParty party) {
        return party.organisationNumber()
                .map(number -> formats.organisationNumber(number) + (party.isVatRegistered() ? " MVA" : ""))
                .orElse("");
    }

    private Table lines() {
        List<List<String>> rows = new ArrayList<>();
        for (CommissionNoteLine line : note.lines()) {
            rows.add(List.of(
                    line.service() + "\n" + text("line.month", formats.month(line.month())),
                    line.messages() == 0 ? "" : formats.number(line.messages()),
                    note.vatCode().isCharged() ? formats.percent(note.vatCode().rate()) : "–",
                    formats.number(line.amount())));
        }
        return new Table(
                List.of(
                        Column.text(text("line.service")),
                        Column.amount(text("line.messages")),
                        Column.amount(text("line.vat")),
                        Column.amount(text("line.amount"))),
                rows,
                List.of());
    }

    private Sums sums() {
        List<Sum> rows = new ArrayList<>();
        rows.add(new Sum(text("sum.net"), formats.amount(note.net()), false));
        if (note.vatCode().isCharged()) {
            String rate = formats.percent(note.vatCode().rate());
            rows.add(new Sum(text("sum.vat", rate, formats.amount(note.net())), formats.amount(note.vat()), false));
        } else {
            rows.add(new Sum(text("sum.noVat"), formats.amount(Money.ZERO), false));
        }
        if (note.isCorrection()) {
            rows.add(new Sum(text("takenBack"), formats.amount(note.total()), true));
            return new Sums(rows);
        }
        if (!note.setOffs().isEmpty()) {
            rows.add(new Sum(text("sum.total"), formats.amount(note.total()), false));
            for (NoteSetOff setOff : note.setOffs()) {
                rows.add(new Sum(
                        text("setOff." + setOff.kind(), setOff.reference()),
                        formats.amount(setOff.amount().negate()),
                        false));
            }
        }
        rows.add(new Sum(text("toPay"), formats.amount(note.toPay()), true));
        return new Sums(rows);
    }

    /** That the buyer wrote it, and by which agreement. */
    String selfBilled() {
        return note.agreement() == null
                ? text("selfBilled.draft")
                : text(
                        "selfBilled",
                        formats.date(note.agreement().agreedOn()),
                        note.agreement().edition());
    }

    private List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        if (note.isCorrection()) {
            all.add(text("correction.reason", note.reason()));
            all.add(text("correction.effect", note.corrects().orElseThrow().label()));
        } else {
            all.add(terms());
        }
        if (!note.vatCode().isCharged()) {
            all.add(text("noVat"));
        }
        all.add(text("wrong"));
        return all;
    }

    /** When and where it is paid. */
    String terms() {
        if (!note.toPay().isPositive()) {
            return text("nothingToPay");
        }
        return note.sellerAccount().isPresent()
                ? text(
                        "terms",
                        formats.date(note.paidOn()),
                        formats.account(note.sellerAccount().get()))
                : text("terms.noAccount", formats.date(note.paidOn()));
    }

    /** What an electronic note says beside its figures. */
    String note() {
        List<String> notes = new ArrayList<>();
        notes.add(selfBilled());
        if (note.isCorrection()) {
            notes.add(text("correction.reason", note.reason()));
        }
        for (NoteSetOff setOff : note.setOffs()) {
            notes.add(
                    text("setOff." + setOff.kind(), setOff.reference()) + ": " + formats.amount(setOff.amount()) + ".");
        }
        return String.join(" ", notes);
    }

    /** Of a line: the service and its month. */
    String lineText(CommissionNoteLine line) {
        return text("line.name", line.service(), formats.month(line.month()));
    }

    /** Of a line: how many messages; "" where that is not told. */
    String lineNote(CommissionNoteLine line) {
        return line.messages() == 0 ? "" : text("line.count", formats.number(line.messages()));
    }

    /** Why no tax is charged; "" where it is. */
    String noVatReason() {
        return note.vatCode().isCharged() ? "" : text("noVat.reason");
    }

    static String fileName(CommissionNote note, Wording wording, String extension) {
        Language language = note.language();
        return wording.text(
                COMPONENT,
                language,
                note.isCorrection() ? "note.file.correction" : "note.file.note",
                note.label().toLowerCase(java.util.Locale.ROOT),
                extension);
    }

    private String text(String key, Object... arguments) {
        return wording.text(COMPONENT, note.language(), "note." + key, arguments);
    }
}
