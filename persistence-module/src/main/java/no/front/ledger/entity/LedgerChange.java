package no.front.ledger.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about the books (ACC-8). What is booked is not among them: the books are their own log. */
public enum LedgerChange implements ChangeAction {
    LEDGER_EXPORTED,
    CHART_CHANGED,
    PERIOD_CLOSED,
    PERIOD_OPENED_AGAIN;

    @Override
    public Retention retention() {
        return this == LEDGER_EXPORTED ? Retention.ACCESS : Retention.ACCOUNTING;
    }
}
