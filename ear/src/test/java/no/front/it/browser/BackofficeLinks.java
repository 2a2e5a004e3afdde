package no.front.it.browser;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.backoffice.BackofficePage;
import no.front.it.RolesTable;
import no.front.it.http.Session;
import no.front.platform.entity.Role;

/** Finds pages of the back office that need an id as people do: by the first link there, from a list or from another such page. */
final class BackofficeLinks {

    /** The list that leads to it. */
    private static final Map<BackofficePage, String> LISTS = new EnumMap<>(Map.ofEntries(
            Map.entry(BackofficePage.CUSTOMER, "customers"),
            Map.entry(BackofficePage.OUTBOX_MESSAGE, "outbox"),
            Map.entry(BackofficePage.OPERATING_MESSAGE, "operating-messages"),
            Map.entry(BackofficePage.MISUSE_REPORT, "misuse-reports"),
            Map.entry(BackofficePage.STAFF_USER, "staff"),
            Map.entry(BackofficePage.JOB, "jobs"),
            Map.entry(BackofficePage.PRODUCT, "products"),
            Map.entry(BackofficePage.PRICE_LIST, "price-lists"),
            Map.entry(BackofficePage.IMPORT, "imports"),
            Map.entry(BackofficePage.TERMS_VERSION, "terms"),
            Map.entry(BackofficePage.TERMS_NOTICES, "terms"),
            Map.entry(BackofficePage.DEPOSIT, "deposits"),
            Map.entry(BackofficePage.INVOICE_DELIVERY, "deliveries"),
            Map.entry(BackofficePage.POST_BATCH, "post-batches"),
            Map.entry(BackofficePage.OPEN_ITEM, "open-items"),
            Map.entry(BackofficePage.INVOICE, "invoices"),
            Map.entry(BackofficePage.INVOICE_RUN, "invoice-runs"),
            Map.entry(BackofficePage.USAGE_ACCOUNT, "traffic"),
            Map.entry(BackofficePage.USAGE_IMPORT, "usage-imports"),
            Map.entry(BackofficePage.LEDGER_ACCOUNT, "ledger"),
            Map.entry(BackofficePage.CHART_ACCOUNT, "chart"),
            Map.entry(BackofficePage.PAYMENT, "payments"),
            Map.entry(BackofficePage.BANK_FILE, "bank-files"),
            Map.entry(BackofficePage.REFUND, "refunds"),
            Map.entry(BackofficePage.REFUND_NEW, "refunds"),
            Map.entry(BackofficePage.REMINDER, "reminders"),
            Map.entry(BackofficePage.COLLECTION_PROPOSAL, "reminders?tab=DECIDE"),
            Map.entry(BackofficePage.COLLECTION_NOTE, "collection-notes"),
            Map.entry(BackofficePage.HOLD, "holds?state=OPEN"),
            Map.entry(BackofficePage.HOLD_DENIAL, "holds?state=DENIALS"),
            Map.entry(BackofficePage.PREMIUM_TRANSACTION, "premium-transactions"),
            Map.entry(BackofficePage.PREMIUM_IMPORT, "premium-imports"),
            Map.entry(BackofficePage.COMMISSION_MONTH, "commission"),
            Map.entry(BackofficePage.SETTLEMENT, "settlements"),
            Map.entry(BackofficePage.PAYOUT_RUN, "payout-runs"),
            Map.entry(BackofficePage.PAYOUT, "payouts"),
            Map.entry(BackofficePage.ADVANCE, "advances"),
            Map.entry(BackofficePage.COMMISSION_NOTE, "commission-notes"),
            Map.entry(BackofficePage.PAYMENT_ORDER, "payment-orders"),
            Map.entry(BackofficePage.PAYMENT_FILE, "payment-orders"),
            Map.entry(BackofficePage.REMINDER_POLICY, "late-rules"),
            Map.entry(BackofficePage.ORDER, "orders"),
            Map.entry(BackofficePage.DOWNTIME, "downtimes")));

