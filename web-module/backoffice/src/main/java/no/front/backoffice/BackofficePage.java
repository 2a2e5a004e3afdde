package no.front.backoffice;

import static no.front.backoffice.MenuGroup.FINANCE;
import static no.front.backoffice.MenuGroup.HOUSE;
import static no.front.backoffice.MenuGroup.OPERATION;
import static no.front.backoffice.MenuGroup.PREMIUM;
import static no.front.backoffice.MenuGroup.SALES;

import java.util.Arrays;
import java.util.Optional;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Function;
import no.front.web.edge.GatedPage;

/**
 * Every address of the back office and the function it takes (ACC-9); what isn't listed is refused. Pages with an icon
 * stand in the menu of those who may open them, called {@code BackofficePage.<NAME>} in the texts.
 */
public enum BackofficePage implements GatedPage {
    START("start", Function.OWN_ACCOUNT, MenuGroup.START, "pi-home"),

    CUSTOMERS("customers", Function.CUSTOMER_READ, SALES, "pi-users"),
    CONTACTS("contacts", Function.CUSTOMER_READ, SALES, "pi-address-book"),
    ORDERS("orders", Function.ORDER_READ, SALES, "pi-inbox"),
    CONTRACTS("contracts", Function.CONTRACT_READ, SALES, "pi-file-check"),
    FOLLOW_UPS("follow-ups", Function.CUSTOMER_READ, SALES, "pi-calendar"),
    IMPORTS("imports", Function.CUSTOMER_IMPORT, SALES, "pi-file-import"),
    ORDER("order", Function.ORDER_READ),
    PRODUCTS("products", Function.PRODUCT_READ, SALES, "pi-box"),
    PRICE_LISTS("price-lists", Function.PRODUCT_READ, SALES, "pi-tags"),
    PRICE_CALCULATOR("price-calculator", Function.PRODUCT_READ, SALES, "pi-calculator"),
    PRODUCT("product", Function.PRODUCT_READ),
    PRODUCT_EDIT("product-edit", Function.PRODUCT_EDIT),
    PRICE_LIST("price-list", Function.PRODUCT_READ),
    PRICE_LIST_EDIT("price-list-edit", Function.PRODUCT_EDIT),
    CUSTOMER_PRICES("customer-prices", Function.PRODUCT_READ),
    CUSTOMER_PRICE("customer-price", Function.CUSTOMER_PRICE_EDIT),
    PRICE_COMPARISON("price-comparison", Function.PRODUCT_READ),
    PRICE_NOTICES("price-notices", Function.PRODUCT_READ, SALES, "pi-megaphone"),
    CREDIT("credit", Function.CREDIT_READ, SALES, "pi-verified"),
    ORDER_DECIDE("order-decide", Function.CREDIT_DECIDE),
    ORDER_CREDIT_CHECK("order-credit-check", Function.CREDIT_CHECK),
    ORDER_NEW("order-new", Function.ORDER_ENTER),
    ORDER_AGREEMENT("order-agreement", Function.ORDER_ENTER),
    CONTRACT("contract", Function.CONTRACT_READ),
    CONTRACT_STEP("contract-step", Function.CONTRACT_READ),
    CONTRACT_NOTICE("contract-notice", Function.CONTRACT_TERMINATE),
    CONTRACT_BREACH("contract-breach", Function.CONTRACT_TERMINATE),
    CONTRACT_SUSPEND("contract-suspend", Function.CONTRACT_SUSPEND),
    FORCE_MAJEURE("force-majeure", Function.CONTRACT_SUSPEND),
    CONTRACT_TRANSFER("contract-transfer", Function.CONTRACT_EDIT),
    CONTRACT_AGREEMENT("contract-agreement", Function.CONTRACT_EDIT),
    CONTRACT_SET_OFF("contract-set-off", Function.CONTRACT_READ),
    CONTRACT_ACCOUNT("contract-account", Function.CONTRACT_EDIT),
    CONTRACT_PRODUCT("contract-product", Function.CONTRACT_EDIT),
    CONTRACT_DEVELOPMENT("contract-development", Function.CONTRACT_EDIT),
    INACTIVITY("inactivity", Function.CONTRACT_READ),
    BUSINESS_TRANSFER("business-transfer", Function.CONTRACT_EDIT),
    CUSTOMER("customer", Function.CUSTOMER_READ),
    CUSTOMER_USER("customer-user", Function.CUSTOMER_USER_READ),
    CUSTOMER_USER_NEW("customer-user-new", Function.CUSTOMER_USER_INVITE),
    CREDENTIAL_OFFER("credential-offer", Function.CUSTOMER_USER_READ),
    PORTAL_VIEW("portal-view", Function.PORTAL_VIEW),
    CUSTOMER_NEW("customer-new", Function.CUSTOMER_EDIT),
    CUSTOMER_EDIT("customer-edit", Function.CUSTOMER_EDIT),
    CONTACT_EDIT("contact-edit", Function.CONTACT_EDIT),
    COMMUNICATION("communication", Function.COMMUNICATION_LOG),
    RETURNED_MAIL("returned-mail", Function.CUSTOMER_EDIT),
    DISCLOSURE("disclosure", Function.ADMINISTRATOR_DISCLOSE),
    IMPORT("import", Function.CUSTOMER_IMPORT),
    IMPORT_ERRORS("import-errors", Function.CUSTOMER_IMPORT),
    SEARCH("search", Function.CUSTOMER_READ),
    SUGGEST("suggest", Function.CUSTOMER_READ),

