package no.front.backoffice.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.billing.boundary.Deliveries;
import no.front.billing.boundary.ReminderWork;
import no.front.billing.boundary.Reminders;
import no.front.contract.boundary.Contracts;
import no.front.contract.boundary.Downtimes;
import no.front.contract.boundary.InactivityProposals;
import no.front.contract.boundary.OrderWork;
import no.front.contract.boundary.Orders;
import no.front.contract.boundary.PriceNotices;
import no.front.contract.boundary.TermsAnnouncements;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.entity.OrderStatus;
import no.front.credit.boundary.DepositWork;
import no.front.credit.boundary.Deposits;
import no.front.credit.boundary.Exposures;
import no.front.customer.boundary.Attention;
import no.front.customer.boundary.CommunicationRow;
import no.front.customer.boundary.Communications;
import no.front.customer.boundary.CustomerAttention;
import no.front.kernel.PageRequest;
import no.front.payment.boundary.PaymentWork;
import no.front.payment.boundary.Payments;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OutboxFilter;
import no.front.platform.boundary.OutboxMessages;
import no.front.platform.boundary.ParkedItems;
import no.front.platform.entity.Function;
import no.front.platform.entity.OutboxStatus;
import no.front.web.Words;

/** What needs attention, for the roles of the reader; gravest first. */
@Named
@RequestScoped
public class StartBacking {

    private static final PageRequest COUNT_ONLY = new PageRequest(1, 1, "", true);
    private static final String GRAVEST_FIRST = "dwi";
    private static final int FOLLOW_UPS_SHOWN = 6;

    @Inject
    CustomerAttention customerAttention;

    @Inject
    Communications communications;

    @Inject
    Orders orders;

    @Inject
    TermsVersions terms;

    @Inject
    TermsAnnouncements termsAnnouncements;

    @Inject
    PriceNotices priceNotices;

    @Inject
    Downtimes downtimes;

    @Inject
    Exposures exposures;

    @Inject
    OutboxMessages outbox;

    @Inject
    ParkedItems parkedItems;

    @Inject
    Deposits deposits;

    @Inject
    Deliveries deliveries;

    @Inject
    Payments payments;

    @Inject
    Reminders reminders;

    @Inject
    Contracts contracts;

    @Inject
    InactivityProposals inactivity;

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    private final List<StartTask> tasks = new ArrayList<>();
    private List<CommunicationRow> followUps = List.of();

    @PostConstruct
    void load() {
        Attention attention = customerAttention.now();
        if (may(Function.COMMUNICATION_LOG)) {
            followUps = communications.myFollowUpsToday();
        }
        if (may(Function.CUSTOMER_EDIT)) {
            add(
                    "d",
                    "pi-exclamation-triangle",
                    "trouble",
                    attention.inTrouble(),
                    "customers?kind=CUSTOMER&status=ACTIVE&attention=IN_TROUBLE");
        }
        addOrders();
        addDeposits();
        addPayments();
        addLateMoney();
        if (may(Function.CREDIT_READ)) {
            add("w", "pi-gauge", "limits", exposures.warned(), "credit?tab=LIMITS");
        }
        addTerms();
        if (may(Function.INVOICE_SEND)) {
            add("w", "pi-truck", "deliveries", deliveries.waiting(), "deliveries?view=ATTENTION");
        }
        addPrices();
        if (may(Function.OUTBOX_READ)) {
            add("d", "pi-send", "outbox", undelivered(), "outbox?status=" + OutboxStatus.GIVEN_UP);
        }
        if (may(Function.JOB_READ)) {
            add("w", "pi-pause", "parked", parkedItems.waiting("", COUNT_ONLY).total(), "jobs");
        }
        if (may(Function.CUSTOMER_EDIT)) {
            add(
                    "w",
                    "pi-envelope",
                    "returned",
                    attention.returnedMail(),
                    "customers?status=ACTIVE&attention=RETURNED_MAIL");
            add("w", "pi-building-columns", "lookups", attention.lookupsFailed(), "customers?attention=LOOKUP_FAILED");
        }
        if (may(Function.CONTRACT_EDIT)) {
            add("w", "pi-envelope", "unsent", contracts.unsent(), "contracts?attention=UNSENT");
        }
        if (may(Function.CONTRACT_TERMINATE)) {
            add("i", "pi-moon", "inactive", inactivity.open().size(), "inactivity");
        }
        if (may(Function.CUSTOMER_IMPORT)) {
            add("i", "pi-file-import", "imports", attention.importsWaiting(), "imports");
        }
        tasks.sort(Comparator.comparing(task -> GRAVEST_FIRST.indexOf(task.mark())));
    }

