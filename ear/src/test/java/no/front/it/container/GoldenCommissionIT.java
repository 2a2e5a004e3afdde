package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.front.billing.entity.DocumentForm;
import no.front.commission.boundary.IssuedNotes;
import no.front.commission.boundary.PayoutRepeats;
import no.front.commission.boundary.PayoutRuns;
import no.front.commission.boundary.Payouts;
import no.front.commission.boundary.PremiumImports;
import no.front.commission.boundary.SelfBillingAgreements;
import no.front.commission.boundary.Settlements;
import no.front.commission.entity.CommissionNoteDocument;
import no.front.commission.entity.Payout;
import no.front.commission.entity.SelfBillingAgreement;
import no.front.it.container.CommissionPeople.Payee;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.LedgerReports;
import no.front.ledger.boundary.SaftExports;
import no.front.ledger.boundary.VatReport;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VatTerm;
import no.front.payment.boundary.BankFiles;
import no.front.payment.boundary.PayeeAccounts;
import no.front.payment.boundary.PaymentFiles;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The commission of the golden month in the container, from the messages to the debit on our account: the amounts of
 * {@code GoldenCommissionTest}, by the doors that pages and API use. Half a year ago, where no other traffic stands.
 */
class GoldenCommissionIT extends InContainer {

    private static final Actor SECOND = Actor.staff(2, "Annen Testesen", Set.of(Role.FINANCE), ADDRESS);
    private static final BankAccount ACCOUNT = BankAccount.of("12345678903");

    @Inject
    PremiumImports imports;

    @Inject
    Settlements settlements;

    @Inject
    SelfBillingAgreements agreements;

    @Inject
    PayeeAccounts accounts;

    @Inject
    PayoutRuns runs;

    @Inject
    Payouts payouts;

    @Inject
    PayoutRepeats repeats;

    @Inject
    IssuedNotes notes;

    @Inject
    PaymentFiles files;

    @Inject
    BankFiles bankFiles;

    @Inject
    LedgerBooks books;

    @Inject
    LedgerReports reports;

    @Inject
    SaftExports saft;

    private final Sql sql = Sql.asApplication();

    private BillingMonth month(int monthsAgo) {
        return BillingMonth.of(clock.today()).plusMonths(-monthsAgo);
    }

    private String text(String query, Object... arguments) throws SQLException {
        return sql.value(query, arguments);
    }

    /** What stands on the accounts for that customer, debit above zero. */
    private String balance(Payee payee) throws SQLException {
        return text(
                "SELECT GROUP_CONCAT(CONCAT(account, ' ', total) ORDER BY account SEPARATOR ', ') FROM (SELECT p.account,"
                        + " SUM(p.amount) total FROM ledger_posting p JOIN ledger_voucher v ON v.id = p.voucher_id WHERE"
                        + " v.customer_id = ? GROUP BY p.account HAVING SUM(p.amount) <> 0) sums",
                payee.id());
    }

    /** Purchases and sales at 25 %: base and tax. */
    private List<Money> coded(VatTerm term) {
        VatReport report = reports.vat(term);
        return List.of(
                sum(report, true, true), sum(report, true, false), sum(report, false, true), sum(report, false, false));
    }

    private static Money sum(VatReport report, boolean purchase, boolean base) {
        return report.rows().stream()
                .filter(row -> row.purchase() == purchase && row.code().name().equals("STANDARD"))
                .map(row -> base ? row.base() : row.tax())
                .collect(Money.summing());
    }

    private static List<String> change(List<Money> before, List<Money> after) {
        return java.util.stream.IntStream.range(0, before.size())
                .mapToObj(i -> after.get(i).minus(before.get(i)).toString())
                .toList();
    }

    /** Messages come in, Strex settles and pays, the account is confirmed, self-billing agreed. @return the settlement */
    private long earned(BillingMonth month, Payee... payees) throws Exception {
        actAs(Role.FINANCE);
        imports.upload("Strex", "premium.csv", CommissionPeople.messages(month, payees));
        BillingMonth after = month.next();
        long settlement = settlements
                .importFile(
                        "strex.csv",
                        CommissionPeople.settlement(
                                "IT-" + payees[0].keyword(), after.month().atDay(20), month, payees),
                        null)
                .id();
        settlements.paid(settlement, after.month().atDay(21));
        for (Payee payee : payees) {
            actAs(Role.FINANCE);
            long account = accounts.enter(payee.id(), ACCOUNT, "Oppgitt i avtalen");
            until("the customer is told", () -> text(
                            "SELECT COUNT(*) > 0 AND SUM(m.status <> 'SENT') = 0 FROM payee_account_notice n JOIN"
                                    + " outbox_message m ON m.id = n.outbox_id WHERE n.payee_account_id = ?",
                            account)
                    .equals("1"));
            currentActor.become(SECOND);
            accounts.confirm(account);
            actAs(Role.ADMINISTRATOR, Role.FINANCE, Role.SALES);
            agreements.record(
                    payee.id(),
                    new SelfBillingAgreement.Terms(month.firstDay(), month.firstDay(), "Kari Nordlys", "2025-1"),
                    null);
        }
        actAs(Role.FINANCE);
        return settlement;
    }