    INVOICES("invoices", Function.INVOICE_READ, FINANCE, "pi-receipt"),
    INVOICE_RUNS("invoice-runs", Function.INVOICE_READ, FINANCE, "pi-play-circle"),
    DELIVERIES("deliveries", Function.INVOICE_READ, FINANCE, "pi-truck"),
    PAYMENTS("payments", Function.PAYMENT_READ, FINANCE, "pi-arrow-down-left"),
    PAYMENT_ORDERS("payment-orders", Function.PAYMENT_FILE, FINANCE, "pi-arrow-up-right"),
    UNMATCHED("unmatched", Function.PAYMENT_READ, FINANCE, "pi-question-circle"),
    BANK_FILES("bank-files", Function.PAYMENT_READ, FINANCE, "pi-building-columns"),
    REFUNDS("refunds", Function.PAYMENT_READ, FINANCE, "pi-undo"),
    REMINDERS("reminders", Function.REMINDER_READ, FINANCE, "pi-bell"),
    AGING("aging", Function.REMINDER_READ, FINANCE, "pi-clock"),
    DEPOSITS("deposits", Function.DEPOSIT_READ, FINANCE, "pi-shield"),
    TRAFFIC("traffic", Function.USAGE_READ, FINANCE, "pi-chart-bar"),
    OPEN_ITEMS("open-items", Function.LEDGER_READ, FINANCE, "pi-list-check"),
    LEDGER("ledger", Function.LEDGER_READ, FINANCE, "pi-book"),
    PRICE_INDEX("price-index", Function.PRODUCT_READ, FINANCE, "pi-chart-line"),
    DEPOSIT("deposit", Function.DEPOSIT_READ),
    DEPOSIT_PAYMENT("deposit-payment", Function.DEPOSIT_EDIT),
    ORDER_SECURITY("order-security", Function.CREDIT_DECIDE),
    LEDGER_ACCOUNT("ledger-account", Function.LEDGER_READ),
    VOUCHER("voucher", Function.LEDGER_READ),
    OPEN_ITEM("open-item", Function.LEDGER_READ),

    INVOICE_DELIVERY("invoice-delivery", Function.INVOICE_READ),
    POST_BATCHES("post-batches", Function.INVOICE_SEND),
    POST_BATCH("post-batch", Function.INVOICE_SEND),
    PAYMENT_TERMS("payment-terms", Function.PAYMENT_TERMS_EDIT),
    USAGE_ACCOUNT("usage-account", Function.USAGE_READ),
    USAGE_MESSAGES("usage-messages", Function.MESSAGE_READ),
    USAGE_MESSAGE("usage-message", Function.MESSAGE_READ),
    USAGE_IMPORTS("usage-imports", Function.USAGE_READ),
    USAGE_IMPORT("usage-import", Function.USAGE_READ),
    USAGE_ASIDES("usage-asides", Function.USAGE_READ),
    USAGE_SOURCES("usage-sources", Function.USAGE_READ),
    INVOICE("invoice", Function.INVOICE_READ),
    INVOICE_EHF("invoice-ehf", Function.INVOICE_READ),
    INVOICE_CREDIT("invoice-credit", Function.INVOICE_CREDIT),
    INVOICE_RUN("invoice-run", Function.INVOICE_READ),
    REMINDER("reminder", Function.REMINDER_READ),
    REMINDER_STOP("reminder-stop", Function.REMINDER_EDIT),
    REMINDER_STOP_LIFT("reminder-stop-lift", Function.REMINDER_EDIT),
    COLLECTION_NOTES("collection-notes", Function.REMINDER_READ),
    COLLECTION_NOTE("collection-note", Function.REMINDER_READ),
    COLLECTION_PROPOSAL("collection-proposal", Function.REMINDER_EDIT),
    WRITE_OFF("write-off", Function.REMINDER_EDIT),
    LATE_RULES("late-rules", Function.REMINDER_READ),
    LATE_RATE("late-rate", Function.COLLECTION_RULES_EDIT),
    LATE_RULE("late-rule", Function.COLLECTION_RULES_EDIT),
    REMINDER_POLICY("reminder-policy", Function.COLLECTION_RULES_EDIT),
    STATEMENT("statement", Function.INVOICE_READ),
    STATEMENT_PDF("statement-pdf", Function.INVOICE_READ),

