package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.front.contract.control.IndexFreshness;
import no.front.contract.control.IndexReading;
import no.front.contract.control.IndexStore;
import no.front.contract.entity.AdjustmentChange;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.IndexFailure;
import no.front.contract.entity.PriceIndexReading;
import no.front.contract.entity.PriceIndexValue;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The consumer price index as we know it: read from Statistics Norway, or typed by staff with its source (CON-10). */
@Stateless
@Allowed(Function.PRICE_ADJUST)
public class PriceIndexes {

    @Inject
    IndexStore store;

    @Inject
    IndexReading reading;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    @ConfigProperty(name = "front.index.table", defaultValue = "14700")
    String table;

    /** The table that prices follow by default. */
    @Allowed(Function.PRODUCT_READ)
    public String table() {
        return table;
    }

    /** Months that are known of a table, newest first. */
    @Allowed(Function.PRODUCT_READ)
    public List<PriceIndexValue> months(String table) {
        List<PriceIndexValue> months = new ArrayList<>(store.values(table).values());
        Collections.reverse(months);
        return months;
    }

    /** When the statistics were last asked for the table, and what came of it. */
    @Allowed(Function.PRODUCT_READ)
    public Optional<PriceIndexReading> lastReading(String table) {
        return store.lastReading(table);
    }

    /**
     * Asks Statistics Norway now.
     *
     * @return why nothing came of it; empty where the values are kept
     * @throws BusinessRuleViolation INDEX_TABLE_UNFIT
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<IndexFailure> read(String table) {
        checkTable(table);
        return reading.read(table);
    }

    /**
     * Keeps an index that somebody has read elsewhere.
     *
     * @param source where
     * @throws BusinessRuleViolation INDEX_TABLE_UNFIT, INDEX_FROZEN, INDEX_MONTH_UNFIT, INDEX_VALUE_UNFIT,
     *     INDEX_BASES_DIFFER from what is known of the table, TEXT_MISSING, TOO_LONG
     */
    public void type(String table, int baseYear, BillingMonth month, BigDecimal value, String source) {
        checkTable(table);
        if (IndexFreshness.isReplaced(table)) {
            throw new BusinessRuleViolation(AdjustmentError.INDEX_FROZEN, table);
        }
        BillingMonth current = BillingMonth.of(clock.today());
        if (!month.isBefore(current)) {
            throw new BusinessRuleViolation(AdjustmentError.INDEX_MONTH_UNFIT, current.previous());
        }
        List<PriceIndexValue> known = months(table);
        known.stream().filter(one -> one.baseYear() != baseYear).findFirst().ifPresent(one -> {
            throw new BusinessRuleViolation(
                    AdjustmentError.INDEX_BASES_DIFFER, Integer.toString(one.baseYear()), Integer.toString(baseYear));
        });
        PriceIndexValue typed = new PriceIndexValue(
                table,
                baseYear,
                month,
                value,
                source,
                clock.now(),
                currentActor.get().name());
        BigDecimal before = known.stream()
                .filter(one -> one.month().equals(month))
                .map(PriceIndexValue::value)
                .findFirst()
                .orElse(null);
        store.add(typed);
        store.flush();
        changeLog.record(
                AdjustmentChange.INDEX_TYPED,
                typed,
                typed.source(),
                Changes.none().field("index", before, typed.value()));
    }

    /** Five digits, as Statistics Norway numbers its tables. */
    private static void checkTable(String table) {
        if (table == null || !table.matches("[0-9]{5}")) {
            throw new BusinessRuleViolation(AdjustmentError.INDEX_TABLE_UNFIT);
        }
    }
}
