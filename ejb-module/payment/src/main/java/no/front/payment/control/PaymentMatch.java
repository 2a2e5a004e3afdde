package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.credit.boundary.DepositPayments;
import no.front.credit.boundary.Deposits;
import no.front.credit.entity.BankTransfer;
import no.front.credit.entity.DepositPayment;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Kid;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.EntryCause;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemEntry;
import no.front.ledger.entity.OpenItemKind;
import no.front.payment.boundary.PaymentSetting;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.PaymentAllocation;
import no.front.payment.entity.PaymentChange;
import no.front.payment.entity.TransactionStatus;
import no.front.payment.entity.WorkReason;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;

/**
 * What becomes of one transaction of the bank (BIL-8). A KID of ours decides: a claim is paid up to what remains of it, a
 * demand for a deposit goes through its own books so that the order goes on (CRE-4). What is left over, repeated or unknown
 * waits for a person. In the caller's transaction, once: who comes second finds it done.
 */
@Dependent
public class PaymentMatch {

    @Inject
    PaymentStore store;

    @Inject
    PaymentBooks books;

    @Inject
    ExpectedMatch expected;

    @Inject
    OutgoingAnswers answers;

    @Inject
    RefundsAtBank atBank;

    @Inject
    OpenItems items;

    @Inject
    Deposits deposits;

    @Inject
    DepositPayments depositPayments;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    Wording wording;

    /** @throws BusinessRuleViolation what a deposit refuses; then {@link #refused} is what is left to do */
    public void match(long id) {
        BankTransaction one = store.locked(id);
        if (one.status() == TransactionStatus.RECEIVED) {
            match(one);
        }
    }

    private void match(BankTransaction one) {
        if (!one.isIncoming()) {
            if (one.isReversal()) {
                reverse(one);
            } else {
                answers.entry(one);
                one.noted();
            }
        } else if (one.isReversal()) {
            one.waits(WorkReason.PAYOUT_RETURNED, one.amount(), books.keep(one));
        } else if (store.looksRepeated(one)) {
            named(one).ifPresent(item -> one.isFor(item));
            one.waits(WorkReason.LOOKS_REPEATED, one.amount(), null);
        } else {
            take(one);
        }
    }

    /** Money that came, whatever else looks like it. */
    public void take(BankTransaction one) {
        Optional<OpenItem> item = named(one);
        if (item.isEmpty()) {
            WorkReason why = one.kid().isEmpty() ? WorkReason.NO_KID : WorkReason.UNKNOWN_KID;
            one.waits(why, one.amount(), books.keep(one));
            expected.match(one);
        } else if (item.get().kind() == OpenItemKind.DEPOSIT_DEMAND) {
            deposit(one, item.get());
        } else {
            pay(one, items.locked(item.get().id()));
        }
        ReversalMatch.among(store.pendingReversals(one), one)
                .ifPresent(pending -> returned(one, store.locked(pending.id()), LedgerAccount.UNALLOCATED));
    }

    private Optional<OpenItem> named(BankTransaction one) {
        return one.kid().matches("[0-9]{1,24}[0-9-]") ? items.find(new Kid(one.kid())) : Optional.empty();
    }

    private void pay(BankTransaction one, OpenItem item) {
        boolean owed = item.remaining().isPositive();
        boolean credited = !owed && lastCause(item) == EntryCause.CREDITED;
        Money rest = books.receive(one, item);
        LocalDate on = books.day(one.valueOn());
        if (rest.isZero()) {
            one.booked(on);
            return;
        }
        one.waits(owed ? WorkReason.TOO_MUCH : credited ? WorkReason.CREDITED : WorkReason.ALREADY_PAID, rest, on);
        if (settings.yes(PaymentSetting.ALLOCATE_AT_ONCE)) {
            cover(one, item.customerId());
        }
    }

    private static EntryCause lastCause(OpenItem item) {
        List<OpenItemEntry> entries = item.entries();
        return entries.isEmpty() ? null : entries.getLast().cause();
    }

    /** By the order of costs, interest and principal. */
    private void cover(BankTransaction one, long customer) {
        for (AllocationOrder.Share share : AllocationOrder.of(one.unallocated(), claims(customer))) {
            books.allocate(one, items.locked(share.itemId()), share.amount());
        }
    }

