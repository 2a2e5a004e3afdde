package no.front.payment.control;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import no.front.kernel.Money;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.PaymentFile;

/**
 * What a bank answers to a file of payments, for the demo: a status report, and the entries on our account once it has paid.
 * Only makes the bytes; what they do is up to those who read the real bank's.
 */
public final class BankSimulator {

    private static final String REJECTED = "RJCT";

    private BankSimulator() {}

    /** {@code pain.002.001.10}: all accepted. */
    public static byte[] accepts(PaymentFile file, List<OutgoingPayment> payments, LocalDateTime at) {
        return report(file, payments, at, "ACCP", "");
    }

    /** {@code pain.002.001.10}: all rejected, with the bank's code and words. */
    public static byte[] rejects(PaymentFile file, List<OutgoingPayment> payments, LocalDateTime at) {
        return report(
                file,
                payments,
                at,
                REJECTED,
                "<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Kontoen er avsluttet</AddtlInf></StsRsnInf>");
    }

    private static byte[] report(
            PaymentFile file, List<OutgoingPayment> payments, LocalDateTime at, String status, String reason) {
        String all = payments.stream()
                .map(payment -> "<TxInfAndSts><OrgnlEndToEndId>" + payment.endToEnd() + "</OrgnlEndToEndId><TxSts>"
                        + status + "</TxSts>" + reason + "<OrgnlTxRef><Amt><InstdAmt Ccy=\"NOK\">" + payment.amount()
                        + "</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>")
                .collect(Collectors.joining("\n"));
        return bytes("<Document xmlns=\"" + StatusReport.NAMESPACE + "10\"><CstmrPmtStsRpt><GrpHdr><MsgId>BANK-"
                + file.messageId() + "</MsgId>" + time(at) + "<DbtrAgt><FinInstnId><BICFI>DNBANOKK</BICFI></FinInstnId>"
                + "</DbtrAgt></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>" + file.messageId() + "</OrgnlMsgId>"
                + "<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>" + status + "</GrpSts></OrgnlGrpInfAndSts>"
                + "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + file.messageId() + "-1</OrgnlPmtInfId>\n" + all
                + "</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>");
    }

    /** {@code camt.054.001.08}: each payment has left our account. */
    public static byte[] pays(PaymentFile file, List<OutgoingPayment> payments, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        Money sum = payments.stream().map(OutgoingPayment::amount).collect(Money.summing());
        String all = payments.stream().map(payment -> entry(payment, day)).collect(Collectors.joining("\n"));
        return bytes(
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><GrpHdr>"
                        + "<MsgId>BANK-" + file.messageId() + "</MsgId>" + time(at) + "</GrpHdr><Ntfctn><Id>"
                        + file.messageId() + "</Id>" + time(at) + "<Acct><Id><Othr><Id>" + file.debtorAccount()
                        + "</Id></Othr></Id><Ccy>NOK</Ccy><Svcr><FinInstnId><BICFI>DNBANOKK</BICFI></FinInstnId></Svcr></Acct>"
                        + "<TxsSummry><TtlDbtNtries><NbOfNtries>" + payments.size() + "</NbOfNtries><Sum>" + sum
                        + "</Sum></TtlDbtNtries></TxsSummry>\n" + all + "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>");
    }

    /** Money that somebody else's bank sends us. @param reference what the payer calls it; its file is called so too */
    public record Incoming(
            String reference, Money amount, String payerName, String payerAccount, String message, LocalDate valueOn) {}

    /** {@code camt.054.001.08}: money came to our account. */
    public static byte[] receives(String account, Incoming money, LocalDateTime at) {
        String amount = "<Amt Ccy=\"NOK\">" + money.amount() + "</Amt>";
        return bytes(
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><GrpHdr>"
                        + "<MsgId>BANK-" + money.reference() + "</MsgId>" + time(at) + "</GrpHdr><Ntfctn><Id>"
                        + money.reference()
                        + "</Id>" + time(at) + "<Acct><Id><Othr><Id>" + account
                        + "</Id></Othr></Id><Ccy>NOK</Ccy><Svcr><FinInstnId>"
                        + "<BICFI>DNBANOKK</BICFI></FinInstnId></Svcr></Acct><Ntry>" + amount
                        + "<CdtDbtInd>CRDT</CdtDbtInd><Sts>"
                        + "<Cd>BOOK</Cd></Sts><BookgDt><Dt>" + money.valueOn() + "</Dt></BookgDt><ValDt><Dt>"
                        + money.valueOn()
                        + "</Dt></ValDt><BkTxCd><Prtry><Cd>233</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><AcctSvcrRef>B"
                        + money.reference() + "</AcctSvcrRef></Refs>" + amount
                        + "<CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty>"
                        + "<Nm>" + money.payerName() + "</Nm></Pty></Dbtr><DbtrAcct><Id><Othr><Id>"
                        + money.payerAccount()
                        + "</Id></Othr></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>" + money.message()
                        + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>");
    }

    private static String entry(OutgoingPayment payment, LocalDate day) {
        String amount = "<Amt Ccy=\"NOK\">" + payment.amount() + "</Amt>";
        return "<Ntry>" + amount + "<CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + day
                + "</Dt></BookgDt><ValDt><Dt>" + day + "</Dt></ValDt><BkTxCd><Prtry><Cd>MSC</Cd></Prtry></BkTxCd>"
                + "<NtryDtls><TxDtls><Refs><AcctSvcrRef>B" + payment.id() + "</AcctSvcrRef><EndToEndId>"
                + payment.endToEnd() + "</EndToEndId></Refs>" + amount + "<CdtDbtInd>DBIT</CdtDbtInd><RltdPties>"
                + "<CdtrAcct><Id><Othr><Id>" + payment.account() + "</Id></Othr></Id></CdtrAcct></RltdPties></TxDtls>"
                + "</NtryDtls></Ntry>";
    }

    private static String time(LocalDateTime at) {
        return "<CreDtTm>" + at.truncatedTo(ChronoUnit.SECONDS) + "</CreDtTm>";
    }

    private static byte[] bytes(String document) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
