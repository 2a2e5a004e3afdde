package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.Suspensions;
import no.front.contract.entity.Account;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.SuspensionCause;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Stops delivery, wholly, for an account or for a product (CON-15); {@code ?of=} chooses one before. */
@Named
@RequestScoped
public class ContractSuspendBacking {

    private static final String WHOLE = "whole";
    private static final String ACCOUNT = "a";
    private static final String PRODUCT = "p";

    @Inject
    ContractPage page;

    @Inject
    ContractBacking contract;

    @Inject
    Suspensions suspensions;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private String scope = WHOLE;
    private SuspensionCause cause;
    private String reason;

    @PostConstruct
    void load() {
        if (getScopes().containsKey(query.text("of"))) {
            scope = query.text("of");
        }
    }

    public String suspend() {
        long of = scope.equals(WHOLE) ? page.getId() : Long.parseLong(scope.substring(1));
        switch (scope.substring(0, 1)) {
            case ACCOUNT -> suspensions.suspendAccount(of, cause, reason);
            case PRODUCT -> suspensions.suspendProduct(of, cause, reason);
            default -> suspensions.suspendAll(of, cause, reason);
        }
        return page.done("contractSuspend.done");
    }

    /** The whole contract, its open accounts where there are several, its running products. */
    public Map<String, String> getScopes() {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put(WHOLE, words.say("contract.whole"));
        List<Account> open =
                page.getContract().accounts().stream().filter(Account::isOpen).toList();
        for (Account account : open) {
            if (open.size() > 1) {
                scopes.put(ACCOUNT + account.id(), words.say("contractSuspend.account", account.name()));
            }
            for (Subscription one : account.subscriptionsOn(clock.today())) {
                if (one.product().kind() == ProductKind.EXTRA_ACCOUNT) {
                    continue; // is the account itself
                }
                scopes.put(
                        PRODUCT + one.id(),
                        words.say("contractSuspend.product", contract.name(one.product()), account.name()));
            }
        }
        return scopes;
    }

    /** Force majeure has a notice and so a page of its own (CON-13). */
    public List<SuspensionCause> getCauses() {
        return Arrays.stream(SuspensionCause.values())
                .filter(one -> one != SuspensionCause.FORCE_MAJEURE)
                .toList();
    }

    /** "Misbruk: månedsavgiften løper" */
    public String label(SuspensionCause one) {
        return words.say(
                one.isCustomersBreach() ? "contractSuspend.feeRuns" : "contractSuspend.feeStops", words.of(one));
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = getScopes().containsKey(scope) ? scope : WHOLE;
    }

    public SuspensionCause getCause() {
        return cause;
    }

    public void setCause(SuspensionCause cause) {
        this.cause = cause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