    PAYMENT("payment", Function.PAYMENT_READ),
    BANK_FILE("bank-file", Function.PAYMENT_READ),
    REFUND("refund", Function.PAYMENT_READ),
    REFUND_NEW("refund-new", Function.PAYMENT_ALLOCATE),
    PAYMENT_ORDER("payment-order", Function.PAYMENT_FILE),
    PAYMENT_FILE("payment-file", Function.PAYMENT_FILE),

    INVOICE_PREVIEW("invoice-preview", Function.INVOICE_READ),
    INVOICE_LINE("invoice-line", Function.INVOICE_READ),
    VAT_REPORT("vat-report", Function.LEDGER_READ),
    PERIODS("periods", Function.LEDGER_READ),
    CHART("chart", Function.LEDGER_READ),
    CHART_ACCOUNT("chart-account", Function.LEDGER_CLOSE),
    AUDIT_FILE("audit-file", Function.LEDGER_READ),
    AUDIT_FILE_XML("audit-file-xml", Function.LEDGER_READ),

    PRICE_INDEX_VALUE("price-index-value", Function.PRICE_ADJUST),

    PRICE_OBJECTION("price-objection", Function.CONTRACT_TERMINATE),
    CHARGE_NEW("charge-new", Function.CHARGE_ADD),
    DOWNTIMES("downtimes", Function.DOWNTIME_RECORD, OPERATION, "pi-bolt"),
    DOWNTIME("downtime", Function.DOWNTIME_RECORD),
    DOWNTIME_NEW("downtime-new", Function.DOWNTIME_RECORD),
    OPERATING_MESSAGES("operating-messages", Function.OPERATING_MESSAGE_EDIT, OPERATION, "pi-megaphone"),
    OPERATING_MESSAGE("operating-message", Function.OPERATING_MESSAGE_EDIT),
    OPERATING_MESSAGE_EDIT("operating-message-edit", Function.OPERATING_MESSAGE_EDIT),

    COMMISSION("commission", Function.COMMISSION_READ, PREMIUM, "pi-wallet"),
    COMMISSION_MONTH("commission-month", Function.COMMISSION_READ),
    COMMISSION_CUSTOMER("commission-customer", Function.COMMISSION_READ),
    COMMISSION_PDF("commission-pdf", Function.COMMISSION_READ),

    PREMIUM_SERVICES("premium-services", Function.PREMIUM_READ, PREMIUM, "pi-mobile"),
    PREMIUM_SERVICE("premium-service", Function.PREMIUM_READ),
    PREMIUM_SERVICE_EDIT("premium-service-edit", Function.PREMIUM_EDIT),
    PREMIUM_PRICE("premium-price", Function.PREMIUM_EDIT),
    PREMIUM_SHARE("premium-share", Function.PREMIUM_EDIT),
    PREMIUM_TRANSACTIONS("premium-transactions", Function.MESSAGE_READ),
    PREMIUM_TRANSACTION("premium-transaction", Function.MESSAGE_READ),
    PREMIUM_IMPORTS("premium-imports", Function.PREMIUM_READ),
    PREMIUM_IMPORT("premium-import", Function.PREMIUM_READ),
    PREMIUM_ASIDES("premium-asides", Function.PREMIUM_READ),

    SETTLEMENTS("settlements", Function.COMMISSION_READ, PREMIUM, "pi-arrow-right-arrow-left"),
    SETTLEMENT("settlement", Function.COMMISSION_READ),
    SETTLEMENT_LINE("settlement-line", Function.COMMISSION_READ),
    SETTLEMENT_NEW("settlement-new", Function.SETTLEMENT_EDIT),

    HOLDS("holds", Function.COMMISSION_HOLD, PREMIUM, "pi-lock"),
    HOLD("hold", Function.COMMISSION_HOLD),
    HOLD_NEW("hold-new", Function.COMMISSION_HOLD),
    HOLD_ANSWER("hold-answer", Function.COMMISSION_HOLD),
    HOLD_DENY("hold-deny", Function.PREMIUM_EDIT),
    HOLD_DENIAL("hold-denial", Function.PREMIUM_READ),