    /** The page that leads to it. */
    private static final Map<BackofficePage, BackofficePage> PAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(BackofficePage.ORDER_DECIDE, BackofficePage.ORDER),
            Map.entry(BackofficePage.ORDER_CREDIT_CHECK, BackofficePage.ORDER),
            Map.entry(BackofficePage.ORDER_AGREEMENT, BackofficePage.ORDER),
            Map.entry(BackofficePage.ORDER_SECURITY, BackofficePage.ORDER),
            Map.entry(BackofficePage.PRICE_LIST_EDIT, BackofficePage.PRICE_LIST),
            Map.entry(BackofficePage.DEPOSIT_PAYMENT, BackofficePage.DEPOSIT),
            Map.entry(BackofficePage.VOUCHER, BackofficePage.COMMISSION_NOTE),
            Map.entry(BackofficePage.INVOICE_EHF, BackofficePage.INVOICE),
            Map.entry(BackofficePage.INVOICE_CREDIT, BackofficePage.INVOICE),
            Map.entry(BackofficePage.INVOICE_LINE, BackofficePage.INVOICE),
            Map.entry(BackofficePage.USAGE_MESSAGES, BackofficePage.USAGE_ACCOUNT),
            Map.entry(BackofficePage.USAGE_MESSAGE, BackofficePage.USAGE_MESSAGES),
            Map.entry(BackofficePage.SETTLEMENT_LINE, BackofficePage.SETTLEMENT),
            Map.entry(BackofficePage.COMMISSION_DEMAND, BackofficePage.PAYOUT),
            Map.entry(BackofficePage.HOLD_ANSWER, BackofficePage.HOLD),
            Map.entry(BackofficePage.PARKED_ITEM, BackofficePage.JOB),
            Map.entry(BackofficePage.REMINDER_STOP, BackofficePage.REMINDER),
            Map.entry(BackofficePage.REMINDER_STOP_LIFT, BackofficePage.REMINDER),
            Map.entry(BackofficePage.WRITE_OFF, BackofficePage.OPEN_ITEM)));

    /** Nothing of the kind has happened in the demo, or not to the first that a list shows. */
    private static final Set<BackofficePage> MAY_BE_MISSING = EnumSet.of(
            BackofficePage.ORDER_DECIDE,
            BackofficePage.ORDER_CREDIT_CHECK,
            BackofficePage.ORDER_AGREEMENT,
            BackofficePage.ORDER_SECURITY,
            BackofficePage.PRICE_LIST_EDIT,
            BackofficePage.DEPOSIT_PAYMENT,
            BackofficePage.DOWNTIME,
            BackofficePage.IMPORT,
            BackofficePage.OPERATING_MESSAGE,
            BackofficePage.MISUSE_REPORT,
            BackofficePage.TERMS_NOTICES,
            BackofficePage.INVOICE,
            BackofficePage.INVOICE_RUN,
            BackofficePage.INVOICE_DELIVERY,
            BackofficePage.INVOICE_EHF,
            BackofficePage.INVOICE_CREDIT,
            BackofficePage.INVOICE_LINE,
            BackofficePage.POST_BATCH,
            BackofficePage.REFUND,
            BackofficePage.REFUND_NEW,
            BackofficePage.REMINDER,
            BackofficePage.REMINDER_STOP,
            BackofficePage.REMINDER_STOP_LIFT,
            BackofficePage.COLLECTION_PROPOSAL,
            BackofficePage.COLLECTION_NOTE,
            BackofficePage.WRITE_OFF,
            BackofficePage.PARKED_ITEM,
            BackofficePage.HOLD_ANSWER,
            BackofficePage.HOLD_DENIAL,
            BackofficePage.COMMISSION_DEMAND);

    private final RolesTable table;
    private final Map<BackofficePage, String> addresses = new EnumMap<>(BackofficePage.class);

    BackofficeLinks(RolesTable table) {
        this.table = table;
    }

    /** Whether it is found by a link. */
    static boolean leadTo(BackofficePage page) {
        return LISTS.containsKey(page) || PAGES.containsKey(page);
    }

    static boolean mayBeMissing(BackofficePage page) {
        return MAY_BE_MISSING.contains(page);
    }

    /** "" where no link leads there. */
    String address(BackofficePage page) throws Exception {
        String known = addresses.get(page);
        if (known == null) {
            known = find(page);
            addresses.put(page, known);
        }
        return known;
    }

    private String find(BackofficePage page) throws Exception {
        String from = LISTS.containsKey(page) ? "/backoffice/" + LISTS.get(page) : address(PAGES.get(page));
        for (Role role : from.isEmpty() ? List.<Role>of() : roles(page)) {
            String query =
                    first(Session.of(role).get(from).body(), "\"(?:/backoffice/)?" + page.path() + "(\\?[^\"]+)\"");
            if (!query.isEmpty()) {
                return "/backoffice/" + page.path() + query.replace("&amp;", "&");
            }
        }
        return "";
    }

    private List<Role> roles(BackofficePage page) {
        return Arrays.stream(Role.values())
                .filter(role -> page.function()
                        .filter(function -> table.allows(function, role))
                        .isPresent())
                .toList();
    }

    /** What the first group of the pattern holds; "" for nothing. */
    static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
