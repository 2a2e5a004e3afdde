package no.front.platform.entity;

import static no.front.platform.entity.Role.ADMINISTRATOR;
import static no.front.platform.entity.Role.FINANCE;
import static no.front.platform.entity.Role.PRIVACY_OFFICER;
import static no.front.platform.entity.Role.SALES;
import static no.front.platform.entity.Role.SUPPORT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that somebody may or may not do, with the staff roles that need it (ACC-9). Default deny: what names no
 * function is refused. {@code docs/roles.md} says the same in a table and is the oracle of the tests.
 */
public enum Function {
    /** The own start page, own password, own sessions. */
    OWN_ACCOUNT(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    CUSTOMER_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    /** Register, change and refresh organisations, links between them, the mark of returned mail. */
    CUSTOMER_EDIT(SALES, FINANCE, ADMINISTRATOR),
    CONTACT_EDIT(SALES, FINANCE, SUPPORT, ADMINISTRATOR),
    COMMUNICATION_LOG(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER),
    /** Tell somebody of the same company, group or chain who the administrator is (CUS-8). */
    ADMINISTRATOR_DISCLOSE(SALES, SUPPORT),
    CUSTOMER_IMPORT(SALES, ADMINISTRATOR),
    CUSTOMER_EXPORT(SALES, FINANCE, PRIVACY_OFFICER, ADMINISTRATOR),
    /** The change log of one customer. */
    CUSTOMER_HISTORY_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    /** The whole change log. */
    CHANGE_LOG_READ(PRIVACY_OFFICER, ADMINISTRATOR),
    RETENTION_PREVIEW(PRIVACY_OFFICER, ADMINISTRATOR),
    PRODUCT_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    PRODUCT_EDIT(FINANCE, ADMINISTRATOR),
    CUSTOMER_PRICE_EDIT(SALES, FINANCE, ADMINISTRATOR),
    TERMS_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    /** Publish and announce new versions of terms, data processing agreement and privacy statement (CON-12). */
    TERMS_PUBLISH(PRIVACY_OFFICER, ADMINISTRATOR),
    ORDER_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    ORDER_ENTER(SALES, ADMINISTRATOR),
    ORDER_CONFIRM(SALES, ADMINISTRATOR),
    /** CRE-6: sales and finance only. */
    CREDIT_READ(SALES, FINANCE),
    CREDIT_CHECK(SALES, FINANCE),
    CREDIT_DECIDE(SALES, FINANCE),
    DEPOSIT_READ(SALES, FINANCE, ADMINISTRATOR),
    DEPOSIT_EDIT(FINANCE),
    LEDGER_READ(FINANCE, ADMINISTRATOR),
    /** Close periods, change the chart of accounts. */
    LEDGER_CLOSE(FINANCE),
    /** See usage: counts, imports, what is kept aside. */
    USAGE_READ(SALES, FINANCE, SUPPORT, ADMINISTRATOR),
    /** See single messages, numbers masked (PRV-20). */
    MESSAGE_READ(FINANCE, SUPPORT),
    /** Import usage by file, settle what was kept aside. */
    USAGE_IMPORT(FINANCE, ADMINISTRATOR),
    INVOICE_READ(SALES, FINANCE, SUPPORT, ADMINISTRATOR),
    /** Preview, start and stop invoice runs. */
    INVOICE_RUN(FINANCE),
    /** Credit invoices, whole or in part (BIL-4). */
    INVOICE_CREDIT(FINANCE),
    /** Send again, choose another channel, print what goes by post (BIL-5). */
    INVOICE_SEND(FINANCE),
    /** Due days, channel, gathering, reference of a contract's invoices. */
    PAYMENT_TERMS_EDIT(SALES, FINANCE, ADMINISTRATOR),
    /** Note work by the hour, costs of misuse and other charges (BIL-12, BIL-13). */
    CHARGE_ADD(SALES, FINANCE, SUPPORT),
    PAYMENT_READ(FINANCE, ADMINISTRATOR),
    /** Read the bank's files. */
    PAYMENT_IMPORT(FINANCE),
    /** Say what money is for; pay back. */
    PAYMENT_ALLOCATE(FINANCE),
    REMINDER_READ(SALES, FINANCE, SUPPORT, ADMINISTRATOR),
    /** Hold, dispute, payment plan, reminders and interest by hand (BIL-9). */
    REMINDER_EDIT(FINANCE),
    /** The law's dated rates and fees, and who is reminded when. */
    COLLECTION_RULES_EDIT(FINANCE),
    /** Adjust prices by the index, announce changes (CON-10, CON-11). */
    PRICE_ADJUST(FINANCE, ADMINISTRATOR),
    /** CON-14, OPS-3 */
    DOWNTIME_RECORD(FINANCE, SUPPORT, ADMINISTRATOR),
    /** See premium services and counts of premium transactions. */
    PREMIUM_READ(SALES, FINANCE, SUPPORT, ADMINISTRATOR),
    /** Create premium services, their prices and shares (CPA-1); deny access to them (CPA-6). */
    PREMIUM_EDIT(SALES, FINANCE, ADMINISTRATOR),
    /** Import premium transactions and delivery reports. */
    PREMIUM_IMPORT(FINANCE, ADMINISTRATOR),
    COMMISSION_READ(SALES, FINANCE, ADMINISTRATOR),
    /** Import settlements of Strex, accept differences or claim them (CPA-3). */
    SETTLEMENT_EDIT(FINANCE),
    /** Preview and start payout runs, prepare advances (CPA-2, CPA-5). */
    PAYOUT_PREPARE(FINANCE),
    /** Approve payouts and advances that somebody else prepared (CPA-7). */
    PAYOUT_APPROVE(FINANCE),
    /** Hold commission, demand proof of consent (CPA-6). */
    COMMISSION_HOLD(FINANCE, SUPPORT),
    /** Release or forfeit what is held (CPA-6). */
    COMMISSION_DECIDE(FINANCE),
    /** Enter a payee's new bank account (CPA-7). */
    PAYEE_ACCOUNT_EDIT(SALES, FINANCE),
    /** Confirm a bank account that somebody else entered (CPA-7). */
    PAYEE_ACCOUNT_CONFIRM(FINANCE),
    /** See payments to the bank and their files; read the bank's answers. */
    PAYMENT_FILE(FINANCE),
    CONTRACT_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    CONTRACT_EDIT(SALES, ADMINISTRATOR),
    /** CON-15 */
    CONTRACT_SUSPEND(SALES, FINANCE, SUPPORT, ADMINISTRATOR),
    /** CON-6, CON-9 */
    CONTRACT_TERMINATE(SALES, FINANCE, ADMINISTRATOR),
    CUSTOMER_USER_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    CUSTOMER_USER_INVITE(SALES, SUPPORT, ADMINISTRATOR),
    OUTBOX_READ(SALES, FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    OUTBOX_RETRY(SUPPORT, ADMINISTRATOR),
    /** See a masked number in full, with a purpose, logged. */
    NUMBER_UNMASK(SUPPORT, PRIVACY_OFFICER),
    JOB_READ(FINANCE, SUPPORT, PRIVACY_OFFICER, ADMINISTRATOR),
    JOB_RUN(ADMINISTRATOR),
    PARKED_RETRY(FINANCE, SUPPORT, ADMINISTRATOR),
    CLOCK_MOVE(ADMINISTRATOR),
    /** Block addresses, networks and countries (ACC-6). */
    ACCESS_BLOCK(SUPPORT, ADMINISTRATOR),
    /** OPS-2: write operating messages, which customers see. */
    OPERATING_MESSAGE_EDIT(SUPPORT, ADMINISTRATOR),
    /** See a customer's portal as the customer does, to read only, with a reason, logged. */
    PORTAL_VIEW(SALES, FINANCE, SUPPORT, ADMINISTRATOR),
    /** ACC-11: see and close what customers' users report of lost passwords and suspected misuse. */
    MISUSE_REPORT_HANDLE(SUPPORT, ADMINISTRATOR),
    STAFF_ADMIN(ADMINISTRATOR),
    SETTINGS_EDIT(ADMINISTRATOR);

    private final Set<Role> roles;

    Function(Role first, Role... others) {
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public Set<Role> roles() {
        return roles;
    }
}
