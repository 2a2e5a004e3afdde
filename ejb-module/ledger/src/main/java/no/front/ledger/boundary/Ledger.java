package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.control.LedgerStore;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.RealClock;

/**
 * Books (BIL-10), in the transaction of what is booked: no event without its voucher, no voucher without its event. A
 * voucher bears who booked it and when, and is never changed: the books are their own log.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {

    @Inject
    LedgerStore store;

    @Inject
    NumberSeries numbers;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    CurrentActor currentActor;

    /**
     * Makes the voucher, and moves the open items it names. Once for each source and kind: a repeat answers with the voucher
     * that is there.
     *
     * @throws BusinessRuleViolation UNBALANCED, BOOKED_IN_FUTURE, OPEN_ITEM_OVERDRAWN; ALREADY_BOOKED when the source is
     *     booked with other figures
     */
    public Voucher book(Booking booking) {
        Optional<Voucher> earlier = store.findBooked(booking.kind(), booking.source());
        if (earlier.isPresent()) {
            return repeated(earlier.get(), booking);
        }
        if (booking.on().isAfter(clock.today())) {
            throw new BusinessRuleViolation(LedgerError.BOOKED_IN_FUTURE, booking.on());
        }
        // always in the same order, so that two bookings of the same items never wait for each other
        booking.lines().stream()
                .map(Booking.Line::item)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingLong(OpenItem::id))
                .forEach(store::lock);
        long number = numbers.next(booking.kind().series());
        // who came first has committed by now, since the series made us wait
        store.findBooked(booking.kind(), booking.source()).ifPresent(other -> {
            throw new BusinessRuleViolation(LedgerError.ALREADY_BOOKED, other.label());
        });
        Voucher voucher = new Voucher(
                booking,
                new Voucher.Stamp(
                        number, clock.now(), realClock.now(), currentActor.get().name()));
        store.add(voucher);
        booking.lines().stream().filter(line -> line.item() != null).forEach(line -> line.item()
                .moved(line.amount(), voucher));
        return voucher;
    }

    /** What is booked about something, oldest first. */
    public List<Voucher> about(Subject subject) {
        return store.vouchersAbout(subject);
    }

    private static Voucher repeated(Voucher earlier, Booking booking) {
        if (!earlier.says(booking)) {
            throw new BusinessRuleViolation(LedgerError.ALREADY_BOOKED, earlier.label());
        }
        return earlier;
    }
}
