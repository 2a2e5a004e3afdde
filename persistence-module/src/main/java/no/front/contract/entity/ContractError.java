package no.front.contract.entity;

import no.front.kernel.ErrorCode;

/** What the contract component refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum ContractError implements ErrorCode {
    /** Unknown, or not this actor's (ACC-10). */
    NOT_FOUND(Kind.NOT_FOUND),
    /** Somebody else was quicker. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    /** The amount or the day that was said before confirming is another one by now. */
    SHOWN_CHANGED(Kind.CONFLICT),
    /** CON-13: force majeure hits Front, so notice is a matter to talk about. */
    NOTICE_HINDERED(Kind.RULE),
    TEXT_MISSING(Kind.RULE),
    /** {0} = most characters. */
    TOO_LONG(Kind.RULE),
    PERSON_NAME_MISSING(Kind.RULE),
    /** {0} = the person's name. */
    PERSON_EMAIL_MISSING(Kind.RULE),
    /** {0} = the person's name. */
    PERSON_MOBILE_MISSING(Kind.RULE),
    /** The number can't receive an SMS. {0} = the person's name. */
    PERSON_MOBILE_UNFIT(Kind.RULE),
    INVOICE_EMAIL_MISSING(Kind.RULE),
    /** {0} = most. */
    QUANTITY_OUT_OF_RANGE(Kind.RULE),
    ORDER_EMPTY(Kind.RULE),
    /** An add-on needs a main product. */
    MAIN_PRODUCT_MISSING(Kind.RULE),
    /** CON-5: number lookup needs a technical contact. */
    TECHNICAL_CONTACT_MISSING(Kind.RULE),
    /** CON-2: not every document in force was accepted. */
    TERMS_NOT_ACCEPTED(Kind.RULE),
    /** CON-2: a document has no version in force, so nobody can order yet. {0} = its kind. */
    TERMS_NOT_IN_FORCE(Kind.UNAVAILABLE),
    /** One to twenty letters, digits, dots and hyphens. */
    TERMS_LABEL_UNFIT(Kind.RULE),
    /** {0} = the label that another version of the document has. */
    TERMS_LABEL_TAKEN(Kind.CONFLICT),
    /** {0} = the day from which another version of the document holds. */
    TERMS_DAY_TAKEN(Kind.CONFLICT),
    TERMS_DAY_MISSING(Kind.RULE),
    /** A version can't hold from a day that is over. {0} = the first day possible. */
    TERMS_IN_PAST(Kind.RULE),
    /** A newer version is in force, so nobody is told of this one. */
    TERMS_REPLACED(Kind.CONFLICT),
    /** Its notices have gone out, or are going. */
    TERMS_ANNOUNCED(Kind.CONFLICT),
    /** Somebody has settled it already. */
    TERMS_SETTLED(Kind.CONFLICT),
    /** The order is not where it has to be for this. {0} = its status. */
    ORDER_STATUS(Kind.CONFLICT),
    /** Somebody has closed the order already. {0} = its status, {1} = who, {2} = when. */
    ORDER_DECIDED(Kind.CONFLICT),
    /** CUS-1: the customer lacks something before a contract. {0} = what. */
    CUSTOMER_NOT_READY(Kind.RULE),
    /** CON-16: an objection to the terms is open. */
    OBJECTION_OPEN(Kind.RULE),
    NO_OPEN_OBJECTION(Kind.CONFLICT),
    /** The contract is not where it has to be for this. {0} = its status. */
    CONTRACT_STATUS(Kind.CONFLICT),
    /** {0} = most. */
    NOTICE_MONTHS_OUT_OF_RANGE(Kind.RULE),
    AMOUNT_NOT_POSITIVE(Kind.RULE),
    /** {0} = the charge's status. */
    CHARGE_STATUS(Kind.CONFLICT),
    /** {0} = today. */
    IN_THE_FUTURE(Kind.RULE),
    /** CON-4: the last account goes with the contract. */
    LAST_ACCOUNT(Kind.RULE),
    /** CON-7: only plans of the same family. */
    OTHER_PLAN_FAMILY(Kind.RULE),
    /** CON-15: the same is stopped for the same cause. */
    ALREADY_SUSPENDED(Kind.CONFLICT),
    /** {0} = who resumed it. */
    SUSPENSION_OVER(Kind.CONFLICT),
    /** CON-9: misuse is a ground against the customer only. */
    GROUND_OF_CUSTOMER(Kind.RULE),
    NO_PREMIUM_SERVICE(Kind.RULE),
    DUE_DATE_MISSING(Kind.RULE),
    /** BIL-7. {0} = most. */
    DUE_DAYS_OUT_OF_RANGE(Kind.RULE),
    /** A public debtor has no longer. {0} = most. */
    DUE_DAYS_OF_PUBLIC(Kind.RULE),
    /** More is valid only if expressly agreed, and where is not said. {0} = most without that. */
    DUE_DAYS_NOT_AGREED(Kind.RULE),
    /** BIL-5: a public buyer takes EHF and can't choose otherwise. */
    EMAIL_OF_PUBLIC(Kind.RULE),
    /** CON-9. {0} = the first day the delay is enough. */
    DELAY_TOLERATED(Kind.RULE),
    /** CON-9: there is no notice of breach that stands. */
    NO_BREACH_NOTICE(Kind.RULE),
    FORCE_MAJEURE_OVER(Kind.CONFLICT),
    /** CON-13: not without the consent of the party that is hit. */
    FORCE_MAJEURE_CONSENT(Kind.RULE),
    /** CON-6: what is agreed otherwise must say so. */
    AGREEMENT_TEXT_MISSING(Kind.RULE),
    /** CON-17: the signed terms are missing. */
    AGREEMENT_MISSING(Kind.RULE),
    /** CUS-10 */
    CONSENT_MISSING(Kind.RULE),
    /** CUS-10. {0} = day of the transfer. */
    CONSENT_TOO_LATE(Kind.RULE),
    SAME_CUSTOMER(Kind.RULE),
    /** The contract needs a main product while it runs. */
    LAST_MAIN_PRODUCT(Kind.RULE),
    /** CUS-6. {0} = who settled it. */
    UNSENT_SETTLED(Kind.CONFLICT),
    /** CON-8. {0} = its status. */
    PROPOSAL_STATUS(Kind.CONFLICT),
    /** CON-8. {0} = the first day possible. */
    TOLD_TOO_LATELY(Kind.RULE),
    /** CON-8. {0} = what is open. */
    OPEN_MONEY(Kind.RULE),
    /** CON-8: agreed otherwise. */
    INACTIVITY_AGREED(Kind.RULE),
    DAY_MISSING(Kind.RULE),
    /** CON-6: nobody can give notice on what is not agreed yet. {0} = the day it was made. */
    BEFORE_CONTRACT(Kind.RULE),
    /** CUS-10: who takes over must be a customer that is active. */
    TAKER_NOT_ACTIVE(Kind.RULE),
    ACCOUNT_CLOSED(Kind.CONFLICT),
    SUBSCRIPTION_ENDED(Kind.CONFLICT),

    // products and prices
    /** {0} = its code. */
    PRODUCT_UNKNOWN(Kind.RULE),
    /** {0} = its name. */
    PRODUCT_NOT_ORDERABLE(Kind.RULE),
    /** The first tier begins at 0. */
    TIERS_FROM_ZERO(Kind.RULE),
    /** {0} = the quantity that is not above the one before it. */
    TIERS_NOT_ASCENDING(Kind.RULE),
    /** {0} = the price, {1} = most decimals. */
    PRICE_DECIMALS(Kind.RULE),
    /** Published price lists never change. {0} = its number. */
    PRICE_LIST_PUBLISHED(Kind.CONFLICT),
    /** No list holds on that day. {0} = the day. */
    NO_PRICE_LIST(Kind.RULE),
    /** There is one draft at a time. {0} = its number, {1} = who began it. */
    PRICE_LIST_DRAFT_EXISTS(Kind.CONFLICT),
    /** {0} = the first day possible. */
    PRICE_LIST_TOO_EARLY(Kind.RULE),
    /** Something sold has no price. {0} = of what kind, {1} = code of the product after a space, "" for none. */
    PRICE_MISSING(Kind.RULE),
    /** A code is capital letters, digits and underscores. */
    PRODUCT_CODE_INVALID(Kind.RULE),
    /** {0} = the code. */
    PRODUCT_CODE_TAKEN(Kind.CONFLICT),
    /** {0} = what was typed. */
    PRICE_UNREADABLE(Kind.RULE),
    /** A country is chosen where the price is not of SMS to other countries. */
    PRICE_COUNTRY_NEEDLESS(Kind.RULE),
    PRICE_OR_DISCOUNT(Kind.RULE),
    DISCOUNT_OUT_OF_RANGE(Kind.RULE),
    /** Agreements begin today or later. {0} = today. */
    PRICE_BEGINS_IN_PAST(Kind.RULE),
    /** Agreements end today or later. {0} = today. */
    PRICE_ENDS_IN_PAST(Kind.RULE),
    PRICE_AGREEMENT_ENDED(Kind.CONFLICT),
    /** The same is agreed for some of the days already. {0} = from. */
    PRICE_AGREED_ALREADY(Kind.CONFLICT),
    /** The list has no price that an agreement could stand for. */
    PRICE_ITEM_UNKNOWN(Kind.RULE);

    private final Kind kind;

    ContractError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
