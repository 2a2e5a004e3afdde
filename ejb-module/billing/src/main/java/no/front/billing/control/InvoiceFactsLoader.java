package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.billing.boundary.BillingSetting;
import no.front.billing.boundary.RunSetting;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.customer.entity.Customer;
import no.front.kernel.BillingMonth;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessSettings;
import no.front.traffic.boundary.UsageCounts;
import no.front.traffic.entity.OpenUsage;

/**
 * Reads what {@link InvoiceGenerator} is told, for many accounts at once: a fixed number of queries, however many they are.
 * Some hundred accounts at a time; more would be held in memory for nothing.
 */
@Dependent
public class InvoiceFactsLoader {

    @Inject
    InvoiceFactsStore store;

    @Inject
    UsageCounts usageCounts;

    @Inject
    Receivers receivers;

    @Inject
    BusinessSettings settings;

    /**
     * One account's facts, and what they were read from.
     *
     * @param charges those that wait
     */
    public record Loaded(Account account, ChannelChoice channel, InvoiceFacts facts, List<ContractCharge> charges) {}

    /** To look at. */
    public List<Loaded> load(Collection<Long> accounts, LocalDate day) {
        return accounts.isEmpty() ? List.of() : load(accounts, day, usageCounts.open(accounts));
    }

    /** To invoice: their usage is nobody else's until the transaction ends. */
    public List<Loaded> loadLocked(Collection<Long> accounts, LocalDate day) {
        return accounts.isEmpty() ? List.of() : load(accounts, day, usageCounts.openLocked(accounts));
    }

    private List<Loaded> load(Collection<Long> ids, LocalDate day, List<OpenUsage> usage) {
        List<Account> accounts = store.accounts(ids);
        InvoiceFacts.Rules rules = rules();
        LocalDate nextRun = new RunSchedule(settings.number(RunSetting.DAY)).next(day);
        Map<Long, List<Subscription>> subscriptions =
                by(store.subscriptions(ids), one -> one.account().id());
        Map<Long, List<ContractCharge>> charges =
                by(store.charges(ids), charge -> charge.account().id());
        Map<Long, List<OpenUsage>> open = by(usage, OpenUsage::accountId);
        Map<Long, List<InvoiceLine.Content>> billed = billed(ids, usage, day, rules);
        Set<Contract> contracts = accounts.stream().map(Account::contract).collect(Collectors.toSet());
        Map<Long, List<Suspension>> suspensions = by(
                store.suspensions(contracts.stream().map(Contract::id).toList()),
                suspension -> suspension.contract().id());
        Map<Long, PriceBook> prices = prices(contracts);
        Map<Long, ChannelChoice> channels = receivers.choices(contracts, InvoiceKind.INVOICE, day);
        Map<String, Product> products =
                store.products().stream().collect(Collectors.toMap(Product::code, Function.identity()));
        List<Loaded> loaded = new ArrayList<>();
        for (Account account : accounts) {
            Contract contract = account.contract();
            List<Suspension> stops = suspensions.getOrDefault(contract.id(), List.of());
            List<ContractCharge> waiting = charges.getOrDefault(account.id(), List.of());
            ChannelChoice channel = channels.get(contract.id());
            InvoiceFacts facts = new InvoiceFacts(
                    account.id(),
                    day,
                    nextRun,
                    lastDay(account).orElse(null),
                    terms(contract, channel),
                    rules,
                    prices.get(contract.customer().id()),
                    products,
                    subscriptions.getOrDefault(account.id(), List.of()).stream()
                            .map(one -> InvoiceFacts.Subscribed.of(one, stops))
                            .toList(),
                    waiting.stream().map(InvoiceFacts.Waiting::of).toList(),
                    open.getOrDefault(account.id(), List.of()),
                    billed.getOrDefault(account.id(), List.of()));
            loaded.add(new Loaded(account, channel, facts, waiting));
        }
        return loaded;
    }

    private static <T> Map<Long, List<T>> by(List<T> things, Function<T, Long> of) {
        return things.stream().collect(Collectors.groupingBy(of));
    }

    private InvoiceFacts.Rules rules() {
        return new InvoiceFacts.Rules(
                settings.number(BillingSetting.GATHER_MESSAGES),
                settings.number(BillingSetting.LATEST_MONTHS),
                settings.yes(BillingSetting.EXPORT_UNTAXED),
                settings.number(BillingSetting.CATCH_UP_MONTHS));
    }

    private static Optional<LocalDate> lastDay(Account account) {
        return account.closedOn().or(account.contract()::lastDay);
    }

    private static InvoiceFacts.Terms terms(Contract contract, ChannelChoice channel) {
        Customer customer = contract.customer();
        boolean abroad = customer.visitingAddress()
                .or(customer::invoiceAddress)
                .map(address -> VatDetermination.isAbroad(address.country(), customer.isVatRegistered()))
                .orElse(false);
        Language language = customer.details().language();
        return new InvoiceFacts.Terms(
                language, abroad, contract.dueDays(), contract.gathersTraffic(), channel.channel(), channel.bearsFee());
    }

    private Map<Long, PriceBook> prices(Set<Contract> contracts) {
        List<PriceList> lists = store.publishedLists();
        Set<Long> customers =
                contracts.stream().map(contract -> contract.customer().id()).collect(Collectors.toSet());
        Map<Long, List<CustomerPrice>> agreements =
                by(store.agreements(customers), agreed -> agreed.customer().id());
        return customers.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        customer -> new PriceBook(lists, agreements.getOrDefault(customer, List.of()))));
    }

    private Map<Long, List<InvoiceLine.Content>> billed(
            Collection<Long> accounts, List<OpenUsage> usage, LocalDate day, InvoiceFacts.Rules rules) {
        Map<Long, Set<BillingMonth>> months = usage.stream()
                .collect(Collectors.groupingBy(
                        OpenUsage::accountId, Collectors.mapping(OpenUsage::month, Collectors.toSet())));
        Set<BillingMonth> all = usage.stream().map(OpenUsage::month).collect(Collectors.toSet());
        return store
                .billed(
                        accounts,
                        all,
                        InvoiceFacts.catchUpFrom(day, rules),
                        BillingMonth.of(day).firstDay())
                .stream()
                .filter(billed -> billed.line()
                        .month()
                        .map(month ->
                                months.getOrDefault(billed.account(), Set.of()).contains(month))
                        .orElse(true))
                .collect(Collectors.groupingBy(
                        InvoiceFactsStore.Billed::account,
                        Collectors.mapping(InvoiceFactsLoader::meant, Collectors.toList())));
    }

    private static InvoiceLine.Content meant(InvoiceFactsStore.Billed billed) {
        InvoiceLine.Content content = billed.line().content();
        return billed.kind() == InvoiceKind.CREDIT_NOTE ? InvoiceFacts.takenBack(content) : content;
    }
}
