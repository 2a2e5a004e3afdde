package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.ProductCost;
import no.front.contract.boundary.Subscriptions;
import no.front.contract.entity.Account;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Subscription;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** Adds a product to an account ({@code ?id=&account=}), or moves one to another plan ({@code &product=}) (CON-7). */
@Named
@RequestScoped
public class ContractProductBacking {

    @Inject
    ContractPage page;

    @Inject
    Subscriptions subscriptions;

    @Inject
    ListQuery query;

    @Inject
    Show show;

    @Inject
    Words words;

    private Account account;
    private Subscription from;
    private List<ProductCost> choices;
    private String code;
    private Integer quantity = 1;

    @PostConstruct
    void load() {
        if (query.has("product")) {
            from = page.subscription().orElseThrow(ContractPage::notFound);
            account = from.account();
            choices = subscriptions.plansOf(from.id());
        } else {
            account = page.account().orElseThrow(ContractPage::notFound);
            // one more account is opened, not added to one
            choices = subscriptions.addable(account.id()).stream()
                    .filter(choice -> choice.product().kind() != ProductKind.EXTRA_ACCOUNT)
                    .toList();
        }
    }

    public String save() {
        if (from == null) {
            subscriptions.add(account.id(), code, quantity);
            return page.done("contractProduct.added");
        }
        subscriptions.move(from.id(), code);
        return page.done("contractProduct.moved");
    }

    /** "SMS-tjeneste Pluss: 99,00 kr i måneden, nå 60,00 kr" */
    public String label(ProductCost choice) {
        String name = choice.name(page.getLanguage());
        String monthly = show.amount(choice.monthlyFee());
        if (from != null) {
            return words.say(
                    choice.upgrade() ? "contractProduct.upgrade" : "contractProduct.downgrade",
                    name,
                    monthly,
                    show.amount(choice.now().times(from.quantity())));
        }
        return choice.setUpFee().isZero()
                ? words.say("contractProduct.choice", name, monthly)
                : words.say("contractProduct.choiceSetUp", name, monthly, show.amount(choice.setUpFee()));
    }

    public String getTitle() {
        return from == null
                ? words.say("contractProduct.title", account.name())
                : words.say("contractProduct.moveTitle", from.product().name(page.getLanguage()));
    }

    public Account getAccount() {
        return account;
    }

    /** Null while a product is added. */
    public Subscription getFrom() {
        return from;
    }

    public List<ProductCost> getChoices() {
        return choices;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }
}
