package no.front.billing.control;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.billing.control.InvoiceFacts.Rules;
import no.front.billing.control.InvoiceFacts.Subscribed;
import no.front.billing.control.InvoiceFacts.Terms;
import no.front.billing.control.InvoiceFacts.Waiting;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.SuspensionFee;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BillingMonth;
import no.front.kernel.DateRange;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.UnitPrice;
import no.front.platform.boundary.Wording;
import no.front.traffic.entity.OpenUsage;
import no.front.traffic.entity.UsageCount;

/** One account's life for tests: usage comes in, months are invoiced, and what is invoiced is remembered. */
final class Story {

    static final long ACCOUNT = 7;
    static final Product WEB = new Product("SMS_WEB", ProductKind.SMS_SERVICE, "SMS-tjeneste", "SMS service");
    static final Product PLUS = new Product("SMS_PLUS", ProductKind.SMS_SERVICE, "SMS Pluss", "SMS Plus");
    static final Product LOOKUP = new Product("LOOKUP", ProductKind.NUMBER_LOOKUP, "Nummeropplysning", "Number lookup");

    final List<PriceList> lists = new ArrayList<>();
    final List<CustomerPrice> agreements = new ArrayList<>();
    final List<Subscribed> subscriptions = new ArrayList<>();
    final List<Waiting> charges = new ArrayList<>();
    final Map<BillingMonth, List<UsageCount>> usage = new LinkedHashMap<>();
    final Map<BillingMonth, Long> billedMessages = new LinkedHashMap<>();
    final List<InvoiceLine.Content> billed = new ArrayList<>();
    final List<ProposedInvoice> invoices = new ArrayList<>();
    LocalDate lastDay;
    Rules rules = Rules.DEFAULT;
    Terms terms = new Terms(Language.BOKMAL, false, 10, false, InvoiceDelivery.EMAIL);
    private long ids = 100;

    static Map<PriceItem, List<Tier>> published() {
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>();
        prices.put(
                PriceItem.national(),
                List.of(
                        tier(0, "0.44"),
                        tier(2_000, "0.42"),
                        tier(10_000, "0.40"),
                        tier(30_000, "0.37"),
                        tier(50_000, "0.32"),
                        tier(100_000, "0.30"),
                        tier(250_000, "0.28")));
        prices.put(PriceItem.of(PriceKind.SMS), List.of(tier(0, "0.70")));
        prices.put(PriceItem.of(PriceKind.LOOKUP), List.of(tier(0, "1.25")));
        prices.put(PriceItem.monthly("SMS_WEB"), List.of(tier(0, "39")));
        prices.put(PriceItem.monthly("SMS_PLUS"), List.of(tier(0, "99")));
        prices.put(PriceItem.of(PriceKind.INVOICE_EHF), List.of(tier(0, "19")));
        prices.put(PriceItem.of(PriceKind.INVOICE_POST), List.of(tier(0, "45")));
        prices.put(PriceItem.of(PriceKind.INVOICE_EMAIL), List.of(tier(0, "0")));
        return prices;
    }

    static Tier tier(long above, String price) {
        return new Tier(above, UnitPrice.of(price));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    Story list(String from, TierModel model, Map<PriceItem, List<Tier>> prices) {
        PriceList list = identified(new PriceList(lists.size() + 1, "Fatima"), 1_000 + lists.size());
        list.write(model, prices, "");
        list.publish(day(from), Instant.EPOCH, "Fatima");
        lists.add(list);
        return this;
    }

    Story agreed(PriceItem item, String price, String from, String lastDay) {
        CustomerPrice.Content content = new CustomerPrice.Content(
                item,
                false,
                UnitPrice.of(price),
                null,
                DateRange.throughout(day(from), lastDay == null ? null : day(lastDay)),
                false,
                "Rammeavtale");
        agreements.add(
                identified(new CustomerPrice(null, null, content, Instant.EPOCH, "Sander"), 2_000 + agreements.size()));
        return this;
    }

    static <T extends StoredEntity> T identified(T entity, long id) {
        try {
            Field field = StoredEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.setLong(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its first month as the contract notes it. */
    long subscribe(Product product, int quantity, String from, String lastDay, SuspensionFee.Stop... stops) {
        return subscribe(product, quantity, from, lastDay, null, stops);
    }

    long subscribe(
            Product product, int quantity, String from, String lastDay, Long movedFrom, SuspensionFee.Stop... stops) {
        long id = ids++;
        subscriptions.add(new Subscribed(
                id,
                product,
                quantity,
                DateRange.throughout(day(from), lastDay == null ? null : day(lastDay)),
                false,
                movedFrom,
                List.of(stops)));
        return id;
    }

    void replace(long id, String lastDay, SuspensionFee.Stop... stops) {
        subscriptions.replaceAll(one -> one.id() != id
                ? one
                : new Subscribed(
                        id,
                        one.product(),
                        one.quantity(),
                        DateRange.throughout(one.period().firstDay(), lastDay == null ? null : day(lastDay)),
                        one.cancelled(),
                        one.movedFrom(),
                        List.of(stops)));
    }

    long charge(Product product, ChargeKind kind, String amount, String from) {
        long id = ids++;
        Money money = Money.of(amount);
        charges.add(new Waiting(
                id,
                product,
                kind,
                BigDecimal.valueOf(money.isNegative() ? -1 : 1),
                LineUnit.PIECE,
                UnitPrice.of(money.abs().amount()),
                money,
                DateRange.throughout(day(from), BillingMonth.of(day(from)).lastDay()),
                ""));
        return id;
    }

    Story used(String day, String country, long pieces) {
        return used(day, "SMS_WEB", country, pieces, pieces);
    }

    Story used(String day, String product, String country, long messages, long pieces) {
        usage.computeIfAbsent(BillingMonth.of(day(day)), month -> new ArrayList<>())
                .add(new UsageCount(day(day), PriceKind.SMS, product, country, messages, pieces));
        return this;
    }

    private List<OpenUsage> open() {
        List<OpenUsage> open = new ArrayList<>();
        usage.forEach((month, days) -> {
            long messages = days.stream().mapToLong(UsageCount::messages).sum();
            long before = billedMessages.getOrDefault(month, 0L);
            if (messages > before) {
                open.add(new OpenUsage(ACCOUNT, month, before, messages, messages - before, days));
            }
        });
        return open;
    }

    InvoiceFacts facts(String today, String nextRun) {
        return new InvoiceFacts(
                ACCOUNT,
                day(today),
                day(nextRun),
                lastDay,
                terms,
                rules,
                new PriceBook(lists, agreements),
                Map.of(WEB.code(), WEB, PLUS.code(), PLUS, LOOKUP.code(), LOOKUP),
                subscriptions,
                charges,
                open(),
                billed);
    }

    ProposedInvoice propose(String today) {
        LocalDate next = day(today).plusMonths(1).withDayOfMonth(1);
        return new InvoiceGenerator(new Wording()).propose(facts(today, next.toString()));
    }

    /** Proposes, and issues what is proposed. */
    ProposedInvoice run(String today) {
        ProposedInvoice proposal = propose(today);
        if (proposal.isIssued()) {
            billed.addAll(proposal.lines());
            charges.removeIf(charge -> proposal.charges().contains(charge.id()));
            proposal.usage().forEach(on -> billedMessages.put(on.month(), on.upToCut()));
            invoices.add(proposal);
        }
        return proposal;
    }

    static List<String> nets(ProposedInvoice invoice) {
        return invoice.lines().stream().map(line -> line.net().toString()).toList();
    }
}
