package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Subscription;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** The contract that a page is about, {@code ?id=}, and the way back to it. */
@Named
@RequestScoped
public class ContractPage {

    @Inject
    Contracts contracts;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private Contract contract;

    @PostConstruct
    void load() {
        contract = contracts.get(query.id("id").orElseThrow(ContractPage::notFound));
    }

    static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(ContractError.NOT_FOUND);
    }

    public Contract getContract() {
        return contract;
    }

    public long getId() {
        return contract.id();
    }

    /** The edition that the page shows; in an answer to a form the one that the form was opened with. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(contract.version());
    }

    /** "Avtale 200001" */
    public String getTitle() {
        return words.say("contract.title", contract.number());
    }

    public Language getLanguage() {
        return "en".equals(words.language().getLanguage()) ? Language.ENGLISH : Language.BOKMAL;
    }

    /** The account named by {@code ?account=}. */
    Optional<Account> account() {
        return query.id("account").flatMap(id -> contract.accounts().stream()
                .filter(account -> account.id() == id)
                .findFirst());
    }

    /** The subscription named by {@code ?product=}. */
    Optional<Subscription> subscription() {
        return query.id("product").flatMap(id -> contract.accounts().stream()
                .flatMap(account -> account.subscriptions().stream())
                .filter(one -> one.id() == id)
                .findFirst());
    }

    /** Back to the contract, which tells what was done. */
    String done(String sentence, Object... arguments) {
        toasts.done(sentence, arguments);
        return "contract?faces-redirect=true&id=" + getId();
    }
}
