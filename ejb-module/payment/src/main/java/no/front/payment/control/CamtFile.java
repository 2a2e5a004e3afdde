package no.front.payment.control;

import java.util.ArrayList;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.entity.BankFileFormat;
import no.front.payment.entity.PaymentError;

/**
 * A camt.054 message (ISO 20022, editions .001.02 and .001.08), or {@link StatusReport}: notifications, each of one account, of entries, each of one
 * or many transactions. Only booked entries count. Where sums and counts are given they must be exact.
 */
final class CamtFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.";

    private final CamtCursor cursor;
    private final List<BankEntry> entries = new ArrayList<>();
    private String sender = "";
    private String messageId = "";
    private String account = "";
    private CamtNode summary;
    private int credits;
    private int debits;
    private Money creditSum = Money.ZERO;
    private Money debitSum = Money.ZERO;

    private CamtFile(CamtCursor cursor) {
        this.cursor = cursor;
    }

    /** @throws BusinessRuleViolation FILE_BROKEN, FILE_UNSAFE, FILE_ENCODING, FILE_OTHER_MESSAGE, FILE_VALUE,
     *     FILE_INCOMPLETE, FILE_CURRENCY, FILE_TOTAL, FILE_COUNT */
    static BankStatement read(byte[] xml) {
        CamtCursor cursor = new CamtCursor(xml);
        String root = cursor.nextInside();
        return "Document".equals(root) && StatusReport.isNamed(cursor.namespace())
                ? StatusReport.read(cursor)
                : new CamtFile(cursor).document(root);
    }

    private BankStatement document(String root) {
        BankFileFormat format = format(root, cursor.namespace());
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            if (!name.equals("BkToCstmrDbtCdtNtfctn")) {
                throw new BusinessRuleViolation(PaymentError.FILE_OTHER_MESSAGE, CamtCursor.shown(name));
            }
            message();
        }
        // to the very end: what follows the root would be no XML
        if (cursor.nextInside() != null) {
            throw new BusinessRuleViolation(PaymentError.FILE_BROKEN, 1, "");
        }
        if (messageId.isEmpty()) {
            throw new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, "GrpHdr/MsgId");
        }
        return new BankStatement(format, sender.isEmpty() ? "-" : sender, messageId, entries);
    }

    private static BankFileFormat format(String root, String namespace) {
        if ("Document".equals(root) && namespace.equals(NAMESPACE + "02")) {
            return BankFileFormat.CAMT_054_02;
        }
        if ("Document".equals(root) && namespace.equals(NAMESPACE + "08")) {
            return BankFileFormat.CAMT_054_08;
        }
        throw new BusinessRuleViolation(
                PaymentError.FILE_OTHER_MESSAGE, CamtCursor.shown(namespace.isEmpty() ? root : namespace));
    }

    private void message() {
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            switch (name) {
                case "GrpHdr" -> {
                    CamtNode head = cursor.subtree();
                    messageId = cut(head.need("MsgId").text());
                }
                case "Ntfctn" -> notification();
                default -> cursor.skip();
            }
        }
    }

    private void notification() {
        account = "";
        summary = null;
        credits = 0;
        debits = 0;
        creditSum = Money.ZERO;
        debitSum = Money.ZERO;
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            switch (name) {
                case "Acct" -> account(cursor.subtree());
                case "TxsSummry" -> summary = cursor.subtree();
                case "Ntry" -> entry();
                default -> cursor.skip();
            }
        }
        if (summary != null) {
            checkSums("TtlCdtNtries", credits, creditSum);
            checkSums("TtlDbtNtries", debits, debitSum);
        }
    }

    private void account(CamtNode node) {
        account = node.say("Id/IBAN", "Id/Othr/Id");
        if (account.isEmpty()) {
            throw new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, "Acct/Id");
        }
        String currency = node.say("Ccy");
        if (!currency.isEmpty() && !currency.equals(Money.CURRENCY)) {
            throw new BusinessRuleViolation(PaymentError.FILE_CURRENCY, CamtCursor.shown(currency));
        }
        if (sender.isEmpty()) {
            sender = cut(node.say("Svcr/FinInstnId/BICFI", "Svcr/FinInstnId/BIC", "Svcr/FinInstnId/ClrSysMmbId/MmbId"));
        }
        // the bank's own country code and check before a Norwegian account number
        account = account.matches("NO[0-9]{13}") ? account.substring(4) : account;
    }

    private void checkSums(String total, int count, Money sum) {
        summary.first(total + "/NbOfNtries")
                .map(CamtNode::count)
                .filter(said -> said != count)
                .ifPresent(said -> {
                    throw new BusinessRuleViolation(PaymentError.FILE_COUNT, said, count);
                });
        summary.first(total + "/Sum")
                .map(CamtNode::amount)
                .filter(said -> !said.equals(sum))
                .ifPresent(said -> {
                    throw new BusinessRuleViolation(PaymentError.FILE_TOTAL, said, sum);
                });
    }

    private void entry() {
        if (account.isEmpty()) {
            throw new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, "Acct/Id");
        }
        CamtNode head = new CamtNode("Ntry", null);
        List<CamtEntry.Details> batches = new ArrayList<>();
        CamtEntry entry = null;
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            if (name.equals("NtryDtls")) {
                entry = entry == null ? new CamtEntry(head, account) : entry;
                batches.add(details(entry));
            } else {
                head.add(cursor.subtree());
            }
        }
        entry = entry == null ? new CamtEntry(head, account) : entry;
        if (entry.isCredit()) {
            credits++;
            creditSum = creditSum.plus(entry.amount());
        } else {
            debits++;
            debitSum = debitSum.plus(entry.amount());
        }
        entry.closed(batches).forEach(entries::add);
    }

    private CamtEntry.Details details(CamtEntry entry) {
        CamtEntry.Details details = new CamtEntry.Details();
        for (String name = cursor.nextInside(); name != null; name = cursor.nextInside()) {
            switch (name) {
                case "Btch" -> details.batch(cursor.subtree());
                case "TxDtls" -> entry.transaction(cursor.subtree(), details);
                default -> cursor.skip();
            }
        }
        return details;
    }

    static String cut(String text) {
        String one = CamtCursor.shown(text);
        return one.length() <= 100 ? one : one.substring(0, 100);
    }
}
