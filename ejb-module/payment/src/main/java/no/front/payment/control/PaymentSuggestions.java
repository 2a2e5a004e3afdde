package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.customer.boundary.CustomerRow;
import no.front.customer.boundary.Customers;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.OpenItem;
import no.front.payment.boundary.PaymentSuggestion;
import no.front.payment.boundary.PaymentSuggestion.Why;
import no.front.payment.entity.BankTransaction;

/** What the money of a payment may be for: of its customer in the order of costs, interest and principal; else by likeness. */
@Dependent
public class PaymentSuggestions {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,10}(?![0-9])");
    private static final Pattern KID = Pattern.compile("(?<![0-9])[0-9]{7,25}(?![0-9])");
    private static final Pattern LABEL = Pattern.compile("([A-Z])-?([0-9]{1,15})");
    private static final Pattern CITED = Pattern.compile("(?<![A-Z0-9])([A-Z])-([0-9]{1,15})(?![0-9])");
    private static final int CUSTOMERS = 3;
    private static final int MOST = 25;

    @Inject
    PaymentStore store;

    @Inject
    SuggestionStore likely;

    @Inject
    PaymentMatch match;

    @Inject
    OpenItems items;

    @Inject
    Customers customers;

    /** @param customer whose money somebody thinks it is; empty for what is known of it */
    public List<PaymentSuggestion> of(BankTransaction payment, Money free, OptionalLong customer) {
        OptionalLong known = customer.isPresent() ? customer : payment.customer();
        Map<Long, PaymentSuggestion> found = new LinkedHashMap<>();
        known.ifPresent(owner -> ofCustomer(found, owner, free, Why.CUSTOMER));
        if (known.isEmpty()) {
            add(found, likely.withKids(SimilarKids.of(payment.kid())), free, Why.SIMILAR_KID);
            add(found, mentioned(payment.message()), free, Why.MESSAGE);
            if (!payment.payerAccount().isEmpty()) {
                store.customersOf(payment.payerAccount(), CUSTOMERS)
                        .forEach(owner -> ofCustomer(found, owner, free, Why.SAME_PAYER));
            }
            if (payment.payerName().length() >= 3) {
                customers.similarTo(payment.payerName()).stream()
                        .limit(CUSTOMERS)
                        .map(CustomerRow::id)
                        .forEach(owner -> ofCustomer(found, owner, free, Why.NAME));
            }
            add(found, likely.withRemaining(free), free, Why.SAME_AMOUNT);
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** An open claim by its KID, or by its number as people cite it: {@code F-12}. */
    public Optional<Long> named(String text) {
        Matcher label = LABEL.matcher(text);
        if (text.matches("[0-9]{2,25}")) {
            return likely.withKids(List.of(new Kid(text))).stream()
                    .map(OpenItem::id)
                    .findFirst();
        }
        return label.matches()
                ? likely.labelled(label.group(1), Long.parseLong(label.group(2)))
                        .map(OpenItem::id)
                : Optional.empty();
    }

    private void ofCustomer(Map<Long, PaymentSuggestion> found, long customer, Money free, Why why) {
        List<AllocationOrder.Claim> claims = match.claims(customer);
        Map<Long, Money> shares = new LinkedHashMap<>();
        AllocationOrder.of(free, claims).forEach(share -> shares.put(share.itemId(), share.amount()));
        List<Long> order = new ArrayList<>(shares.keySet());
        claims.stream()
                .map(AllocationOrder.Claim::itemId)
                .filter(id -> !shares.containsKey(id))
                .forEach(order::add);
        for (long id : order) {
            found.putIfAbsent(id, PaymentSuggestion.of(items.get(id), shares.getOrDefault(id, Money.ZERO), why));
        }
    }

    private static void add(Map<Long, PaymentSuggestion> found, List<OpenItem> more, Money free, Why why) {
        more.forEach(item -> found.putIfAbsent(item.id(), PaymentSuggestion.of(item, free.min(item.remaining()), why)));
    }

    /** By KID or number, as people write them into the message. */
    private List<OpenItem> mentioned(String message) {
        Set<Kid> kids = new HashSet<>();
        Matcher kid = KID.matcher(message);
        while (kid.find()) {
            kids.add(new Kid(kid.group()));
        }
        Set<Long> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(message);
        while (number.find()) {
            numbers.add(Long.parseLong(number.group()));
        }
        List<OpenItem> found = new ArrayList<>(likely.withKids(kids));
        Matcher cited = CITED.matcher(message.toUpperCase(Locale.ROOT));
        while (cited.find()) {
            likely.labelled(cited.group(1), Long.parseLong(cited.group(2))).ifPresent(found::add);
        }
        found.addAll(likely.numbered(numbers));
        return found;
    }
}
