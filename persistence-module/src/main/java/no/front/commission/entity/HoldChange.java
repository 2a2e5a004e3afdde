package no.front.commission.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log on held commission and denied messages (ACC-8). */
public enum HoldChange implements ChangeAction {
    COMMISSION_HELD,
    PROOF_DEMANDED,
    PROOF_ANSWERED,
    COMMISSION_RELEASED,
    COMMISSION_FORFEITED,
    MISUSE_REPORTED,
    HOLD_CLOSED,
    PREMIUM_DENIED,
    PREMIUM_DENIAL_LIFTED
}
