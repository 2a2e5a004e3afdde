package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.front.contract.entity.IndexFailure;
import no.front.contract.entity.PriceIndexReading;
import no.front.contract.entity.PriceIndexValue;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;

/** Asks for the index outside any transaction, and keeps what is new of the answer in one. */
@Dependent
public class IndexReading {

    @Inject
    PriceIndex index;

    @Inject
    IndexStore store;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** @return why nothing came of it; empty where the values are kept */
    public Optional<IndexFailure> read(String table) {
        PriceIndex.Answer answer = index.ask(table);
        Instant now = clock.now();
        return switch (answer) {
            case PriceIndex.Failed failed -> {
                transaction.run(() -> store.add(new PriceIndexReading(table, now, failed.why(), null)));
                yield Optional.of(failed.why());
            }
            case PriceIndex.Told told -> {
                BillingMonth newest = told.months().lastKey();
                Optional<IndexFailure> failure = IndexFreshness.failure(table, newest, BillingMonth.of(now));
                transaction.run(() -> {
                    store.add(new PriceIndexReading(table, now, failure.orElse(null), newest));
                    if (failure.isEmpty()) {
                        keep(table, told, now);
                    }
                });
                yield failure;
            }
        };
    }

    private void keep(String table, PriceIndex.Told told, Instant now) {
        Map<BillingMonth, PriceIndexValue> known = store.values(table);
        told.months().forEach((month, value) -> {
            PriceIndexValue before = known.get(month);
            if (before == null || !isSame(before, told.baseYear(), value)) {
                store.add(new PriceIndexValue(
                        table,
                        told.baseYear(),
                        month,
                        value,
                        "SSB " + table,
                        now,
                        currentActor.get().name()));
            }
        });
    }

    private static boolean isSame(PriceIndexValue before, int baseYear, BigDecimal value) {
        return before.baseYear() == baseYear && before.value().compareTo(value) == 0;
    }
}
