package no.front.ledger.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about the books (ACC-8). What is booked is not among them: the books are their own log. */
public enum LedgerChange implements ChangeAction {
    LEDGER_EXPORTED;

    @Override
    public Retention retention() {
        return Retention.ACCESS;
    }
}
