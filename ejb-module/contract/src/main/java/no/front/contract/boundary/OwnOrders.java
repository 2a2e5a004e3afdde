package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.front.contract.control.OwnContractStore;
import no.front.contract.entity.Order;
import no.front.kernel.Language;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/** CUS-7: what the organisation that the user is signed in to has ordered, and who ordered it (ACC-10). */
@Stateless
@Reading
@ForCustomers(CustomerFunction.ORDERS_READ)
public class OwnOrders {

    @Inject
    OwnContractStore store;

    @Inject
    CurrentActor currentActor;

    /** Newest first; two hundred at most. */
    public List<OwnOrder> all() {
        return store.ordersOf(currentActor.get().organisationId()).stream()
                .map(OwnOrders::view)
                .toList();
    }

    /** What was accepted with orders (CON-2) and answered at sign-in (CON-12), newest first; two hundred of each at most. */
    public List<OwnAnswer> answers() {
        long customer = currentActor.get().organisationId();
        Stream<OwnAnswer> accepted = store.acceptancesOf(customer).stream()
                .map(one -> new OwnAnswer(
                        one.terms().kind(),
                        one.terms().label(),
                        OwnAnswer.Answered.ACCEPTED,
                        one.name(),
                        one.acceptedAt()));
        Stream<OwnAnswer> answered = store.answersOf(customer).stream()
                .map(one -> new OwnAnswer(
                        one.terms().kind(),
                        one.terms().label(),
                        OwnAnswer.Answered.valueOf(one.kind().name()),
                        one.userName(),
                        one.answeredAt()));
        return Stream.concat(accepted, answered)
                .sorted(Comparator.comparing(OwnAnswer::at).reversed())
                .toList();
    }

    private static OwnOrder view(Order order) {
        return new OwnOrder(
                order.number(),
                order.status(),
                order.placedAt(),
                order.orderer().name(),
                order.lines().stream()
                        .map(line -> new OwnOrder.Line(
                                line.product().name(Language.BOKMAL),
                                line.product().name(Language.ENGLISH),
                                line.quantity()))
                        .toList(),
                order.expectedMonthly(),
                order.closingReason());
    }
}
