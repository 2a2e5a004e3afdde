package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;
import no.front.payment.boundary.ExpectedMoney;
import no.front.payment.boundary.ExpectedMoney.Expected;
import no.front.payment.boundary.ExpectedMoney.Share;
import no.front.payment.boundary.ExpectedProposal;
import no.front.payment.boundary.ExpectedProposal.Why;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.TransactionStatus;
import no.front.payment.entity.WorkReason;

/**
 * Money that is no customer's, and that somebody else's reference names (BIL-8): Strex' payment of a settlement. What names
 * it beyond doubt is booked by itself, also when it came before what it pays; what only fits is proposed.
 */
@Dependent
public class ExpectedMatch {

    @Inject
    PaymentStore store;

    @Inject
    PaymentBooks books;

    @Inject
    @Any
    Instance<ExpectedMoney> sources;

    /** In the caller's transaction; the payment is locked, and stands among what nobody knows. */
    public void match(BankTransaction one) {
        for (ExpectedMoney source : sources) {
            List<Expected> named = source.named(List.of(one.kid(), one.message())).stream()
                    .filter(found -> !one.valueOn().isBefore(found.since()))
                    .toList();
            List<Expected> locked =
                    ExpectedChoice.of(one.unallocated(), named, named.isEmpty() ? named : source.open()).stream()
                            .map(part -> part.expected().subject())
                            .sorted(Comparator.comparingLong(Subject::id))
                            .map(source::locked)
                            .toList();
            List<Expected> still = named.stream()
                    .flatMap(
                            found -> locked.stream().filter(now -> now.subject().equals(found.subject())))
                    .toList();
            // as they stand now that nobody else can change them
            ExpectedChoice.of(one.unallocated(), still, locked)
                    .forEach(part -> books.give(one, source, part.expected(), part.amount()));
            if (one.unallocated().isZero()) {
                return;
            }
        }
    }

    /** Payments that came before what they pay. Each has a transaction of its own. */
    public List<Long> waiting() {
        return open().findAny().isEmpty() ? List.of() : store.unknown();
    }

    /** Looks at one of them again. */
    public void again(long id) {
        BankTransaction one = store.get(id);
        boolean named = Stream.of(one)
                .flatMap(
                        payment -> stream().flatMap(source -> source.named(List.of(one.kid(), one.message())).stream()))
                .findAny()
                .isPresent();
        if (!named) {
            return;
        }
        BankTransaction locked = store.locked(id);
        boolean untouched = locked.status() == TransactionStatus.OPEN
                && locked.reason()
                        .filter(why -> why == WorkReason.NO_KID || why == WorkReason.UNKNOWN_KID)
                        .isPresent()
                && locked.customer().isEmpty()
                && locked.unallocated().equals(locked.amount())
                && store.reservedOf(id).isZero();
        if (untouched) {
            match(locked);
        }
    }

    /** What it may be, the likeliest first; all that is open stands among it. */
    public List<ExpectedProposal> proposals(BankTransaction payment, Money free) {
        return stream()
                .flatMap(source -> {
                    List<Expected> named = source.named(List.of(payment.kid(), payment.message()));
                    boolean payer = source.isPayer(payment);
                    return source.open().stream()
                            .filter(one -> one.remaining().isPositive())
                            .map(one -> new ExpectedProposal(one, why(named.contains(one), payer, one, free)));
                })
                .sorted(Comparator.comparing(ExpectedProposal::why))
                .toList();
    }

    private static Why why(boolean named, boolean payer, Expected one, Money free) {
        boolean same = one.remaining().equals(free);
        if (named) {
            return Why.NAMED;
        }
        return payer && same ? Why.PAYER_AND_AMOUNT : same ? Why.SAME_AMOUNT : payer ? Why.PAYER : Why.OPEN;
    }

    /** Whether anything is expected. */
    public Stream<Expected> open() {
        return stream().flatMap(source -> source.open().stream());
    }

    /** @throws BusinessRuleViolation EXPECTED_UNKNOWN */
    public ExpectedMoney source(Subject subject) {
        return stream()
                .filter(source -> source.knows(subject))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(PaymentError.EXPECTED_UNKNOWN));
    }

    /** Of a payment, those taken back too. */
    public List<Share> sharesOf(long transactionId) {
        return stream()
                .flatMap(source -> source.sharesOf(transactionId).stream())
                .toList();
    }

    private Stream<ExpectedMoney> stream() {
        return sources.stream();
    }
}
