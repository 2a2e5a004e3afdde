package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.front.commission.boundary.CommissionSetting;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutLine;
import no.front.commission.entity.PayoutLineKind;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.payment.entity.OpenItemSettled;
import no.front.payment.entity.OpenItemsSettled;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;

/**
 * What happens when somebody approves a payout (CPA-7), all in one transaction: what it was made from is looked at again, its
 * note is issued and booked, advances and claims are set off, and the bank is told to pay the rest.
 */
@Dependent
public class PayoutApproval {

    private static final String COMPONENT = "commission";
    private static final String ITEMS = "commission-item";
    private static final String DEBTS = "commission-debt";

    @Inject
    PayoutStore store;

    @Inject
    PayoutMaking making;

    @Inject
    PayoutOrders orders;

    @Inject
    PayoutNotes notes;

    @Inject
    DemandIssuing demands;

    @Inject
    BusinessSettings settings;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    OpenItems items;

    @Inject
    Ledger ledger;

    @Inject
    NumberSeries numbers;

    @Inject
    BusinessClock clock;

    @Inject
    ChangeLog changeLog;

    @Inject
    Wording wording;

    @Inject
    Event<OpenItemsSettled> settled;

    /**
     * Approves it.
     *
     * @param said with the approval; may be empty
     * @throws BusinessRuleViolation NOT_FOUND, PAYOUT_STATUS, FOUR_EYES, STAFF_ONLY, TOO_LONG; FACTS_CHANGED when something
     *     that it was made from has changed; ACCOUNT_NOT_CONFIRMED, SELF_BILLING_MISSING; what the note refuses
     */
    public Payout approve(long id, Actor by, String said) {
        Payout payout = store.lockedPayout(id);
        payout.mayBeApprovedBy(by);
        making.requireUnchanged(payout);
        boolean pays = payout.sums().toPay().isPositive();
        BankAccount account = pays ? orders.account(payout.customer()) : null;
        LocalDate today = clock.today();
        OpenItem item = open(payout, today);
        Changes changes = payout.approve(by, clock.now(), account, item, said);
        amounts.locked(subjects(payout)).forEach((CommissionAmount amount) -> amount.note(id));
        book(payout, item, today, notes.issue(payout, today));
        if (pays) {
            payout.ordered(orders.order(payout));
        }
        changeLog.record(
                PayoutChange.PAYOUT_APPROVED, payout, payout.remark(), changes.field("approvedBy", null, by.name()));
        return payout;
    }

    private static List<Long> subjects(Payout payout) {
        return payout.contents().stream()
                .filter(line -> line.kind().isCommission())
                .map(PayoutLine.Content::subjectId)
                .distinct()
                .toList();
    }

    private OpenItem open(Payout payout, LocalDate today) {
        boolean demand = payout.isDemand();
        return items.open(new OpenItem.Opening(
                demand ? OpenItemKind.COMMISSION_DEBT : OpenItemKind.COMMISSION,
                numbers.next(demand ? DEBTS : ITEMS),
                payout.customer().id(),
                text(demand ? "debt" : "item", payout),
                demand ? today.plusDays(settings.number(CommissionSetting.DEBT_DUE_DAYS)) : payout.payoutOn(),
                payout.subject()));
    }

    private void book(Payout payout, OpenItem item, LocalDate today, List<String> issued) {
        if (payout.isDemand()) {
            advances(payout).forEach(line -> store.lockedAdvance(line.subjectId())
                    .askBack(line.amount().negate()));
            ledger.book(PayoutBooks.demand(payout, item, today, text("demand", payout)));
            demands.issue(payout, item, today, issued);
            return;
        }
        ledger.book(PayoutBooks.note(payout, item, today, text("note", payout)));
        Money taken = payout.sums().advances().plus(payout.sums().setOff());
        if (taken.isPositive()) {
            advances(payout).forEach(line -> store.lockedAdvance(line.subjectId())
                    .takeOff(line.amount().negate()));
            List<PayoutBooks.SetOff> claims = claims(payout);
            ledger.book(PayoutBooks.setOff(payout, item, claims, today, text("setOff", payout)));
            tell(claims, today);
        }
    }

    /** In the order in which they are locked. */
    private static List<PayoutLine.Content> advances(Payout payout) {
        return payout.contents().stream()
                .filter(line -> line.kind() == PayoutLineKind.ADVANCE)
                .sorted(Comparator.comparingLong(PayoutLine.Content::subjectId))
                .toList();
    }

    private List<PayoutBooks.SetOff> claims(Payout payout) {
        List<PayoutBooks.SetOff> claims = new ArrayList<>();
        payout.contents().stream()
                .filter(line -> line.kind() == PayoutLineKind.SET_OFF)
                .sorted(Comparator.comparingLong(PayoutLine.Content::subjectId))
                .forEach(line -> claims.add(new PayoutBooks.SetOff(
                        items.locked(line.subjectId()), line.amount().negate())));
        return claims;
    }

    private void tell(List<PayoutBooks.SetOff> claims, LocalDate today) {
        if (!claims.isEmpty()) {
            settled.fire(new OpenItemsSettled(claims.stream()
                    .map(PayoutBooks.SetOff::claim)
                    .map(claim -> new OpenItemSettled(claim.id(), claim.customerId(), today, claim.remaining()))
                    .toList()));
        }
    }

    /** The books are kept in bokmål. */
    private String text(String what, Payout payout) {
        return wording.text(
                COMPONENT, Language.BOKMAL, "payout." + what, payout.customer().name());
    }
}