    /** A run of today proposes, somebody else approves. @return the payouts, in the order of the customers */
    private List<Long> paidOut(Payee... payees) throws Exception {
        actAs(Role.FINANCE);
        long run = runs.start(clock.today());
        until("the run is done", () -> text("SELECT status FROM payout_run WHERE id = ?", run)
                .equals("DONE"));
        currentActor.become(SECOND);
        for (Payee payee : payees) {
            payouts.approve(payout(payee), "");
        }
        actAs(Role.FINANCE);
        return Arrays.stream(payees).map(this::payout).toList();
    }

    private long payout(Payee payee) {
        try {
            return sql.count("SELECT MAX(id) FROM payout WHERE customer_id = ?", payee.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest order to pay it: id and status. */
    private String order(long payout) throws SQLException {
        return text(
                "SELECT CONCAT(attempt, ' ', status) FROM outgoing_payment WHERE subject_type = 'Payout' AND subject_id = ?"
                        + " ORDER BY id DESC LIMIT 1",
                payout);
    }

    private long payment(long payout) throws SQLException {
        return sql.count(
                "SELECT MAX(id) FROM outgoing_payment WHERE subject_type = 'Payout' AND subject_id = ?", payout);
    }

    private String status(long payout) throws SQLException {
        return text("SELECT CONCAT_WS(' ', status, rejection) FROM payout WHERE id = ?", payout)
                .strip();
    }

    private long answer(byte[] xml) {
        return bankFiles.upload("svar.xml", BankAnswers.in(xml));
    }

    private String messageId(long file) {
        return files.get(file).file().messageId();
    }

    private byte[] debit(long file, long payout) throws SQLException {
        return BankAnswers.debit(
                files.get(file).file().debtorAccount().digits(), payment(payout), Money.of("1650.00"), clock.today());
    }

    @Test
    @DisplayName(
            "CPA-1 CPA-2 CPA-7 BIL-10 the golden month: 3 000.00 come in, 1 320.00 + 330.00 = 1 650.00 are paid; books,"
                    + " VAT report and SAF-T show it; −8.80 are carried")
    void golden() throws Exception {
        BillingMonth march = month(6);
        Payee nordlys = CommissionPeople.payee("Nordlys Kurs, provisjon, AS", march);
        LocalDate settledOn = march.next().month().atDay(20);
        actAs(Role.FINANCE);
        List<Money> settlementTerm = coded(VatTerm.of(settledOn));
        List<Money> noteTerm = coded(VatTerm.of(clock.today()));
        long settlement = earned(march, nordlys);
        assertEquals(
                "3000.00 600.00 600.00 120.00 360.00 1320.00",
                text(
                        "SELECT CONCAT_WS(' ', SUM(gross), SUM(vat), SUM(operator_part), SUM(strex_part), SUM(own_part),"
                                + " SUM(commission)) FROM strex_settlement_line WHERE settlement_id = ?",
                        settlement));
        assertEquals(
                List.of("720.00", "-180.00", "2400.00", "600.00"),
                change(settlementTerm, coded(VatTerm.of(settledOn))));
        assertEquals(
                "BANK 2100.00, STREX_RECEIVABLE -2100.00",
                text(
                        "SELECT GROUP_CONCAT(CONCAT(p.account, ' ', p.amount) ORDER BY p.account SEPARATOR ', ') FROM"
                                + " ledger_posting p JOIN ledger_voucher v ON v.id = p.voucher_id WHERE v.subject_type ="
                                + " 'StrexSettlement' AND v.subject_id = ? AND p.account IN ('BANK', 'STREX_RECEIVABLE')"
                                + " AND EXISTS (SELECT 1 FROM ledger_posting b WHERE b.voucher_id = v.id AND b.account ="
                                + " 'BANK')",
                        settlement));
        assertEquals(
                "1320.00 PAYABLE " + march.next().next().month().atDay(1).getMonthValue(),
                text(
                        "SELECT CONCAT_WS(' ', amount, status, MONTH(due_on)) FROM commission_amount WHERE customer_id = ?",
                        nordlys.id()));

        long payout = paidOut(nordlys).getFirst();
        assertEquals(
                "1320.00 330.00 1650.00 APPROVED",
                text("SELECT CONCAT_WS(' ', base, vat, to_pay, status) FROM payout WHERE id = ?", payout));
        // the demo may invoice meanwhile: only what is bought
        assertEquals(
                List.of("1320.00", "-330.00"),
                change(noteTerm, coded(VatTerm.of(clock.today()))).subList(0, 2));
        long note = notes.ofPayout(payout).orElseThrow();
        until(
                "the note's documents are made",
                () -> notes.get(note).documents().stream()
                                .filter(CommissionNoteDocument::isReady)
                                .count()
                        == 2);
        assertEquals(
                "PN-1 1320.00 330.00 1650.00",
                notes.get(note).note().label() + " " + notes.get(note).note().net() + " "
                        + notes.get(note).note().vat() + " "
                        + notes.get(note).note().toPay());
        assertEquals(
                Set.of(DocumentForm.PDF, DocumentForm.EHF),
                notes.get(note).documents().stream()
                        .map(CommissionNoteDocument::form)
                        .collect(java.util.stream.Collectors.toSet()));

        long file = files.make();
        DocumentFile taken = files.take(file, "");
        String xml = new String(taken.content(), StandardCharsets.UTF_8);
        assertTrue(xml.contains("<InstdAmt Ccy=\"NOK\">1650.00</InstdAmt>") && xml.contains("12345678903"), xml);
        DocumentFile copy = files.take(file, "Banken fant den ikke");
        assertArrayEquals(taken.content(), copy.content());
        assertEquals(messageId(file) + "-copy-1.xml", copy.name());
        assertEquals(
                "PAYMENT_FILE_MADE PAYMENT_FILE_TAKEN PAYMENT_FILE_COPIED: Banken fant den ikke",
                text(
                        "SELECT CONCAT(GROUP_CONCAT(action ORDER BY id SEPARATOR ' '), ': ', MAX(reason)) FROM change_entry"
                                + " WHERE subject_type = 'PaymentFile' AND subject_id = ?",
                        file));
        answer(BankAnswers.report(messageId(file), "ACCP")
                .payment(payment(payout), "ACCP", "", "")
                .xml());
        assertEquals("1 ACCEPTED", order(payout));
        answer(debit(file, payout));
        assertEquals("1 PAID", order(payout));
        assertEquals("PAID", status(payout));
        assertEquals(
                "BANK -1650.00, COMMISSION_COST 1320.00, INPUT_VAT 510.00, OPERATOR_SHARES 600.00, OUTPUT_VAT -600.00,"
                        + " PREMIUM_SALES -2400.00, STREX_FEES 120.00, STREX_RECEIVABLE 2100.00",
                balance(nordlys));
        assertTrue(books.balance(null).isBalanced());
        assertEquals("1650.00 1650.00 1320.00 330.00", audited(payout));

        BillingMonth april = march.next();
        imports.upload(
                "Strex",
                "reversals.csv",
                BankAnswers.in(("id;pris;tidspunkt\n-" + nordlys.keyword() + "-0;-10,00;"
                                + april.month().atDay(10) + "T12:00:00Z\n-" + nordlys.keyword() + "-1;-10,00;"
                                + april.month().atDay(10) + "T12:00:00Z\n")
                        .getBytes(StandardCharsets.UTF_8)));
        settlements.importFile(
                "strex-2.csv",
                CommissionPeople.reversals(
                        "IT-R-" + nordlys.keyword(), april.next().month().atDay(20), april, nordlys),
                null);
        assertEquals(
                "-8.80 PAYABLE",
                text(
                        "SELECT CONCAT_WS(' ', amount, status) FROM commission_amount WHERE customer_id = ? AND cause ="
                                + " 'REVERSED'",
                        nordlys.id()));
        long later = runs.start(clock.today());
        until("the run is done", () -> text("SELECT status FROM payout_run WHERE id = ?", later)
                .equals("DONE"));
        assertEquals(
                "CARRIED -8.80",
                text(
                        "SELECT CONCAT_WS(' ', status, base) FROM payout_run_customer WHERE run_id = ? AND customer_id = ?",
                        later,
                        nordlys.id()));
    }

    /** Credit of the payment, and of the note its sums, as the tax authority's file has them. */
    private String audited(long payout) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        saft.write(clock.today(), clock.today(), out);
        String xml = out.toString(StandardCharsets.UTF_8);
        String note = transaction(xml, payout, "COMMISSION_NOTE");
        String paid = transaction(xml, payout, "PAYOUT");
        assertTrue(note.contains("TaxCode>1<"), note);
        return String.join(
                " ", amount(paid, "1650.00"), amount(note, "1650.00"), amount(note, "1320.00"), amount(note, "330.00"));
    }

    private String transaction(String xml, long payout, String kind) throws SQLException {
        String number = text(
                "SELECT number FROM ledger_voucher WHERE kind = ? AND source_type = 'Payout' AND source_id = ?",
                kind,
                payout);
        return Arrays.stream(xml.split("<[a-z0-9]*:?Transaction>"))
                .filter(part -> part.contains("VoucherType>" + kind + "<")
                        && Pattern.compile("TransactionID>[A-ZÆØÅ]+-" + number + "<")
                                .matcher(part)
                                .find())
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + number + " is not in SAF-T"));
    }

