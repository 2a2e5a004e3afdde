package no.front.backoffice.contract;

import java.util.List;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Function;

/** What is done with a contract, or a part of it, by giving a reason; each with the functions of which it takes one. */
public enum ContractStep {
    WITHDRAW_NOTICE(Function.CONTRACT_TERMINATE, false),
    RESUME(Function.CONTRACT_SUSPEND, false),
    REMEDY(Function.CONTRACT_TERMINATE, false),
    TERMINATE(Function.CONTRACT_TERMINATE, true),
    END_FORCE_MAJEURE(Function.CONTRACT_SUSPEND, false),
    CLOSE_ACCOUNT(Function.CONTRACT_EDIT, true),
    REMOVE_PRODUCT(Function.CONTRACT_EDIT, true),
    KEEP_PRODUCT(Function.CONTRACT_EDIT, false),
    DROP_CHARGE(true, Function.CONTRACT_EDIT, Function.CHARGE_ADD),
    SETTLE_UNSENT(Function.CONTRACT_EDIT, false);

    private final List<Function> functions;
    private final boolean danger;

    ContractStep(Function function, boolean danger) {
        this(danger, function);
    }

    ContractStep(boolean danger, Function... functions) {
        this.functions = List.of(functions);
        this.danger = danger;
    }

    boolean isOpenTo(Actor actor) {
        return functions.stream().anyMatch(actor::may);
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
