package no.front.payment.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.payment.control.BankEntry.Payer;
import no.front.payment.entity.PaymentError;

/**
 * One entry of an account and the transactions it sums up. A KID is what stands as a creditor's reference of type SCOR: the
 * bank's own codes say the same in ways that differ from bank to bank, and are not asked. A transaction that pays several
 * KIDs, with an amount for each, is as many payments.
 */
final class CamtEntry {

    private final CamtNode head;
    private final String account;
    private final boolean credit;
    private final boolean reversal;
    private final boolean booked;
    private final Money amount;
    private LocalDate valueOn;
    private final List<BankEntry> entries = new ArrayList<>();
    private Money sum = Money.ZERO;
    private int transactions;

    /** Transactions of one group of details, and what the group says of itself. */
    static final class Details {
        private CamtNode batch;
        private int count;
        private Money sum = Money.ZERO;

        void batch(CamtNode node) {
            batch = node;
        }

        private void check() {
            if (batch == null || count == 0) {
                return;
            }
            batch.first("NbOfTxs")
                    .map(CamtNode::count)
                    .filter(said -> said != count)
                    .ifPresent(said -> {
                        throw new BusinessRuleViolation(PaymentError.FILE_COUNT, said, count);
                    });
            batch.first("TtlAmt")
                    .map(CamtNode::kroner)
                    .filter(said -> !said.equals(sum.abs()))
                    .ifPresent(said -> {
                        throw new BusinessRuleViolation(PaymentError.FILE_TOTAL, said, sum);
                    });
        }
    }