    private static String amount(String transaction, String amount) {
        return transaction.contains("Amount>" + amount + "<") ? amount : "-";
    }

    @Test
    @DisplayName(
            "CPA-7 the bank takes one, rejects another and waits with a third; files that come again or fit nothing change"
                    + " nothing; what was rejected is paid again by two, once")
    void answers() throws Exception {
        BillingMonth month = month(8);
        Payee[] payees = {
            CommissionPeople.payee("Fjellvik Kurs AS", month),
            CommissionPeople.payee("Fjordvik Kurs AS", month),
            CommissionPeople.payee("Havvik Kurs AS", month)
        };
        earned(month, payees);
        List<Long> all = paidOut(payees);
        long taken = all.get(0);
        long refused = all.get(1);
        long waits = all.get(2);
        long file = files.make();

        byte[] part = BankAnswers.report(messageId(file), "PART")
                .payment(payment(taken), "ACCP", "", "")
                .payment(payment(refused), "RJCT", "AC04", "Kontoen er avsluttet")
                .payment(payment(waits), "PDNG", "", "")
                .xml();
        answer(part);
        assertEquals(
                List.of("1 ACCEPTED", "1 REJECTED", "1 IN_FILE"), List.of(order(taken), order(refused), order(waits)));
        assertEquals("REJECTED AC04 Kontoen er avsluttet", status(refused));
        assertEquals("APPROVED", status(taken));
        assertEquals("FILE_REPEATED", refusal(() -> answer(part)));

        int seen = files.answersToSee().size();
        answer(BankAnswers.report("FRONT-999999999", "RJCT").xml());
        answer(BankAnswers.report("NOGET-ANDET", "ACCP").xml());
        assertEquals(seen + 2, files.answersToSee().size(), "a file of ours it is not: somebody must look");
        assertEquals("1 IN_FILE", order(waits));

        byte[] debit = debit(file, taken);
        answer(debit);
        assertEquals("PAID", status(taken));
        assertEquals("FILE_REPEATED", refusal(() -> answer(debit)));
        answer(debit(file, taken));
        assertEquals(seen + 3, files.answersToSee().size(), "paid twice by the bank: somebody must look");
        assertEquals("BANK -1650.00", bank(payees[0]));

        long second = again(refused);
        answer(BankAnswers.report(messageId(second), "ACCP").xml());
        assertEquals("2 ACCEPTED", order(refused));
        answer(debit(second, refused));
        assertEquals("PAID", status(refused));
        assertEquals("BANK -1650.00", bank(payees[1]));
        assertEquals("1", text("SELECT COUNT(*) FROM commission_note WHERE payout_id = ?", refused));

        answer(BankAnswers.report(messageId(file), "PART")
                .payment(payment(waits), "RJCT", "AM04", "Ikke dekning")
                .xml());
        assertEquals("REJECTED AM04 Ikke dekning", status(waits));
        long third = again(waits);
        answer(BankAnswers.report(messageId(third), "RJCT").xml());
        assertEquals("2 REJECTED", order(waits), "the file as a whole");
        answer(debit(again(waits), waits));
        assertEquals("PAID", status(waits));
        assertEquals("3 PAID", order(waits));
        assertEquals("BANK -1650.00", bank(payees[2]));
        assertTrue(books.balance(null).isBalanced());
        files.answersToSee().forEach(answer -> files.seen(answer.id()));
    }

    private String bank(Payee payee) throws SQLException {
        return Arrays.stream(balance(payee).split(", "))
                .filter(one -> one.startsWith("BANK "))
                .findFirst()
                .orElse("nothing");
    }

    /** One asks, another approves, and a new file takes it. @return the file */
    private long again(long payout) {
        actAs(Role.FINANCE);
        long repeat = repeats.ask(new Subject(Payout.SUBJECT, payout), "Rettet hos banken");
        assertEquals("FOUR_EYES", refusal(() -> repeats.approve(repeat, "")));
        currentActor.become(SECOND);
        repeats.approve(repeat, "");
        actAs(Role.FINANCE);
        return files.make();
    }
}
