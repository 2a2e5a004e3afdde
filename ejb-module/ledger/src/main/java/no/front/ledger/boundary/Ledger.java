package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.control.ClosedPeriods;
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

    private static final int MANY = 500;

    @Inject
    LedgerStore store;

    @Inject
    ClosedPeriods periods;

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
     * @throws BusinessRuleViolation UNBALANCED, BOOKED_IN_FUTURE, PERIOD_CLOSED, OPEN_ITEM_OVERDRAWN; ALREADY_BOOKED when the source is
     *     booked with other figures
     */
    public Voucher book(Booking booking) {
        Voucher voucher = bookAll(List.of(booking)).getFirst();
        store.flush();
        return voucher;
    }

    /**
     * As {@link #book}, for many things of one sort at once, as the invoices of a run: their numbers follow each other, and
     * the database is asked once for all of them. Written when the transaction flushes.
     *
     * @param bookings of one kind, of sources of one type, each once
     * @return a voucher for each, in their order
     */
    public List<Voucher> bookAll(List<Booking> bookings) {
        Map<Subject, Voucher> earlier = store.findBooked(bookings);
        Map<Subject, Voucher> booked = new HashMap<>();
        fresh(bookings, earlier).forEach((booking, voucher) -> {
            store.add(voucher);
            booking.lines().stream().filter(line -> line.item() != null).forEach(line -> line.item()
                    .moved(line.amount(), voucher));
            booked.put(booking.source(), voucher);
        });
        return bookings.stream()
                .map(booking -> earlier.containsKey(booking.source())
                        ? repeated(earlier.get(booking.source()), booking)
                        : booked.get(booking.source()))
                .toList();
    }

    /**
     * As {@link #bookAll}, for what moves no open items and needs its vouchers no more: written at once and not kept in memory, so that a
     * settlement of thousands of customers is booked in little of it.
     *
     * @param bookings of one kind, of sources of one type, each once
     */
    public void bookMany(List<Booking> bookings) {
        for (int from = 0; from < bookings.size(); from += MANY) {
            List<Booking> some = bookings.subList(from, Math.min(from + MANY, bookings.size()));
            Map<Subject, Voucher> earlier = store.findBooked(some);
            some.stream()
                    .filter(booking -> earlier.containsKey(booking.source()))
                    .forEach(booking -> repeated(earlier.get(booking.source()), booking));
            store.write(fresh(some, earlier).values());
        }
    }

    private Map<Booking, Voucher> fresh(List<Booking> bookings, Map<Subject, Voucher> earlier) {
        List<Booking> fresh = bookings.stream()
                .filter(booking -> !earlier.containsKey(booking.source()))
                .toList();
        return fresh.isEmpty() ? Map.of() : vouchers(fresh);
    }

    private Map<Booking, Voucher> vouchers(List<Booking> fresh) {
        fresh.stream()
                .filter(booking -> booking.on().isAfter(clock.today()))
                .findFirst()
                .ifPresent(booking -> {
                    throw new BusinessRuleViolation(LedgerError.BOOKED_IN_FUTURE, booking.on());
                });
        fresh.stream().map(Booking::on).distinct().forEach(periods::requireOpen);
        // always in the same order, so that two bookings of the same items never wait for each other
        fresh.stream()
                .flatMap(booking -> booking.lines().stream())
                .map(Booking.Line::item)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingLong(OpenItem::id))
                .forEach(store::lock);
        long number = numbers.next(fresh.getFirst().kind().series(), fresh.size());
        // who came first has committed by now, since the series made us wait
        store.findBooked(fresh).values().stream().findFirst().ifPresent(other -> {
            throw new BusinessRuleViolation(LedgerError.ALREADY_BOOKED, other.label());
        });
        Map<Booking, Voucher> vouchers = new LinkedHashMap<>();
        for (Booking booking : fresh) {
            Voucher.Stamp stamp = new Voucher.Stamp(
                    number++, clock.now(), realClock.now(), currentActor.get().name());
            vouchers.put(booking, new Voucher(booking, stamp));
        }
        return vouchers;
    }

    /** That day, or the first one after it in a month that is open: for what the bank dates, late or not (BIL-10). */
    public LocalDate openDay(LocalDate wished) {
        return periods.openDay(wished);
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
