package no.front.payment.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.BankAnswer.Said;
import no.front.payment.entity.BankFileFormat;
import no.front.payment.entity.PaymentError;

/**
 * The bank's answer to a file of payments: ISO 20022, {@code pain.002}, editions .001.03 and .001.10 (CPA-7). It speaks of the
 * file, of groups in it and of single payments. The single ones are told first: what is said of the whole holds for the rest.
 */
final class StatusReport {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";
    private static final int LONGEST_TEXT = 500;

    private final CamtCursor cursor;
    private final List<Said> payments = new ArrayList<>();
    private final List<Said> files = new ArrayList<>();
    private String sender = "";
    private String messageId = "";
    private String original = "";

    private StatusReport(CamtCursor cursor) {
        this.cursor = cursor;
    }

    static boolean isNamed(String namespace) {
        return namespace.startsWith(NAMESPACE);
    }

    /**
     * @param cursor inside of the document
     * @throws BusinessRuleViolation FILE_BROKEN, FILE_UNSAFE, FILE_ENCODING, FILE_OTHER_MESSAGE, FILE_VALUE,
     *     FILE_INCOMPLETE, FILE_CURRENCY
     */
    static BankStatement read(CamtCursor cursor) {
        return new StatusReport(cursor).document(cursor.namespace());
    }

    private BankStatement document(String namespace) {
        BankFileFormat format =
                switch (namespace.substring(NAMESPACE.length())) {
                    case "03" -> BankFileFormat.PAIN_002_03;
                    case "10" -> BankFileFormat.PAIN_002_10;
                    default ->
                        throw new BusinessRuleViolation(PaymentError.FILE_OTHER_MESSAGE, CamtCursor.shown(namespace));
                };
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            if (!name.equals("CstmrPmtStsRpt")) {
                throw new BusinessRuleViolation(PaymentError.FILE_OTHER_MESSAGE, CamtCursor.shown(name));
            }
            message();
        }
        // to the very end: what follows the root would be no XML
        if (cursor.nextInside() != null) {
            throw new BusinessRuleViolation(PaymentError.FILE_BROKEN, 1, "");
        }
        if (messageId.isEmpty() || original.isEmpty()) {
            throw new BusinessRuleViolation(
                    PaymentError.FILE_INCOMPLETE,
                    messageId.isEmpty() ? "GrpHdr/MsgId" : "OrgnlGrpInfAndSts/OrgnlMsgId");
        }
        List<Said> all = new ArrayList<>(payments);
        all.addAll(files);
        return new BankStatement(format, sender.isEmpty() ? "-" : sender, messageId, List.of(), all);
    }

    private void message() {
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            switch (name) {
                case "GrpHdr" -> head(cursor.subtree());
                case "OrgnlGrpInfAndSts" -> {
                    CamtNode group = cursor.subtree();
                    original = name(group.need("OrgnlMsgId").text());
                    status(group, "GrpSts").ifPresent(code -> files.add(said(original, code, group, null)));
                }
                case "OrgnlPmtInfAndSts" -> group();
                default -> cursor.skip();
            }
        }
    }

    private void head(CamtNode head) {
        messageId = CamtFile.cut(head.need("MsgId").text());
        sender = CamtFile.cut(head.say(
                "InitgPty/Id/OrgId/AnyBIC",
                "InitgPty/Id/OrgId/BICOrBEI",
                "DbtrAgt/FinInstnId/BICFI",
                "DbtrAgt/FinInstnId/BIC",
                "InitgPty/Nm"));
    }

    /** Our files hold one group: what is said of it is said of the file. */
    private void group() {
        CamtNode head = new CamtNode("OrgnlPmtInfAndSts", null);
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            if (name.equals("TxInfAndSts")) {
                payment(cursor.subtree());
            } else {
                head.add(cursor.subtree());
            }
        }
        status(head, "PmtInfSts")
                .ifPresent(code -> files.add(
                        said(name(head.need("OrgnlPmtInfId").text()).replaceFirst("-1$", ""), code, head, null)));
    }

    private void payment(CamtNode node) {
        String names = name(node.say("OrgnlEndToEndId", "OrgnlInstrId"));
        if (names.isEmpty()) {
            throw new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, "TxInfAndSts/OrgnlEndToEndId");
        }
        String code = status(node, "TxSts")
                .orElseThrow(() -> new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, "TxInfAndSts/TxSts"));
        Money amount =
                node.first("OrgnlTxRef/Amt/InstdAmt").map(CamtNode::kroner).orElse(null);
        payments.add(said(names, code, node, amount));
    }

    private static Optional<String> status(CamtNode node, String element) {
        return node.first(element).map(CamtNode::text).map(code -> {
            if (!code.matches("[A-Z]{4}")) {
                throw new BusinessRuleViolation(PaymentError.FILE_VALUE, element, CamtCursor.shown(code));
            }
            return code;
        });
    }

    private static Said said(String names, String status, CamtNode node, Money amount) {
        String reason = node.say("StsRsnInf/Rsn/Cd", "StsRsnInf/Rsn/Prtry").replaceAll("[^!-~]", "");
        String words = node.all("StsRsnInf/AddtlInf").stream()
                .map(CamtNode::text)
                .collect(Collectors.joining(" "))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return new Said(
                BankAnswer.Source.REPORT,
                names,
                status,
                reason.length() <= 35 ? reason : reason.substring(0, 35),
                words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT),
                amount,
                null);
    }

    private static String name(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}]", " ").strip();
        return plain.length() <= 35 ? plain : plain.substring(0, 35);
    }
}
