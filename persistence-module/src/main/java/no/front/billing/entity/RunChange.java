package no.front.billing.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about invoice runs (ACC-8). */
public enum RunChange implements ChangeAction {
    INVOICE_RUN_PREPARED,
    INVOICE_RUN_STOPPED,
    INVOICE_RUN_TAKEN_UP,
    INVOICE_RUN_DONE
}
