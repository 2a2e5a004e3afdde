package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.control.PriceStore;
import no.front.contract.control.SideBySide;
import no.front.contract.entity.Account;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Subscription;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;

/** Prices and discounts agreed with one customer, and what the customer pays (CON-3). */
@Stateless
@Allowed(Function.PRODUCT_READ)
public class CustomerPrices {

    @Inject
    PriceStore store;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** All that was ever agreed, latest beginning first. @throws BusinessRuleViolation NOT_FOUND */
    public List<CustomerPrice> of(long customerId) {
        customer(customerId);
        return store.agreementsWith(customerId).stream()
                .map(CustomerPrice::whole)
                .toList();
    }

    /** The customer's accounts, by number. */
    public List<Account> accountsOf(long customerId) {
        customer(customerId);
        return store.accountsOf(customerId);
    }

    /** What can be agreed on: everything in today's price list. @throws BusinessRuleViolation NO_PRICE_LIST */
    public PriceList priceList() {
        LocalDate today = clock.today();
        return store.inForceOn(today)
                .map(PriceList::whole)
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NO_PRICE_LIST, today));
    }

    /**
     * Agrees a price or a discount.
     *
     * @param accountId null for all accounts of the customer
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, PRICE_ITEM_UNKNOWN, PRICE_BEGINS_IN_PAST, PRICE_DECIMALS,
     *     PRICE_AGREED_ALREADY, also when two agree the same at once
     */
    @Allowed(Function.CUSTOMER_PRICE_EDIT)
    public long agree(long customerId, Long accountId, CustomerPrice.Content content) {
        Customer customer = store.customerLocked(customerId).orElseThrow(CustomerPrices::notFound);
        LocalDate today = clock.today();
        if (content.period().firstDay().isBefore(today)) {
            throw new BusinessRuleViolation(ContractError.PRICE_BEGINS_IN_PAST, today);
        }
        checkItem(content);
        Account account = accountId == null ? null : account(customerId, accountId);
        CustomerPrice agreement = new CustomerPrice(
                customer, account, content, clock.now(), currentActor.get().name());
        store.agreementsWith(customerId).stream()
                .filter(agreement::collidesWith)
                .findFirst()
                .ifPresent(CustomerPrices::refuseSecond);
        store.add(agreement);
        changeLog.record(ContractChange.CUSTOMER_PRICE_AGREED, agreement, content.reason(), agreement.agreed());
        return agreement.id();
    }

    private void checkItem(CustomerPrice.Content content) {
        PriceList list = priceList();
        PriceItem item = content.item();
        if (list.price(item).isEmpty() && !content.wholeKind()) {
            throw new BusinessRuleViolation(ContractError.PRICE_ITEM_UNKNOWN);
        }
        int most = list.decimalsOf(item.kind());
        if (content.price() != null
                && content.price().amount().stripTrailingZeros().scale() > most) {
            throw new BusinessRuleViolation(ContractError.PRICE_DECIMALS, content.price(), most);
        }
    }

    private Account account(long customerId, long accountId) {
        return store.accountsOf(customerId).stream()
                .filter(account -> account.id() == accountId)
                .findFirst()
                .orElseThrow(CustomerPrices::notFound);
    }

    private static void refuseSecond(CustomerPrice first) {
        throw new BusinessRuleViolation(
                ContractError.PRICE_AGREED_ALREADY, first.period().firstDay());
    }

    /**
     * Ends an agreement; one that has not begun is taken back.
     *
     * @param lastDay the last day that it holds, today or later
     * @throws BusinessRuleViolation NOT_FOUND, PRICE_ENDS_IN_PAST, PRICE_AGREEMENT_ENDED
     */
    @Allowed(Function.CUSTOMER_PRICE_EDIT)
    public void end(long customerId, long agreementId, LocalDate lastDay, String reason) {
        CustomerPrice agreement = store.agreementLocked(agreementId)
                .filter(agreed -> agreed.organisationId() == customerId)
                .orElseThrow(CustomerPrices::notFound);
        changeLog.record(ContractChange.CUSTOMER_PRICE_ENDED, agreement, reason, agreement.end(lastDay, clock.today()));
    }

    /**
     * What the customer pays today, and on a later day, side by side.
     *
     * @param accountId null for all accounts
     * @param messages SMS parts of a month to Norway to reckon with
     * @throws BusinessRuleViolation NOT_FOUND, NO_PRICE_LIST
     */
    public PriceComparison compare(long customerId, Long accountId, LocalDate then, int messages) {
        Customer customer = customer(customerId);
        LocalDate today = clock.today();
        PriceBook book = new PriceBook(store.published(), store.agreementsWith(customerId));
        if (book.listOn(today).isEmpty()) {
            throw new BusinessRuleViolation(ContractError.NO_PRICE_LIST, today);
        }
        List<Subscription> running = store.subscriptionsOf(customerId).stream()
                .filter(subscription -> subscription.runsOn(today) || subscription.runsOn(then))
                .filter(subscription ->
                        accountId == null || subscription.account().id() == accountId)
                .toList();
        InvoiceDelivery delivery = store.contractsOf(customerId).stream()
                .findFirst()
                .map(contract -> contract.invoice().delivery())
                .orElse(customer.invoiceDelivery());
        return new SideBySide(book, today, then, accountId).of(running, delivery, messages);
    }

    private Customer customer(long id) {
        return store.customer(id)
                .filter(customer -> currentActor.get().maySeeOrganisation(customer.id()))
                .orElseThrow(CustomerPrices::notFound);
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(ContractError.NOT_FOUND);
    }
}