    /** @throws BusinessRuleViolation FILE_INCOMPLETE, FILE_VALUE, FILE_CURRENCY */
    CamtEntry(CamtNode head, String account) {
        this.head = head;
        this.account = account;
        this.amount = head.need("Amt").kroner();
        this.credit = head.need("CdtDbtInd").isCredit();
        this.reversal = head.first("RvslInd").map(CamtNode::isTrue).orElse(false);
        CamtNode status = head.need("Sts");
        String said = status.say("Cd", "Prtry");
        this.booked = "BOOK".equals(said.isEmpty() ? status.text() : said);
        if (booked) {
            this.valueOn = head.first("ValDt")
                    .or(() -> head.first("BookgDt"))
                    .map(CamtNode::day)
                    .orElseThrow(() -> new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, "Ntry/ValDt"));
        }
    }

    boolean isCredit() {
        return credit;
    }

    Money amount() {
        return amount;
    }

    /** @throws BusinessRuleViolation FILE_INCOMPLETE, FILE_VALUE, FILE_CURRENCY */
    void transaction(CamtNode node, Details details) {
        transactions++;
        boolean in = node.first("CdtDbtInd").map(CamtNode::isCredit).orElse(credit);
        Optional<Money> own = ownAmount(node);
        Money part = own.orElse(amount);
        if (own.isEmpty() && transactions > 1) {
            throw new BusinessRuleViolation(PaymentError.FILE_INCOMPLETE, "TxDtls/Amt");
        }
        if (part.isZero()) {
            throw new BusinessRuleViolation(PaymentError.FILE_VALUE, "Amt", "0");
        }
        Money signed = in == credit ? part : part.negate();
        sum = sum.plus(signed);
        details.sum = details.sum.plus(signed);
        details.count++;
        if (booked) {
            entries.addAll(split(node, entry(node, in, part)));
        }
    }

    /** Of the account's currency; what was instructed abroad may stand beside it. */
    private static Optional<Money> ownAmount(CamtNode node) {
        List<CamtNode> amounts = new ArrayList<>(node.all("Amt"));
        amounts.addAll(node.all("AmtDtls/TxAmt/Amt"));
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(amounts.stream()
                .filter(found -> found.isIn(Money.CURRENCY))
                .findFirst()
                .orElse(amounts.getFirst())
                .kroner());
    }

    private BankEntry entry(CamtNode node, boolean in, Money part) {
        String other = in ? "Dbtr" : "Cdtr";
        String parties = "RltdPties/" + other;
        String name = node.say(
                parties + "/Nm",
                parties + "/Pty/Nm",
                "RltdPties/Ultmt" + other + "/Nm",
                "RltdPties/Ultmt" + other + "/Pty/Nm");
        String from = node.say(parties + "Acct/Id/Othr/Id", parties + "Acct/Id/IBAN");
        String message = node.all("RmtInf/Ustrd").stream().map(CamtNode::text).collect(Collectors.joining(" "));
        String more =
                node.all("RmtInf/Strd/AddtlRmtInf").stream().map(CamtNode::text).collect(Collectors.joining(" "));
        String own = node.say("Refs/AcctSvcrRef", "Refs/TxId", "Refs/Prtry/Ref");
        String entryReference = head.say("AcctSvcrRef");
        String endToEnd = node.say("Refs/EndToEndId");
        boolean named = !endToEnd.isEmpty() && !endToEnd.equals("NOTPROVIDED");
        String shown = own.isEmpty() ? named ? endToEnd : entryReference : own;
        List<String> kids = kids(node);
        return new BankEntry(
                in,
                reversal,
                part,
                valueOn,
                account,
                kids.size() == 1 ? kids.getFirst() : "",
                new Payer(name, from.matches("NO[0-9]{13}") ? from.substring(4) : from),
                (kids.size() > 1 ? "KID " + String.join(", ", kids) + " " : "") + message + " " + more,
                shown,
                own.isEmpty() ? entryReference + "|" + (named ? endToEnd : "") + "|" + from : own,
                named && in == reversal ? endToEnd : "");
    }

    private static List<String> kids(CamtNode node) {
        return references(node)
                .map(CamtEntry::kid)
                .filter(kid -> !kid.isEmpty())
                .distinct()
                .toList();
    }

    /** What is referred to by SCOR. */
    private static java.util.stream.Stream<CamtNode> references(CamtNode node) {
        return node.all("RmtInf/Strd").stream().filter(one -> one.all("CdtrRefInf/Tp/CdOrPrtry/Cd").stream()
                .anyMatch(code -> code.text().equals("SCOR")));
    }

    private static String kid(CamtNode structured) {
        return structured.say("CdtrRefInf/Ref").replaceAll("[\\p{Z}\\s]", "");
    }

    /** Several KIDs, each with its amount, which come to the whole. */
    private static List<BankEntry> split(CamtNode node, BankEntry whole) {
        List<CamtNode> parts = references(node).toList();
        if (parts.size() < 2) {
            return List.of(whole);
        }
        List<Money> amounts =
                parts.stream().map(CamtEntry::partOf).filter(Objects::nonNull).toList();
        boolean exact = amounts.size() == parts.size()
                && amounts.stream().allMatch(Money::isPositive)
                && Money.sum(amounts).equals(whole.amount());
        if (!exact) {
            return List.of(whole);
        }
        List<BankEntry> several = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            several.add(whole.ofAmount(amounts.get(i), kid(parts.get(i)), i + 1));
        }
        return several;
    }

    private static Money partOf(CamtNode structured) {
        return structured
                .first("RfrdDocAmt/RmtdAmt")
                .or(() -> structured.first("RfrdDocAmt/DuePyblAmt"))
                .map(CamtNode::kroner)
                .orElse(null);
    }

    /** All transactions; an entry without any is one itself. @throws BusinessRuleViolation FILE_TOTAL, FILE_COUNT */
    List<BankEntry> closed(List<Details> groups) {
        groups.forEach(Details::check);
        if (transactions > 0) {
            if (!sum.equals(amount)) {
                throw new BusinessRuleViolation(PaymentError.FILE_TOTAL, amount, sum);
            }
            return entries;
        }
        if (amount.isZero()) {
            throw new BusinessRuleViolation(PaymentError.FILE_VALUE, "Amt", "0");
        }
        if (!booked) {
            return List.of();
        }
        String reference = head.say("AcctSvcrRef", "NtryRef");
        return List.of(new BankEntry(
                credit,
                reversal,
                amount,
                valueOn,
                account,
                "",
                Payer.UNKNOWN,
                head.say("AddtlNtryInf"),
                reference,
                head.say("AcctSvcrRef"),
                ""));
    }
}
