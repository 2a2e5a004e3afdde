package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import no.front.commission.entity.StrexReceipt;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.payment.boundary.ExpectedMoney;
import no.front.payment.entity.BankTransaction;

/** CPA-2: what Strex owes by its settlements is expected at the bank, by the reference that it says it pays with. */
@ApplicationScoped
public class StrexMoney implements ExpectedMoney {

    private static final String SETTLEMENT = "StrexSettlement";
    private static final String PAYER = "strex";

    @Inject
    StrexReceiptStore receipts;

    @Inject
    SettlementStore settlements;

    @Inject
    SettlementPayment payment;

    @Override
    public boolean knows(Subject subject) {
        return SETTLEMENT.equals(subject.type()) || StrexReceipt.SUBJECT.equals(subject.type());
    }

    @Override
    public List<Expected> open() {
        return receipts.unpaid().stream().map(StrexMoney::expected).toList();
    }

    @Override
    public List<Expected> named(List<String> words) {
        return receipts.unpaid().stream()
                .filter(settlement ->
                        words.stream().anyMatch(text -> PaymentReference.isNamed(settlement.paymentReference(), text)))
                .map(StrexMoney::expected)
                .toList();
    }

    @Override
    public boolean isPayer(BankTransaction one) {
        return one.payerName().toLowerCase(Locale.ROOT).contains(PAYER) || receipts.hasPaid(one.payerAccount());
    }

    @Override
    public Expected locked(Subject expected) {
        return expected(settlements.locked(expected.id()));
    }

    @Override
    public Share received(Expected expected, BankTransaction by, Money part) {
        return share(payment.paidByBank(expected.subject().id(), by.id(), by.valueOn(), part));
    }

    @Override
    public List<Share> sharesOf(long transactionId) {
        return receipts.byPayment(transactionId).stream().map(StrexMoney::share).toList();
    }

    @Override
    public void takenBack(Share share, String reason) {
        payment.takenBackByBank(share.subject().id(), reason);
    }

    private static Expected expected(StrexSettlement settlement) {
        return new Expected(
                settlement.subject(),
                settlement.subjectLabel(),
                settlement.periodFrom(),
                settlement.settledOn(),
                settlement.remaining(),
                LedgerAccount.STREX_RECEIVABLE);
    }

    private static Share share(StrexReceipt receipt) {
        return new Share(
                receipt.subject(),
                expected(receipt.settlement()),
                receipt.amount(),
                receipt.recordedBy(),
                Oslo.dayOf(receipt.recordedAt()),
                receipt.isLive(),
                receipt.takenBackReason());
    }
}
