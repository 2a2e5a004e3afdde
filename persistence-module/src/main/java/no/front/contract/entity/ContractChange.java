package no.front.contract.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log that the contract component writes (ACC-8). */
public enum ContractChange implements ChangeAction {
    TERMS_PUBLISHED,
    TERMS_ANNOUNCED,
    TERMS_READ,
    TERMS_DISAGREED,
    TERMS_DISAGREEMENT_SETTLED,
    TERMS_NOTICE_SETTLED,
    ORDER_PLACED,
    ORDER_ACCEPTED,
    /** The secret link of an order was sent anew; the one before is dead. */
    ORDER_LINK_SENT,
    ORDER_APPROVED,
    ORDER_SECURITY_DEMANDED,
    ORDER_CONFIRMED,
    ORDER_REFUSED,
    ORDER_WITHDRAWN,
    ORDER_LAPSED,
    OBJECTION_RECORDED,
    OBJECTION_SETTLED,
    CONTRACT_MADE,
    ACCOUNT_OPENED,
    SUBSCRIPTION_STARTED
}
