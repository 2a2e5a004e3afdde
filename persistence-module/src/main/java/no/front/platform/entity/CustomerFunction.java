package no.front.platform.entity;

import static no.front.platform.entity.CustomerRole.ACCOUNTING;
import static no.front.platform.entity.CustomerRole.ACCOUNT_ADMINISTRATOR;
import static no.front.platform.entity.CustomerRole.ORDINARY;
import static no.front.platform.entity.CustomerRole.ORGANISATION_ADMINISTRATOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that a customer's user may or may not do in the portal, with the roles that may (ACC-1). Default deny as for
 * {@link Function}; the second table of {@code docs/roles.md} says the same and is the oracle of the tests. Always about the
 * organisation that the user is signed in to (ACC-10).
 */
public enum CustomerFunction {
    /** Start page, own name, number, password and sessions. */
    OWN_PAGE(ORGANISATION_ADMINISTRATOR, ACCOUNT_ADMINISTRATOR, ACCOUNTING, ORDINARY),
    /** See contract, accounts and products of the organisation. */
    CONTRACT_READ(ORGANISATION_ADMINISTRATOR, ACCOUNT_ADMINISTRATOR, ACCOUNTING, ORDINARY),
    /** CUS-7: see what the organisation has ordered, and who ordered it. */
    ORDERS_READ(ORGANISATION_ADMINISTRATOR, ACCOUNTING),
    /** CON-12: acknowledge new versions of the terms, or disagree. */
    TERMS_ACKNOWLEDGE(ORGANISATION_ADMINISTRATOR, ACCOUNT_ADMINISTRATOR, ACCOUNTING, ORDINARY),
    /** CON-11: say that new prices are not accepted, which ends the access concerned. */
    PRICES_REFUSE(ORGANISATION_ADMINISTRATOR),
    /** CPA-9: see commission, its notes and transactions. */
    COMMISSION_READ(ORGANISATION_ADMINISTRATOR, ACCOUNTING),
    /** CPA-6: see demands of proof, answer them. */
    PROOF_ANSWER(ORGANISATION_ADMINISTRATOR, ACCOUNTING),
    /** CPA-7: ask for another bank account for commission, confirm what another one asked for. */
    PAYEE_ACCOUNT_EDIT(ORGANISATION_ADMINISTRATOR),
    /** ACC-1: see, invite, change, lock and delete users; account administrators those of the own accounts. */
    USERS_MANAGE(ORGANISATION_ADMINISTRATOR, ACCOUNT_ADMINISTRATOR),
    /** ACC-3: two-step sign-in for all, and the networks that waive the code. */
    SECURITY_EDIT(ORGANISATION_ADMINISTRATOR),
    /** ACC-5: API keys and passwords, allowed addresses, callbacks of the own accounts. */
    GATEWAY_EDIT(ORGANISATION_ADMINISTRATOR, ACCOUNT_ADMINISTRATOR),
    /** CON-1, CON-7: order further products and accounts, change to a larger or smaller one. */
    ORDER_PLACE(ORGANISATION_ADMINISTRATOR),
    /** CON-6: give notice of the contract. */
    NOTICE_GIVE(ORGANISATION_ADMINISTRATOR),
    /** CUS-6: keep the organisation's addresses and contact persons up to date. */
    ORGANISATION_EDIT(ORGANISATION_ADMINISTRATOR),
    /** See and fetch invoices, credit notes, deposits, reminders and payments. */
    INVOICES_READ(ORGANISATION_ADMINISTRATOR, ACCOUNTING),
    /** PRV-20: see the messages of the own accounts, and their statistics. */
    TRAFFIC_READ(ORGANISATION_ADMINISTRATOR, ACCOUNT_ADMINISTRATOR, ORDINARY),
    /** PRV-3: set how long traffic is kept. */
    RETENTION_SET(ORGANISATION_ADMINISTRATOR),
    /** PRV-8: say what we may send to oneself. */
    CONSENT_EDIT(ORGANISATION_ADMINISTRATOR, ACCOUNT_ADMINISTRATOR, ACCOUNTING, ORDINARY);

    private final Set<CustomerRole> roles;

    CustomerFunction(CustomerRole first, CustomerRole... others) {
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public Set<CustomerRole> roles() {
        return roles;
    }
}
