package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.control.ClosedPeriods;
import no.front.ledger.control.ReceiptStore;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.RealClock;

/**
 * Books many payments of open items at once, as the bank's files bring them: the same vouchers as {@link Ledger#book} makes
 * of them one by one (bank debit, the open item's account credit), in a handful of statements for all.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Receipts {

    /** Asking {@code Json} each time searches the class path each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    ReceiptStore store;

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

    /** An open item as it stands now. @param remaining above zero owed to us */
    public record Standing(long itemId, OpenItemKind kind, long customerId, Money remaining) {}

    /**
     * One payment of one open item.
     *
     * @param sourceId what is booked once, of the type that all have
     * @param amount above zero and no more than remains
     */
    public record Receipt(long sourceId, LocalDate on, String text, Standing item, Money amount) {}

    /** A receipt and its voucher. */
    public record Booked(Receipt receipt, long voucherId) {}

    /** Locks them, in the order in which everybody does, until the transaction ends. */
    public Map<Long, Standing> lock(Collection<Long> itemIds) {
        return store.lock(itemIds);
    }

    /** Ids for rows that are written in one statement beside these; of the sequence that numbers everything. */
    public List<Long> freshIds(int count) {
        return store.nextIds(count);
    }

    /**
     * @param sourceType what is paid by; each source is booked once, and also what the vouchers are about
     * @param receipts of items that are locked, each item once
     * @return in their order
     * @throws BusinessRuleViolation BOOKED_IN_FUTURE, PERIOD_CLOSED, OPEN_ITEM_OVERDRAWN
     */
    public List<Booked> book(String sourceType, List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        receipts.forEach(this::check);
        receipts.stream().map(Receipt::on).distinct().forEach(periods::requireOpen);
        List<Long> ids = store.nextIds(receipts.size() * 4);
        long number = numbers.next(VoucherKind.RECEIPT.series(), receipts.size());
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        List<Booked> booked = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            LedgerAccount account = receipt.item().kind().account().orElseThrow();
            long voucher = ids.get(4 * i);
            rows.add(JSON.createArrayBuilder()
                    .add(voucher)
                    .add(ids.get(4 * i + 1))
                    .add(ids.get(4 * i + 2))
                    .add(ids.get(4 * i + 3))
                    .add(number++)
                    .add(receipt.on().toString())
                    .add(receipt.text())
                    .add(receipt.amount().toString())
                    .add(receipt.item().customerId())
                    .add(receipt.sourceId())
                    .add(receipt.item().itemId())
                    .add(account.name()));
            booked.add(new Booked(receipt, voucher));
        }
        store.book(
                rows.build().toString(),
                sourceType,
                clock.now(),
                realClock.now(),
                currentActor.get().name());
        return booked;
    }

    private void check(Receipt receipt) {
        if (receipt.on().isAfter(clock.today())) {
            throw new BusinessRuleViolation(LedgerError.BOOKED_IN_FUTURE, receipt.on());
        }
        if (!receipt.amount().isPositive()) {
            throw new BusinessRuleViolation(LedgerError.AMOUNT_NOT_POSITIVE);
        }
        if (receipt.amount().isMoreThan(receipt.item().remaining())) {
            throw new BusinessRuleViolation(
                    LedgerError.OPEN_ITEM_OVERDRAWN,
                    receipt.item().itemId(),
                    receipt.item().remaining());
        }
    }
}
