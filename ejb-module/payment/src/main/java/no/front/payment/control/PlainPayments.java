package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Receipts;
import no.front.ledger.boundary.Receipts.Booked;
import no.front.ledger.boundary.Receipts.Receipt;
import no.front.ledger.boundary.Receipts.Standing;
import no.front.payment.control.PlainPaymentStore.Plain;
import no.front.payment.entity.OpenItemSettled;
import no.front.payment.entity.OpenItemsSettled;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;

/**
 * Payments that need no thought, by far the most: the KID of one of our claims, and no more than remains of it. Many at once,
 * in a handful of statements; all that is special about the others is left to {@link PaymentMatch}.
 */
@Dependent
public class PlainPayments {

    @Inject
    PlainPaymentStore store;

    @Inject
    PaymentBooks books;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    Wording wording;

    @Inject
    Event<OpenItemsSettled> settled;

    /** @return how many it booked; empty when nothing plain is left */
    public OptionalInt bookNext(int most) {
        List<Plain> found = store.plain(most);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        Set<Long> ours = store.lock(found.stream().map(Plain::id).toList());
        Map<Long, Standing> items =
                receipts.lock(found.stream().map(Plain::itemId).toList());
        Map<LocalDate, LocalDate> days = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        List<Receipt> plain = new ArrayList<>();
        Map<Long, Plain> byId = new HashMap<>();
        for (Plain one : found) {
            Standing item = items.get(one.itemId());
            // somebody may have been quicker with either; two of one item are taken one after the other
            if (ours.contains(one.id()) && !one.amount().isMoreThan(item.remaining()) && seen.add(one.itemId())) {
                LocalDate on = days.computeIfAbsent(one.valueOn(), books::day);
                String text = wording.text(
                        "payment", Language.BOKMAL, "book.receipt", item.kind().label(one.number()));
                plain.add(new Receipt(one.id(), on, text, item, one.amount()));
                byId.put(one.id(), one);
            }
        }
        if (plain.isEmpty()) {
            return OptionalInt.of(0);
        }
        List<Booked> booked = receipts.book("BankTransaction", plain);
        store.booked(
                booked,
                receipts.freshIds(booked.size()),
                clock.now(),
                currentActor.get().name());
        settled.fire(new OpenItemsSettled(plain.stream()
                .map(receipt -> settled(receipt, byId.get(receipt.sourceId()).valueOn()))
                .toList()));
        return OptionalInt.of(plain.size());
    }

    private static OpenItemSettled settled(Receipt receipt, LocalDate on) {
        Money left = receipt.item().remaining().minus(receipt.amount());
        return new OpenItemSettled(receipt.item().itemId(), receipt.item().customerId(), on, left);
    }
}
