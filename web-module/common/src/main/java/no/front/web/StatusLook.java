package no.front.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/**
 * How each status looks: icon and severity. The only place that chooses them; no page does. A status that isn't listed is
 * neutral and bare. The word is the text {@code <Enum>.<CONSTANT>}.
 */
@Named
@ApplicationScoped
public class StatusLook {

    /** @param severity success done, info under way, warning someone should act, danger failed, "" no news */
    public record Look(String severity, String icon) {
        public String getStyle() {
            return severity.isEmpty() ? "ui-tag" : "ui-tag ui-tag-" + severity;
        }

        public String getIcon() {
            return icon;
        }
    }

    private static final Look PLAIN = new Look("", "");
    private static final Look DONE = new Look("success", "pi-check");
    private static final Look UNDER_WAY = new Look("info", "pi-sync");
    private static final Look WAITS = new Look("info", "pi-clock");
    private static final Look ACT = new Look("warning", "pi-exclamation-triangle");
    private static final Look WAITS_FOR_PERSON = new Look("warning", "pi-hourglass");
    private static final Look PARKED = new Look("warning", "pi-pause");
    private static final Look BLOCKED = new Look("danger", "pi-ban");
    private static final Look FAILED = new Look("danger", "pi-times-circle");

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            // platform: runs, parked items, outbox
            Map.entry("JobStatus.RUNNING", UNDER_WAY),
            Map.entry("JobStatus.DONE", DONE),
            Map.entry("JobStatus.FAILED", FAILED),
            Map.entry("JobStatus.STOPPED", PARKED),
            Map.entry("ParkedStatus.PARKED", PARKED),
            Map.entry("ParkedStatus.RESOLVED", DONE),
            Map.entry("OutboxStatus.WAITING", WAITS),
            Map.entry("OutboxStatus.SENT", new Look("success", "pi-send")),
            Map.entry("OutboxStatus.FAILED", ACT),
            Map.entry("OutboxStatus.GIVEN_UP", FAILED),
            // invoice runs
            Map.entry("RunStatus.PREPARED", WAITS),
            Map.entry("RunStatus.RUNNING", UNDER_WAY),
            Map.entry("RunStatus.DONE", DONE),
            Map.entry("RunStatus.STOPPED", PARKED),
            Map.entry("RunOutcome.INVOICED", DONE),
            Map.entry("RunOutcome.WAITING", WAITS),
            Map.entry("RunOutcome.PARKED", ACT),
            // payouts and advances
            Map.entry("PayoutStatus.PROPOSED", WAITS_FOR_PERSON),
            Map.entry("PayoutStatus.SENT_BACK", PLAIN),
            Map.entry("PayoutStatus.APPROVED", UNDER_WAY),
            Map.entry("PayoutStatus.REJECTED", FAILED),
            Map.entry("PayoutStatus.PAID", DONE),
            Map.entry("PayoutStatus.SETTLED", DONE),
            Map.entry("PayoutStatus.DEMANDED", ACT),
            Map.entry("AdvanceStatus.DEMANDED", ACT),
            Map.entry("PayoutOutcome.PENDING", WAITS),
            Map.entry("PayoutOutcome.PROPOSED", DONE),
            Map.entry("PayoutOutcome.PARKED", ACT),
            Map.entry("AdvanceStatus.PREPARED", WAITS_FOR_PERSON),
            Map.entry("AdvanceStatus.APPROVED", UNDER_WAY),
            Map.entry("AdvanceStatus.REJECTED", FAILED),
            Map.entry("AdvanceStatus.PAID", WAITS),
            Map.entry("AdvanceStatus.SET_OFF", DONE),
            // settlements of Strex
            Map.entry("LineResolution.TOLERATED", DONE),
            Map.entry("LineResolution.ACCEPTED", DONE),
            Map.entry("LineResolution.CLAIMED", WAITS),
            Map.entry("LineResolution.SETTLED", DONE),
            // customers
            Map.entry("PremiumStatus.UNKNOWN", WAITS),
            Map.entry("PremiumStatus.NOT_BILLED", PLAIN),
            Map.entry("PremiumStatus.ACCRUED", UNDER_WAY),
            Map.entry("PremiumStatus.SETTLED", DONE),
            Map.entry("PremiumStatus.REVERSED", PLAIN),
            Map.entry("PremiumStatus.WITHHELD", PARKED),
            Map.entry("PremiumStatus.RELEASED", DONE),
            Map.entry("PremiumStatus.FORFEITED", BLOCKED),
            Map.entry("CredentialStatus.ACTIVE", DONE),
            Map.entry("CredentialStatus.RETIRING", WAITS),
            Map.entry("CustomerStatus.ACTIVE", new Look("success", "pi-check-circle")),
            Map.entry("CustomerStatus.ENDED", PLAIN),
            Map.entry("Attention.RETURNED_MAIL", new Look("warning", "pi-envelope")),
            Map.entry("Trouble.DELETED", BLOCKED),
            Map.entry("Trouble.BANKRUPT", BLOCKED),
            Map.entry("Trouble.FORCED_DISSOLUTION", new Look("danger", "pi-exclamation-triangle")),
            Map.entry("Trouble.WINDING_UP", ACT),
            Map.entry("LookupOutcome.FOUND", DONE),
            Map.entry("LookupOutcome.DELETED", BLOCKED),
            Map.entry("LookupOutcome.UNKNOWN", ACT),
            Map.entry("LookupOutcome.BRANCH", ACT),
            Map.entry("LookupOutcome.UNAVAILABLE", WAITS),
            Map.entry("ImportStatus.READING", UNDER_WAY),
            Map.entry("ImportStatus.READY", WAITS_FOR_PERSON),
            Map.entry("ImportStatus.WRITING", UNDER_WAY),
            Map.entry("ImportStatus.DONE", DONE),
            Map.entry("ImportStatus.CANCELLED", PLAIN),
            Map.entry("ImportStatus.FAILED", FAILED),
            // orders and contracts
            Map.entry("OrderStatus.AWAITING_ACCEPTANCE", WAITS),
            Map.entry("OrderStatus.RECEIVED", WAITS_FOR_PERSON),
            Map.entry("OrderStatus.AWAITING_SECURITY", WAITS),
            Map.entry("OrderStatus.APPROVED", WAITS_FOR_PERSON),
            Map.entry("OrderStatus.CONFIRMED", DONE),
            Map.entry("OrderStatus.REFUSED", BLOCKED),
            Map.entry("OrderStatus.WITHDRAWN", PLAIN),
            Map.entry("OrderStatus.LAPSED", PLAIN),
            Map.entry("ContractStatus.ACTIVE", new Look("success", "pi-check-circle")),
            Map.entry("ContractStatus.UNDER_NOTICE", ACT),
            Map.entry("ContractStatus.ENDED", PLAIN),
            Map.entry("ContractStatus.TERMINATED", BLOCKED),
            Map.entry("AccountStatus.ACTIVE", DONE),
            Map.entry("AccountStatus.CLOSED", PLAIN),
            // products and prices
            Map.entry("PriceListStatus.DRAFT", new Look("warning", "pi-pencil")),
            Map.entry("PriceListStatus.PUBLISHED", DONE),
            Map.entry("CustomerPriceState.COMING", WAITS),
            Map.entry("CustomerPriceState.RUNNING", DONE),
            Map.entry("CustomerPriceState.ENDED", PLAIN),
            Map.entry("CustomerPriceState.WITHDRAWN", PLAIN),
            // credit
            Map.entry("CreditCheckStatus.PENDING", UNDER_WAY),
            Map.entry("CreditCheckStatus.DONE", DONE),
            Map.entry("CreditCheckStatus.UNKNOWN", ACT),
            Map.entry("CreditCheckStatus.NO_ANSWER", ACT),
            Map.entry("CreditCheckStatus.CANCELLED", PLAIN),
            Map.entry("CreditOutcome.APPROVED", DONE),
            Map.entry("CreditOutcome.SECURITY", WAITS),
            Map.entry("CreditOutcome.REFUSED", BLOCKED),
            // terms
            Map.entry("TermsState.COMING", WAITS),
            Map.entry("TermsState.IN_FORCE", DONE),
            Map.entry("TermsState.FORMER", PLAIN),
            Map.entry("DowntimeState.GOING_ON", FAILED),
            Map.entry("DowntimeState.OVER", DONE),
            // operating messages; services on the status page
            Map.entry("MisuseState.OPEN", ACT),
            Map.entry("MisuseState.TAKEN", WAITS_FOR_PERSON),
            Map.entry("MisuseState.CLOSED", DONE),
            Map.entry("OperatingState.COMING", WAITS),
            Map.entry("OperatingState.GOING_ON", ACT),
            Map.entry("OperatingState.OVER", DONE),
            Map.entry("ServiceHealth.WELL", DONE),
            Map.entry("ServiceHealth.MAINTENANCE", UNDER_WAY),
            Map.entry("ServiceHealth.TROUBLE", ACT),
            Map.entry("ClaimStatus.OPEN", WAITS),
            Map.entry("ClaimStatus.GRANTED", DONE),
            Map.entry("ClaimStatus.REFUSED", PLAIN),
            Map.entry("PriceNoticeState.WAITING", WAITS),
            Map.entry("PriceNoticeState.SENT", new Look("success", "pi-send")),
            Map.entry("PriceNoticeState.FAILED", FAILED),
            Map.entry("PriceNoticeState.DELIVERY_STOPPED", ACT),
            Map.entry("PriceNoticeState.NO_CONTACT", ACT),
            Map.entry("PriceNoticeState.AT_SIGN_IN", PLAIN),
            Map.entry("PriceNoticeState.ON_INVOICE", PLAIN),
            Map.entry("PriceNoticeState.SETTLED", DONE),
            Map.entry("NoticeState.WAITING", WAITS),
            Map.entry("NoticeState.SENT", new Look("success", "pi-send")),
            Map.entry("NoticeState.FAILED", FAILED),
            Map.entry("NoticeState.DELIVERY_STOPPED", ACT),
            Map.entry("NoticeState.NO_CONTACT", ACT),
            Map.entry("NoticeState.AT_SIGN_IN", PLAIN),
            Map.entry("NoticeState.SETTLED", DONE),
            // deposits
            Map.entry("DepositStatus.DEMANDED", WAITS),
            Map.entry("DepositStatus.HELD", new Look("success", "pi-lock")),
            Map.entry("DepositStatus.RELEASABLE", WAITS_FOR_PERSON),
            Map.entry("DepositStatus.SETTLED", DONE),
            Map.entry("DepositStatus.WITHDRAWN", PLAIN),
            Map.entry("DepositStatus.LAPSED", PLAIN),
            // held commission
            Map.entry("HoldStatus.OPEN", ACT),
            Map.entry("HoldStatus.PROOF_DEMANDED", WAITS),
            Map.entry("HoldStatus.ANSWERED", WAITS_FOR_PERSON),
            Map.entry("HoldStatus.DECIDED", DONE),
            // sending invoices
            Map.entry("DispatchState.QUEUED", WAITS),
            Map.entry("DispatchState.SENT", UNDER_WAY),
            Map.entry("DispatchState.DELIVERED", DONE),
            Map.entry("DispatchState.REJECTED", FAILED),
            Map.entry("DispatchState.FAILED", FAILED),
            Map.entry("DispatchState.REPLACED", PLAIN),
            // payments
            Map.entry("TransactionStatus.RECEIVED", UNDER_WAY),
            Map.entry("TransactionStatus.BOOKED", DONE),
            Map.entry("TransactionStatus.OPEN", WAITS_FOR_PERSON),
            Map.entry("TransactionStatus.ALLOCATED", DONE),
            Map.entry("TransactionStatus.REFUNDED", PLAIN),
            Map.entry("TransactionStatus.RETURNED", ACT),
            Map.entry("TransactionStatus.REPEATED", PLAIN),
            Map.entry("TransactionStatus.NOTED", PLAIN),
            Map.entry("RefundStatus.PREPARED", WAITS_FOR_PERSON),
            Map.entry("RefundStatus.APPROVED", WAITS_FOR_PERSON),
            Map.entry("RefundStatus.REJECTED", FAILED),
            Map.entry("RefundStatus.PAID", DONE),
            Map.entry("RefundStatus.CANCELLED", PLAIN),
            Map.entry("OutgoingStatus.ORDERED", WAITS),
            Map.entry("OutgoingStatus.IN_FILE", UNDER_WAY),
            Map.entry("OutgoingStatus.ACCEPTED", UNDER_WAY),
            Map.entry("OutgoingStatus.PAID", DONE),
            Map.entry("OutgoingStatus.REJECTED", FAILED),
            Map.entry("OutgoingStatus.CANCELLED", PLAIN),
            Map.entry("PayeeAccountStatus.WAITING", WAITS_FOR_PERSON),
            Map.entry("PayeeAccountStatus.IN_FORCE", DONE),
            Map.entry("PayeeAccountStatus.REPLACED", PLAIN),
            Map.entry("PayeeAccountStatus.REFUSED", BLOCKED),
            Map.entry("PayeeAccountStatus.WITHDRAWN", PLAIN),
            Map.entry("BankAnswerOutcome.APPLIED", DONE),
            Map.entry("BankAnswerOutcome.NO_CHANGE", PLAIN),
            Map.entry("BankAnswerOutcome.UNKNOWN", ACT),
            Map.entry("BankAnswerOutcome.CONTRADICTS", ACT),
            // late money
            Map.entry("ReminderStepKind.FREE_REMINDER", new Look("info", "pi-bell")),
            Map.entry("ReminderStepKind.EXTRA_REMINDER", new Look("info", "pi-bell")),
            Map.entry("ReminderStepKind.FEE_REMINDER", new Look("warning", "pi-bell")),
            Map.entry("ReminderStepKind.COLLECTION_NOTICE", new Look("danger", "pi-exclamation-triangle")),
            Map.entry("ReminderStepKind.TERMINATION_PROPOSAL", WAITS_FOR_PERSON),
            Map.entry("ReminderStopKind.DISPUTE", new Look("warning", "pi-comment")),
            Map.entry("ReminderStopKind.HOLD", PARKED),
            Map.entry("ReminderStopKind.PLAN", new Look("info", "pi-calendar")),
            Map.entry("CollectionProposalStatus.NOTIFIED", WAITS),
            // the life of contracts
            Map.entry("ContractTag.SUSPENDED", new Look("danger", "pi-pause")),
            Map.entry("ContractTag.PARTLY_SUSPENDED", PARKED),
            Map.entry("InactivityStatus.PROPOSED", WAITS_FOR_PERSON),
            Map.entry("InactivityStatus.TOLD", WAITS),
            Map.entry("InactivityStatus.CLOSED", PLAIN),
            Map.entry("InactivityStatus.KEPT", DONE),
            Map.entry("InactivityStatus.ACTIVE_AGAIN", DONE),
            Map.entry("ChargeStatus.PENDING", WAITS),
            Map.entry("ChargeStatus.INVOICED", DONE),
            Map.entry("ChargeStatus.DROPPED", PLAIN),
            // invoices and their documents
            Map.entry("InvoiceState.OPEN", WAITS),
            Map.entry("InvoiceState.OVERDUE", ACT),
            Map.entry("InvoiceState.PAID", DONE),
            Map.entry("InvoiceState.CREDITED", PLAIN),
            Map.entry("InvoiceState.CREDIT_NOTE", new Look("info", "pi-undo")),
            Map.entry("DocumentState.QUEUED", UNDER_WAY),
            Map.entry("DocumentState.MADE", DONE),
            Map.entry("DocumentState.INVALID", BLOCKED),
            Map.entry("DocumentState.FAILED", FAILED),
            // access
            Map.entry("StaffStatus.INVITED", WAITS_FOR_PERSON),
            Map.entry("StaffStatus.ACTIVE", DONE),
            Map.entry("StaffStatus.LOCKED", BLOCKED),
            Map.entry("StaffStatus.DELETED", PLAIN),
            Map.entry("UserStatus.INVITED", WAITS_FOR_PERSON),
            Map.entry("UserStatus.ACTIVE", DONE),
            Map.entry("UserStatus.LOCKED", BLOCKED),
            Map.entry("UserStatus.DELETED", PLAIN),
            Map.entry("OfferStatus.OFFERED", WAITS_FOR_PERSON),
            Map.entry("OfferStatus.TAKEN", DONE),
            Map.entry("OfferStatus.WITHDRAWN", PLAIN));

    public Look of(Enum<?> status) {
        return status == null
                ? PLAIN
                : LOOKS.getOrDefault(status.getDeclaringClass().getSimpleName() + "." + status.name(), PLAIN);
    }

    /** Every status with a look of its own, as {@code <Enum>.<CONSTANT>}. */
    static Set<String> known() {
        return LOOKS.keySet();
    }
}
