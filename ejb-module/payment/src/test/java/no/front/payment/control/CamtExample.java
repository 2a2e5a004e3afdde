package no.front.payment.control;

import java.math.BigDecimal;
import java.util.List;

/** Writes camt.054 as Norwegian banks do, for tests. */
public final class CamtExample {

    private final String edition;
    private final StringBuilder entries = new StringBuilder();
    private String messageId = "MSG-1";
    private String account = "12345678903";
    private int written;

    public CamtExample(String edition) {
        this.edition = edition;
    }

    public CamtExample called(String id) {
        messageId = id;
        return this;
    }

    public CamtExample to(String ownAccount) {
        account = ownAccount;
        return this;
    }

    public CamtExample paid(String amount, String kid, String day) {
        return paid(amount, kid, day, "REF-" + messageId + "-" + ++written, "Nordlys Kurs AS", "15030012345");
    }

    public CamtExample paid(String amount, String kid, String day, String reference, String payer, String from) {
        return entry(amount, "CRDT", day, "", details(amount, kid, reference, payer, from));
    }

    /** Without KID, with what the payer wrote. */
    public CamtExample said(String amount, String day, String reference, String message) {
        return entry(
                amount,
                "CRDT",
                day,
                "",
                details(amount, "", reference, "Ukjent", "").replace("Faktura 12", message));
    }

    public CamtExample reversed(String amount, String kid, String day) {
        return reversed(amount, kid, day, "REF-" + messageId + "-" + ++written);
    }

    public CamtExample reversed(String amount, String kid, String day, String reference) {
        return entry(
                amount,
                "DBIT",
                day,
                "<RvslInd>true</RvslInd>",
                details(amount, kid, reference, "Nordlys Kurs AS", "15030012345"));
    }

    public CamtExample batch(String day, List<String> amounts, List<String> kids) {
        StringBuilder all = new StringBuilder();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            sum = sum.add(new BigDecimal(amounts.get(i)));
            all.append(
                    details(amounts.get(i), kids.get(i), "REF-" + messageId + "-" + ++written, "Kunde", "15030012345"));
        }
        return entry(
                sum.toPlainString(), "CRDT", day, "", "<Btch><NbOfTxs>" + amounts.size() + "</NbOfTxs></Btch>" + all);
    }

    /** One payment of two KIDs. */
    public CamtExample several(String amount, List<String> parts) {
        String both = structured("1000000121", parts.get(0)) + structured("1000000139", parts.get(1));
        String details = details(amount, "1000000121", "REF-" + messageId + "-" + ++written, "Kunde", "15030012345");
        return entry(
                amount,
                "CRDT",
                "2026-04-10",
                "",
                details.replaceAll("<RmtInf>.*</RmtInf>", "<RmtInf>" + both + "</RmtInf>"));
    }

    private static String structured(String kid, String amount) {
        return "<Strd><RfrdDocAmt><RmtdAmt Ccy=\"NOK\">" + amount + "</RmtdAmt></RfrdDocAmt><CdtrRefInf><Tp><CdOrPrtry>"
                + "<Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>" + kid + "</Ref></CdtrRefInf></Strd>";
    }

    private String details(String amount, String kid, String reference, String payer, String from) {
        boolean new08 = edition.equals("08");
        String money = "<Amt Ccy=\"NOK\">" + amount + "</Amt>";
        return "<TxDtls><Refs><AcctSvcrRef>" + reference + "</AcctSvcrRef></Refs>"
                + (new08 ? money : "<AmtDtls><TxAmt>" + money + "</TxAmt></AmtDtls>")
                + "<RltdPties><Dbtr>" + (new08 ? "<Pty><Nm>" + payer + "</Nm></Pty>" : "<Nm>" + payer + "</Nm>")
                + "</Dbtr><DbtrAcct><Id><Othr><Id>" + from + "</Id></Othr></Id></DbtrAcct></RltdPties><RmtInf>"
                + (kid.isEmpty()
                        ? "<Ustrd>Faktura 12</Ustrd>"
                        : "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>" + kid
                                + "</Ref></CdtrRefInf></Strd>")
                + "</RmtInf></TxDtls>";
    }

    private CamtExample entry(String amount, String direction, String day, String reversal, String details) {
        entries.append("<Ntry><Amt Ccy=\"NOK\">")
                .append(amount)
                .append("</Amt><CdtDbtInd>")
                .append(direction)
                .append("</CdtDbtInd>")
                .append(reversal)
                .append(edition.equals("08") ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>")
                .append("<BookgDt><Dt>")
                .append(day)
                .append("</Dt></BookgDt><ValDt><Dt>")
                .append(day)
                .append("</Dt></ValDt><BkTxCd><Prtry><Cd>230</Cd></Prtry></BkTxCd><NtryDtls>")
                .append(details)
                .append("</NtryDtls></Ntry>");
        return this;
    }

    public String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001."
                + edition + "\"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>" + messageId
                + "</MsgId><CreDtTm>2026-04-10T12:00:00</CreDtTm></GrpHdr><Ntfctn><Id>N-1</Id>"
                + "<CreDtTm>2026-04-10T12:00:00</CreDtTm><Acct><Id><Othr><Id>" + account
                + "</Id></Othr></Id><Svcr><FinInstnId>"
                + (edition.equals("08") ? "<BICFI>DNBANOKK</BICFI>" : "<BIC>DNBANOKK</BIC>")
                + "</FinInstnId></Svcr></Acct>" + entries + "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n";
    }
}
