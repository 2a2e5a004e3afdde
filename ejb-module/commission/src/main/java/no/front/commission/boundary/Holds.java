package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.commission.control.HoldReadStore;
import no.front.commission.control.HoldStore;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.entity.Function;

/** Cases on held commission and demands of proof, for reading (CPA-6). */
@Stateless
@Allowed({Function.COMMISSION_HOLD, Function.COMMISSION_READ})
public class Holds {

    @Inject
    HoldStore store;

    @Inject
    HoldReadStore reading;

    @Inject
    BusinessClock clock;

    /** Soonest deadline first. @param text of the customer's name; "" for all */
    public Page<HoldRow> page(Set<HoldStatus> statuses, String text, PageRequest request) {
        Page<CommissionHold> page = store.find(statuses, text, request);
        Map<Long, Money> withheld = reading.withheld(page.rows());
        LocalDate today = clock.today();
        List<HoldRow> rows = page.rows().stream()
                .map(hold -> new HoldRow(hold, withheld.getOrDefault(hold.id(), Money.ZERO), hold.isOverdue(today)))
                .toList();
        return Page.of(rows, page.total(), request);
    }

    public long count(HoldStatus status) {
        return store.count(Set.of(status));
    }

    /** A customer's, newest first. */
    public List<CommissionHold> ofCustomer(long customerId) {
        return store.ofCustomer(customerId);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public HoldView get(long id) {
        CommissionHold hold = store.get(id).whole();
        return new HoldView(
                hold,
                reading.service(hold),
                reading.number(hold),
                reading.sums(hold),
                store.eventsOf(id),
                hold.isOverdue(clock.today()));
    }

    /** Numbers of a case, those with most held first. @throws BusinessRuleViolation NOT_FOUND */
    public Page<HeldNumber> numbers(long id, PageRequest request) {
        return reading.numbers(store.get(id), request);
    }

    public HoldWork work() {
        return new HoldWork(
                store.countOverdue(clock.today()),
                store.count(Set.of(HoldStatus.ANSWERED)),
                store.count(Set.of(HoldStatus.OPEN)));
    }

    /** Services of a customer, by id: {@code 2440 GIVER}. */
    public Map<Long, String> services(long customerId) {
        return reading.services(customerId);
    }

    /** The last day to prove consent that is proposed for a demand of today. */
    public LocalDate proposedProofDay() {
        return reading.proofDay(clock.today());
    }
}