    PAYOUT_RUNS("payout-runs", Function.COMMISSION_READ, PREMIUM, "pi-money-bill"),
    PAYOUTS("payouts", Function.COMMISSION_READ),
    PAYOUT_RUN("payout-run", Function.COMMISSION_READ),
    PAYOUT("payout", Function.COMMISSION_READ),
    PAYOUT_DRAFT("payout-draft", Function.COMMISSION_READ),
    ADVANCES("advances", Function.COMMISSION_READ),
    ADVANCE("advance", Function.COMMISSION_READ),
    ADVANCE_NEW("advance-new", Function.PAYOUT_PREPARE),

    COMMISSION_NOTES("commission-notes", Function.COMMISSION_READ, PREMIUM, "pi-file-edit"),
    COMMISSION_NOTE("commission-note", Function.COMMISSION_READ),
    COMMISSION_DEMAND("commission-demand", Function.COMMISSION_READ),
    COMMISSION_AGREEMENT("commission-agreement", Function.PREMIUM_READ),

    PAYEE_ACCOUNTS("payee-accounts", Function.PAYEE_ACCOUNT_EDIT, PREMIUM, "pi-credit-card"),
    PAYEE_ACCOUNT("payee-account", Function.PAYEE_ACCOUNT_EDIT),

    MISUSE_REPORTS("misuse-reports", Function.MISUSE_REPORT_HANDLE, OPERATION, "pi-shield"),
    MISUSE_REPORT("misuse-report", Function.MISUSE_REPORT_HANDLE),

    OUTBOX("outbox", Function.OUTBOX_READ, OPERATION, "pi-send"),
    OUTBOX_MESSAGE("outbox-message", Function.OUTBOX_READ),
    /** Each kind of document takes a function of its own. */
    DOCUMENT("document", Function.OWN_ACCOUNT),
    JOBS("jobs", Function.JOB_READ, OPERATION, "pi-sync"),
    JOB("job", Function.JOB_READ),
    PARKED_ITEM("parked-item", Function.JOB_READ),
    BLOCKS("blocks", Function.ACCESS_BLOCK, OPERATION, "pi-ban"),
    TERMS("terms", Function.TERMS_READ, HOUSE, "pi-file"),
    TERMS_VERSION("terms-version", Function.TERMS_READ),
    TERMS_PUBLISH("terms-publish", Function.TERMS_PUBLISH),
    TERMS_NOTICES("terms-notices", Function.TERMS_READ),
    TERMS_DISAGREEMENTS("terms-disagreements", Function.TERMS_READ),
    TERMS_DOCUMENT("terms-document", Function.TERMS_READ),
    CHANGES("changes", Function.CHANGE_LOG_READ, HOUSE, "pi-history"),
    STAFF("staff", Function.STAFF_ADMIN, HOUSE, "pi-id-card"),
    STAFF_USER("staff-user", Function.STAFF_ADMIN),
    SETTINGS("settings", Function.SETTINGS_EDIT, HOUSE, "pi-cog"),
    CLOCK("clock", Function.CLOCK_MOVE, HOUSE, "pi-calendar-clock"),

    MY_ACCOUNT("my-account", Function.OWN_ACCOUNT),
    SIGN_OUT("sign-out", Function.OWN_ACCOUNT),
    STAY_SIGNED_IN("stay-signed-in", Function.OWN_ACCOUNT),
    SIGN_IN("sign-in"),
    FORGOT_PASSWORD("forgot-password"),
    SET_PASSWORD("set-password"),
    PREFERENCES("preferences"),
    ERROR("error");

    private final String path;
    private final Function function;
    private final MenuGroup group;
    private final String icon;

    /** Open to everybody. */
    BackofficePage(String path) {
        this(path, null);
    }

    BackofficePage(String path, Function function) {
        this(path, function, null, "");
    }

    BackofficePage(String path, Function function, MenuGroup group, String icon) {
        this.path = path;
        this.function = function;
        this.group = group;
        this.icon = icon;
    }

    /** @param path below the context path, with its slash */
    public static Optional<BackofficePage> at(String path) {
        return Arrays.stream(values())
                .filter(page -> path.equals("/" + page.path))
                .findFirst();
    }

    public String path() {
        return path;
    }

    @Override
    public boolean isPublic() {
        return function == null;
    }

    /** The function it takes; nothing for public pages. */
    public Optional<Function> function() {
        return Optional.ofNullable(function);
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return isPublic() || actor.may(function);
    }

    public Optional<MenuGroup> group() {
        return Optional.ofNullable(group);
    }

    public String icon() {
        return icon;
    }
}