    /** What a customer owes and money may cover. */
    public List<AllocationOrder.Claim> claims(long customer) {
        return items.openOf(customer).stream()
                .filter(item -> AllocationOrder.covers(item.kind()))
                .map(item -> new AllocationOrder.Claim(
                        item.id(), item.kind(), item.dueOn().orElse(null), item.remaining()))
                .toList();
    }

    private void deposit(BankTransaction one, OpenItem demand) {
        LocalDate on = one.valueOn().isAfter(clock.today()) ? clock.today() : one.valueOn();
        long deposit = demand.subject().id();
        String reference = reference(one);
        depositPayments.register(deposit, new BankTransfer(on, one.amount(), reference));
        one.isFor(demand);
        long payment = deposits.get(deposit).payments().stream()
                .filter(registered -> registered.bankReference().equals(reference))
                .mapToLong(DepositPayment::id)
                .max()
                .orElseThrow();
        one.bookedByDeposit(payment, on);
    }

    private static String reference(BankTransaction one) {
        return one.bankReference().isBlank() ? "BT-" + one.id() : one.bankReference();
    }

    /** What could not be booked where it belongs waits for a person, unbooked: it may have been registered by hand. */
    public void refused(long id) {
        BankTransaction one = store.locked(id);
        if (one.status() != TransactionStatus.RECEIVED) {
            return;
        }
        if (!one.isIncoming() && !one.isReversal()) {
            answers.entryRefused(one);
            one.noted();
        } else if (one.isReversal()) {
            one.waits(WorkReason.REVERSAL_REFUSED, Money.ZERO, books.owe(one));
        } else {
            named(one).ifPresent(item -> one.isFor(item));
            one.waits(WorkReason.DEPOSIT_REFUSED, one.amount(), null);
        }
    }

    private void reverse(BankTransaction reversal) {
        Optional<BankTransaction> original = ReversalMatch.among(store.reversible(reversal), reversal);
        if (original.isEmpty()) {
            reversal.waits(WorkReason.REVERSAL_UNKNOWN, Money.ZERO, books.owe(reversal));
            return;
        }
        BankTransaction one = store.locked(original.get().id());
        if (one.status() == TransactionStatus.RECEIVED) {
            match(one);
        }
        if (one.bookedOn().isEmpty() || !one.status().isInHand()) {
            // never in our books, so nothing to take out of them
            reversal.waits(WorkReason.REVERSAL_UNKNOWN, Money.ZERO, books.owe(reversal));
            return;
        }
        returned(one, reversal, LedgerAccount.BANK);
    }

    /** A claim is open again: other money that came with its KID, and waits, pays it. */
    private void payAgain(long itemId) {
        for (long id : store.waitingFor(itemId)) {
            BankTransaction waiting = store.locked(id);
            Money free = waiting.unallocated().minus(store.reservedOf(id));
            OpenItem item = items.locked(itemId);
            Money part = free.min(item.remaining());
            if (waiting.status() == TransactionStatus.OPEN && part.isPositive()) {
                books.allocate(waiting, item, part);
            }
        }
    }

    /** @param missing where the reversal's money is missing so far */
    public void returned(BankTransaction one, BankTransaction reversal, LedgerAccount missing) {
        String reason = wording.text("payment", Language.BOKMAL, "returned.reason", reversal.subjectLabel());
        if (one.depositPayment().isPresent()) {
            depositPayments.takeBack(one.depositPayment().getAsLong(), reason);
            one.returned();
            reversal.tookBack(one);
            return;
        }
        store.refundsOf(one.id()).stream()
                .filter(refund -> refund.status().isOpen() && !atBank.isAtBank(refund))
                .forEach(refund -> {
                    atBank.cancel(refund, reason);
                    changeLog.record(
                            PaymentChange.REFUND_CANCELLED,
                            refund,
                            reason,
                            refund.cancel(
                                    reason, clock.now(), currentActor.get().name()));
                });
        List<Long> paid = store.allocationsOf(one.id()).stream()
                .filter(PaymentAllocation::isLive)
                .map(allocation -> allocation.item().id())
                .distinct()
                .toList();
        Money lost = books.takeBack(one, reversal, missing, reason);
        reversal.tookBack(one);
        paid.forEach(this::payAgain);
        if (lost.isPositive()) {
            reversal.waits(WorkReason.RETURNED_AFTER_REFUND, Money.ZERO, books.day(reversal.valueOn()));
        }
        changeLog.record(
                PaymentChange.PAYMENT_RETURNED, one, reason, Changes.none().field("amount", one.amount(), null));
    }
}