    private void addOrders() {
        OrderWork work = orders.work();
        if (may(Function.ORDER_ENTER)) {
            add("d", "pi-flag", "objections", work.objections(), "orders?show=OURS");
        }
        if (may(Function.CREDIT_DECIDE)) {
            add("w", "pi-inbox", "ordersToDecide", work.toDecide(), "orders?show=" + OrderStatus.RECEIVED);
        }
        if (may(Function.ORDER_CONFIRM)) {
            add("w", "pi-check", "ordersToConfirm", work.toConfirm(), "orders?show=" + OrderStatus.APPROVED);
        }
    }

    private void addTerms() {
        if (may(Function.TERMS_PUBLISH)) {
            add("d", "pi-file", "termsMissing", terms.missing().size(), "terms");
        }
        if (may(Function.CONTRACT_EDIT)) {
            add("d", "pi-flag", "disagreements", termsAnnouncements.openDisagreements(), "terms-disagreements");
        }
        if (may(Function.TERMS_PUBLISH) || may(Function.CONTRACT_EDIT)) {
            String version = termsAnnouncements
                    .versionWithUndelivered()
                    .map(String::valueOf)
                    .orElse("");
            long undelivered = version.isEmpty() ? 0 : termsAnnouncements.undelivered();
            add("w", "pi-envelope", "termsUndelivered", undelivered, "terms-notices?show=UNDELIVERED&id=" + version);
        }
    }

    private void addPrices() {
        if (may(Function.PRICE_ADJUST) || may(Function.CONTRACT_EDIT)) {
            add("w", "pi-megaphone", "priceNotices", priceNotices.undelivered(), "price-notices?show=UNDELIVERED");
        }
        if (may(Function.DOWNTIME_RECORD)) {
            add("i", "pi-bolt", "downtimeClaims", downtimes.openClaims(), "downtimes");
        }
    }

    private void addLateMoney() {
        if (may(Function.REMINDER_EDIT)) {
            ReminderWork work = reminders.work();
            add("d", "pi-percentage", "lateRate", work.rateMissing() ? 1 : 0, "late-rules");
            add("w", "pi-bell", "lateProposals", work.proposals(), "reminders?tab=DECIDE");
        }
    }

    private void addDeposits() {
        if (may(Function.DEPOSIT_EDIT)) {
            DepositWork work = deposits.work();
            add("w", "pi-wallet", "depositsToPayBack", work.toPayBack(), "deposits?state=TO_PAY_BACK");
            add("w", "pi-wallet", "depositsToSettle", work.releasable(), "deposits?state=RELEASABLE");
            add("i", "pi-wallet", "depositsOverdue", work.overdue(), "deposits?state=OVERDUE");
        }
    }

    private void addPayments() {
        if (may(Function.PAYMENT_ALLOCATE)) {
            PaymentWork work = payments.work();
            add("d", "pi-file-import", "bankFilesRefused", work.refusedFiles(), "bank-files");
            add("w", "pi-question-circle", "paymentsOpen", work.open(), "unmatched");
            add("w", "pi-undo", "refundsToApprove", work.toApprove(), "refunds?status=PREPARED");
            add("w", "pi-undo", "refundsToPay", work.toPay(), "refunds?status=APPROVED");
        }
    }

    private long undelivered() {
        OutboxFilter all = OutboxFilter.all();
        return outbox.search(
                        new OutboxFilter(
                                all.recipient(),
                                all.channel(),
                                Optional.of(OutboxStatus.GIVEN_UP),
                                all.customer(),
                                all.from(),
                                all.to()),
                        COUNT_ONLY)
                .total();
    }

    private void add(String mark, String icon, String what, long count, String address) {
        if (count > 0) {
            tasks.add(new StartTask(
                    mark,
                    icon,
                    words.count("start." + what, count),
                    words.say("start." + what + ".reason"),
                    count,
                    address,
                    words.say("start." + what + ".action")));
        }
    }

    private boolean may(Function function) {
        return currentActor.may(function);
    }

    public List<StartTask> getTasks() {
        return tasks;
    }

    public List<CommunicationRow> getFollowUps() {
        return followUps.stream().limit(FOLLOW_UPS_SHOWN).toList();
    }

    /** "Fire ting venter på deg." */
    public String getLead() {
        return words.count("start.waiting", followUps.size() + (long) tasks.size());
    }

    public String getFollowUpNote() {
        return words.count("followUps.today", followUps.size());
    }

    public boolean isNothing() {
        return followUps.isEmpty() && tasks.isEmpty();
    }
}
