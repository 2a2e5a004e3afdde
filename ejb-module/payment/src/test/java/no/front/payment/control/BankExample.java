package no.front.payment.control;

/** Writes what banks answer to a file of payments, for tests. */
public final class BankExample {

    private final String file;
    private final StringBuilder payments = new StringBuilder();
    private String document = "";

    /** @param file message id of ours */
    public BankExample(String file) {
        this.file = file;
    }

    /** pain.002 of the whole file. */
    public BankExample report(String id, String status) {
        document = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.03\"><CstmrPmtStsRpt><GrpHdr><MsgId>"
                + id + "</MsgId><CreDtTm>2026-05-19T12:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>" + file
                + "</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>" + status
                + "</GrpSts></OrgnlGrpInfAndSts>%s</CstmrPmtStsRpt></Document>";
        return this;
    }

    /** Of one payment in it. */
    public BankExample payment(String endToEnd, String status, String reason, String words) {
        payments.append("<TxInfAndSts><OrgnlEndToEndId>")
                .append(endToEnd)
                .append("</OrgnlEndToEndId><TxSts>")
                .append(status)
                .append("</TxSts>");
        if (!reason.isEmpty()) {
            payments.append("<StsRsnInf><Rsn><Cd>")
                    .append(reason)
                    .append("</Cd></Rsn><AddtlInf>")
                    .append(words)
                    .append("</AddtlInf></StsRsnInf>");
        }
        payments.append("</TxInfAndSts>");
        return this;
    }

    /** camt.054: it has left our account. */
    public BankExample debit(String id, String endToEnd, String amount, String day) {
        document = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><GrpHdr>"
                + "<MsgId>" + id + "</MsgId></GrpHdr><Ntfctn><Id>1</Id><Acct><Id><Othr><Id>15030012345</Id></Othr></Id>"
                + "</Acct><Ntry><Amt Ccy=\"NOK\">" + amount
                + "</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                + "<ValDt><Dt>" + day + "</Dt></ValDt><NtryDtls><TxDtls><Refs><AcctSvcrRef>REF-" + id
                + "</AcctSvcrRef><EndToEndId>" + endToEnd + "</EndToEndId></Refs><Amt Ccy=\"NOK\">" + amount
                + "</Amt></TxDtls></NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
        return this;
    }

    public String xml() {
        String group = payments.isEmpty()
                ? ""
                : "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + file + "-1</OrgnlPmtInfId>" + payments
                        + "</OrgnlPmtInfAndSts>";
        return document.formatted(group);
    }
}
