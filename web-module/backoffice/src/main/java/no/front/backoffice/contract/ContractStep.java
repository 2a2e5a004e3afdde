package no.front.backoffice.contract;

import no.front.platform.entity.Function;

/** What is done with a contract, or a part of it, by giving a reason; each with the function that it takes. */
public enum ContractStep {
    WITHDRAW_NOTICE(Function.CONTRACT_TERMINATE, false),
    RESUME(Function.CONTRACT_SUSPEND, false),
    REMEDY(Function.CONTRACT_TERMINATE, false),
    TERMINATE(Function.CONTRACT_TERMINATE, true),
    END_FORCE_MAJEURE(Function.CONTRACT_SUSPEND, false),
    CLOSE_ACCOUNT(Function.CONTRACT_EDIT, true),
    REMOVE_PRODUCT(Function.CONTRACT_EDIT, true),
    KEEP_PRODUCT(Function.CONTRACT_EDIT, false),
    DROP_CHARGE(Function.CONTRACT_EDIT, true),
    SETTLE_UNSENT(Function.CONTRACT_EDIT, false);

    private final Function function;
    private final boolean danger;

    ContractStep(Function function, boolean danger) {
        this.function = function;
        this.danger = danger;
    }

    Function function() {
        return function;
    }

    /** Can't be undone. */
    public boolean isDanger() {
        return danger;
    }

    /** Nobody needs to say why. */
    public boolean isWithoutReason() {
        return this == KEEP_PRODUCT;
    }
}
