package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.front.contract.boundary.ContractAccounts;
import no.front.contract.boundary.ProductCost;
import no.front.contract.boundary.Subscriptions;
import no.front.contract.entity.Account;
import no.front.contract.entity.ProductKind;
import no.front.web.ListQuery;

/** One more account (CON-4): {@code ?id=}; or another name for one: {@code &account=}. */
@Named
@RequestScoped
public class ContractAccountBacking {

    @Inject
    ContractPage page;

    @Inject
    ContractAccounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    ListQuery query;

    private Account account;
    private String name;
    private boolean charged = true;

    @PostConstruct
    void load() {
        if (query.has("account")) {
            account = page.account().orElseThrow(ContractPage::notFound);
            name = account.name();
        }
    }

    public String save() {
        if (account != null) {
            accounts.rename(account.id(), name);
            return page.done("contractAccount.renamed");
        }
        accounts.open(
                page.getId(), name, charged ? cost().map(ProductCost::code).orElse("") : "");
        return page.done("contractAccount.opened");
    }

    private Optional<ProductCost> cost() {
        return page.getContract().accounts().stream()
                .filter(Account::isOpen)
                .findFirst()
                .flatMap(open -> subscriptions.addable(open.id()).stream()
                        .filter(one -> one.product().kind() == ProductKind.EXTRA_ACCOUNT)
                        .findFirst());
    }

    /** What one more account costs; null where it costs nothing. */
    public ProductCost getCost() {
        return cost().orElse(null);
    }

    /** Null for a new one. */
    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isCharged() {
        return charged;
    }

    public void setCharged(boolean charged) {
        this.charged = charged;
    }
}
