package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.boundary.LetterSource;
import no.front.billing.boundary.PostBatches;
import no.front.billing.control.EhfAccessPoint;
import no.front.billing.control.EhfAccessPointClient;
import no.front.billing.control.ReceiverDirectory;
import no.front.billing.control.ReceiverDirectoryClient;
import no.front.commission.control.DemandDispatching;
import no.front.commission.control.DemandLetters;
import no.front.commission.entity.Advance;
import no.front.commission.entity.NoteChange;
import no.front.commission.entity.PayoutError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.payment.boundary.BankFiles;
import no.front.platform.boundary.Documents;
import no.front.platform.entity.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemandsIT {

    private final PayoutHouse house = new PayoutHouse();

    @AfterEach
    void close() {
        house.booksBalance();
        house.close();
    }

    private String sum(String what) {
        return house.unit.value("SELECT " + what);
    }

    /** 600.00 are paid ahead; then the contract ends. */
    private long paidAhead() {
        house.customers(1, 1);
        long id = house.as(PayoutHouse.HENRIK, () -> house.get(Advances.class)
                .prepare(1, BillingMonth.of(2026, 4), Money.of(600), "Sesong", true));
        house.does(PayoutHouse.INGRID, () -> house.get(Advances.class).approve(id, ""));
        house.paid(Advance.SUBJECT, id);
        house.unit.sql("UPDATE contract SET status = 'ENDED', last_day = '2026-06-30'");
        return id;
    }

    private void transaction(String status, String month) {
        house.unit.sql("INSERT INTO premium_transaction (id, transaction_id, customer_id, service_id, share_id, price,"
                + " operator, recipient_hash, accepted_at, billed, month, status, detail, content) VALUES (1, 't1', 1,"
                + " 200001, 1, 10, 'TELENOR', UNHEX(SHA2('1', 256)), '2026-06-10', 'Y', '" + month + "', '" + status
                + "', '', UNHEX(MD5('1')))");
    }

    private PayoutError nobodyDue() {
        return (PayoutError) assertThrows(
                        BusinessRuleViolation.class,
                        () -> house.as(PayoutHouse.HENRIK, () -> house.get(PayoutRuns.class)
                                .start(house.today)))
                .code();
    }

    @Test
    @DisplayName(
            "CPA-5 an advance never earned is asked back after the contract's end: K-1 with KID, letter, 1460 is even")
    void neverEarned() {
        long advance = paidAhead();
        house.today = LocalDate.of(2026, 8, 17);
        PayoutPreview preview =
                house.as(PayoutHouse.HENRIK, () -> house.get(PayoutRuns.class).preview(house.today));
        assertEquals("1 600.00 0.00", preview.payouts() + " " + preview.advances() + " " + preview.toPay());
        house.run();
        assertEquals(
                "0.00 0.00 600.00 0.00 PROPOSED",
                sum("CONCAT_WS(' ', base, vat, advances, to_pay, status) FROM payout"));
        house.approve(1);
        assertEquals("DEMANDED 0.00", sum("CONCAT_WS(' ', status, remaining) FROM commission_advance"));
        assertEquals("DEMANDED", sum("status FROM payout"));
        assertEquals("0", sum("COUNT(*) FROM commission_note"));
        assertEquals(
                "1 600.00 2026-08-31 1",
                sum("CONCAT_WS(' ', number, remaining, due_on, kid LIKE '5%') FROM open_item"
                        + " WHERE kind = 'COMMISSION_DEBT'"));
        assertEquals("1 0.00 0.00 600.00", sum("CONCAT_WS(' ', number, base, vat, advances) FROM commission_demand"));
        assertEquals("0.00", house.balance(LedgerAccount.COMMISSION_ADVANCES));
        assertEquals("600.00", house.balance(LedgerAccount.RECEIVABLES));
        assertEquals(
                "600.00",
                house.as(PayoutHouse.HENRIK, () -> house.get(Advances.class).uses(advance))
                        .getFirst()
                        .amount()
                        .toString());
        assertTrue(house.logged.contains(NoteChange.COMMISSION_DEMANDED));
        assertEquals(PayoutError.NOBODY_DUE, nobodyDue(), "asked back once");
    }

    @Test
    @DisplayName("CPA-5 nothing is asked back while Strex has something to settle, or something is held or due later")
    void more() {
        paidAhead();
        house.today = LocalDate.of(2026, 7, 15);
        transaction("ACCRUED", "2026-06");
        assertEquals(PayoutError.NOBODY_DUE, nobodyDue());
        house.unit.sql("UPDATE premium_transaction SET status = 'WITHHELD'");
        assertEquals(PayoutError.NOBODY_DUE, nobodyDue());
        house.unit.sql("UPDATE premium_transaction SET status = 'UNKNOWN'");
        assertEquals(PayoutError.NOBODY_DUE, nobodyDue());
        house.settledLine(1, 1, "2026-06", 0, 0);
        house.amount(1, "2026-06", "100.00", "2026-08-17");
        assertEquals(PayoutError.NOBODY_DUE, nobodyDue());
        house.today = LocalDate.of(2026, 8, 17);
        house.run();
        house.approve(1);
        assertEquals(
                "SETTLED 125.00", sum("CONCAT_WS(' ', status, advances) FROM payout"), "the last commission first");
        assertEquals("PAID 475.00", sum("CONCAT_WS(' ', status, remaining) FROM commission_advance"));
        house.run();
        house.approve(1);
        assertEquals("475.00", sum("advances FROM commission_demand"));
    }

    @Test
    @DisplayName("CPA-3 CPA-5 what was taken back and what was never earned are one demand: 80.00 + 20.00 + 600.00")
    void together() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.run();
        house.approve(1);
        long id = house.as(PayoutHouse.HENRIK, () -> house.get(Advances.class)
                .prepare(1, BillingMonth.of(2026, 4), Money.of(600), "Sesong", true));
        house.does(PayoutHouse.INGRID, () -> house.get(Advances.class).approve(id, ""));
        house.paid(Advance.SUBJECT, id);
        house.amount(1, "2026-04", "-80.00", "2026-06-15");
        house.unit.sql("UPDATE contract SET status = 'ENDED', last_day = '2026-06-30'");
        house.today = LocalDate.of(2026, 7, 15);
        house.run();
        house.approve(1);
        assertEquals(
                "80.00 20.00 600.00 2026-07-29",
                sum("CONCAT_WS(' ', base, vat, advances, due_on) FROM commission_demand"));
        assertEquals("700.00", sum("remaining FROM open_item WHERE kind = 'COMMISSION_DEBT'"));
        assertEquals("CORRECTION 2", sum("CONCAT_WS(' ', kind, number) FROM commission_note ORDER BY id DESC LIMIT 1"));
        assertEquals("920.00", house.balance(LedgerAccount.COMMISSION_SETTLED));
    }

    @Test
    @DisplayName(
            "CPA-3 BIL-5 a demand goes by e-mail with its PDF and KID, without an address as a letter in the batches")
    void sent() {
        paidAhead();
        house.unit.sql("UPDATE customer SET email = 'post@fjellvik.example', language = 'ENGLISH'");
        house.today = LocalDate.of(2026, 8, 17);
        house.run();
        house.approve(1);
        // nothing of it goes as EHF, so nobody is asked
        house.wiring
                .with(ReceiverDirectory.class, new ReceiverDirectoryClient(Optional.empty(), 5000))
                .with(
                        EhfAccessPoint.class,
                        new EhfAccessPointClient(Optional.empty(), Optional.empty(), Optional.empty(), 1000));
        house.get(DemandDispatching.class).round(10, Duration.ofMinutes(20));
        assertEquals(
                "EMAIL SENT post@fjellvik.example",
                sum("CONCAT_WS(' ', channel, state, recipient) FROM commission_demand_dispatch"));
        String kid = sum("kid FROM open_item WHERE kind = 'COMMISSION_DEBT'");
        String mail = sum("CONCAT(subject, '\n', body) FROM outbox_message WHERE purpose = 'COMMISSION_DEMAND'");
        assertTrue(mail.contains("Demand for commission back K-1") && mail.contains(kid), mail);
        assertEquals("1", sum("COUNT(*) FROM outbox_attachment"));
        StoredDocument letter = house.unit.call(() -> {
            StoredDocument document =
                    house.get(Documents.class).get(Long.parseLong(sum("document_id FROM commission_demand")));
            assertEquals("%PDF", new String(document.content(), 0, 4, StandardCharsets.ISO_8859_1));
            return document;
        });
        assertEquals("demand-k-1.pdf", letter.name());
        house.unit.sql("UPDATE outbox_message SET status = 'GIVEN_UP' WHERE purpose = 'COMMISSION_DEMAND'");
        house.today = LocalDate.of(2026, 8, 18);
        house.get(DemandDispatching.class).round(10, Duration.ofMinutes(20));
        house.wiring.all(LetterSource.class, List.of(house.get(DemandLetters.class)));
        long batch = house.get(PostBatches.class).make();
        assertEquals(
                "POST SENT " + batch,
                sum(
                        "CONCAT_WS(' ', channel, state, batch_id) FROM commission_demand_dispatch ORDER BY position DESC LIMIT 1"));
    }

    @Test
    @DisplayName("CPA-3 BIL-8 a demand is paid through the bank's file by its KID, in part and then in full")
    void paid() {
        paidAhead();
        house.today = LocalDate.of(2026, 8, 17);
        house.run();
        house.approve(1);
        String kid = sum("kid FROM open_item WHERE kind = 'COMMISSION_DEBT'");
        house.today = LocalDate.of(2026, 8, 20);
        upload("A", "400.00", kid);
        assertEquals("200.00", sum("remaining FROM open_item WHERE kind = 'COMMISSION_DEBT'"));
        upload("B", "200.00", kid);
        assertEquals(
                "0.00 2026-08-20",
                sum("CONCAT_WS(' ', remaining, closed_on) FROM open_item WHERE kind = 'COMMISSION_DEBT'"));
        assertEquals("0.00", house.balance(LedgerAccount.RECEIVABLES));
        assertEquals("0.00", house.balance(LedgerAccount.BANK), "600.00 went out, and came back");
    }

    private void upload(String id, String amount, String kid) {
        String file = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr>
                <MsgId>%1$s</MsgId><CreDtTm>2026-08-20T12:00:00</CreDtTm></GrpHdr><Ntfctn><Id>N-1</Id>
                <CreDtTm>2026-08-20T12:00:00</CreDtTm><Acct><Id><Othr><Id>15030012345</Id></Othr></Id><Svcr><FinInstnId>
                <BICFI>DNBANOKK</BICFI></FinInstnId></Svcr></Acct><Ntry><Amt Ccy="NOK">%2$s</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-08-20</Dt></BookgDt>
                <ValDt><Dt>2026-08-20</Dt></ValDt><BkTxCd><Prtry><Cd>230</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs>
                <AcctSvcrRef>R-%1$s</AcctSvcrRef></Refs><Amt Ccy="NOK">%2$s</Amt><RltdPties><Dbtr><Pty><Nm>Fjellvik</Nm>
                </Pty></Dbtr><DbtrAcct><Id><Othr><Id>12345678903</Id></Othr></Id></DbtrAcct></RltdPties><RmtInf><Strd>
                <CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>%3$s</Ref></CdtrRefInf></Strd></RmtInf>
                </TxDtls></NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(id, amount, kid);
        house.as(PayoutHouse.HENRIK, () -> house.get(BankFiles.class)
                .upload(id + ".xml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }
}
