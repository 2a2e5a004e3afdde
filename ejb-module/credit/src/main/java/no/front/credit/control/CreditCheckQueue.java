package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderReceived;
import no.front.credit.boundary.CreditSetting;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.CreditCheck;
import no.front.customer.entity.Customer;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.Wording;

/**
 * Asks for a check as an order on credit comes in: its terms give the reason to know. Never of a sole trader nor of whoever
 * might be one, since those are checked by staff only (CRE-6); nor where a valid check is at hand, or the register alone
 * decides. In the transaction that receives the order; the bureau is asked after it.
 */
@Dependent
public class CreditCheckQueue {

    @Inject
    CreditCheckStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    Wording wording;

    void received(@Observes OrderReceived received) {
        Order order = store.order(received.orderId());
        if (settings.yes(CreditSetting.AUTOMATIC) && isToBeChecked(order)) {
            String need = wording.text("credit", Language.BOKMAL, "check.need", order.number());
            request(order, new CreditCheck.Request(need, "", false, true));
        }
    }

    private boolean isToBeChecked(Order order) {
        Customer customer = order.customer();
        return !order.isPrepaid()
                && customer.organisationNumber().isPresent()
                && !customer.form().isSoleTrader()
                && customer.form() != OrganisationForm.OTHER
                && customer.standing().isSound()
                && store.newestValidOf(customer.id(), clock.today()).isEmpty();
    }

    /** @return whether it was queued; not when one of the same customer is under way */
    public boolean request(Order order, CreditCheck.Request request) {
        String reference = UUID.randomUUID().toString();
        CreditCheck check = CreditCheck.request(order, request, reference, clock.now(), realClock.now());
        if (!store.addUnlessPending(check)) {
            return false;
        }
        changeLog.record(CreditChange.CREDIT_CHECK_REQUESTED, store.byReference(reference), check.requested());
        return true;
    }
}
