package no.front.it.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import no.front.kernel.Money;

/** What a bank answers to a file of payments, written down by hand as a bank's interface describes it. */
final class BankAnswers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final StringBuilder payments = new StringBuilder();
    private final String file;
    private final String status;
    private final String id;

    private BankAnswers(String file, String status) {
        this.file = file;
        this.status = status;
        this.id = fresh();
    }

    /** No bank gives the same id twice. */
    private static String fresh() {
        return "IT" + System.nanoTime() + "-" + NUMBER.incrementAndGet();
    }

    /** {@code pain.002.001.10}. @param file message id of ours @param status of the file as a whole */
    static BankAnswers report(String file, String status) {
        return new BankAnswers(file, status);
    }

    /** Of one payment in it. @param reason the bank's code; "" for none */
    BankAnswers payment(long id, String code, String reason, String words) {
        payments.append("<TxInfAndSts><OrgnlEndToEndId>FRONT%d</OrgnlEndToEndId><TxSts>%s</TxSts>".formatted(id, code));
        if (!reason.isEmpty()) {
            payments.append(
                    "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn><AddtlInf>%s</AddtlInf></StsRsnInf>".formatted(reason, words));
        }
        payments.append("</TxInfAndSts>");
        return this;
    }

    byte[] xml() {
        String group = payments.isEmpty()
                ? ""
                : "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + file + "-1</OrgnlPmtInfId>" + payments
                        + "</OrgnlPmtInfAndSts>";
        return bytes("""
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>%s</MsgId>\
                <CreDtTm>2026-01-01T12:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId>\
                <OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>%s</GrpSts></OrgnlGrpInfAndSts>%s</CstmrPmtStsRpt>\
                </Document>""".formatted(id, file, status, group));
    }

    /** {@code camt.054.001.08}: a payment has left our account. */
    static byte[] debit(String account, long payment, Money amount, LocalDate day) {
        String id = fresh();
        return bytes("""
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr>\
                <MsgId>%1$s</MsgId></GrpHdr><Ntfctn><Id>1</Id><Acct><Id><Othr><Id>%2$s</Id></Othr></Id></Acct><Ntry>\
                <Amt Ccy="NOK">%3$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><ValDt><Dt>%4$s</Dt></ValDt>\
                <NtryDtls><TxDtls><Refs><AcctSvcrRef>REF-%1$s</AcctSvcrRef><EndToEndId>FRONT%5$d</EndToEndId></Refs>\
                <Amt Ccy="NOK">%3$s</Amt></TxDtls></NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>""".formatted(id, account, amount, day, payment));
    }

    static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] bytes(String document) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document).getBytes(StandardCharsets.UTF_8);
    }
}
