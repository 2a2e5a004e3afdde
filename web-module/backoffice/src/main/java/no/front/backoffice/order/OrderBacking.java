package no.front.backoffice.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.contract.boundary.OrderConfirmations;
import no.front.contract.boundary.Orders;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.NextStep;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderLine;
import no.front.contract.entity.OrderOrganisation;
import no.front.contract.entity.OrderStatus;
import no.front.customer.entity.ContractReadiness.Missing;
import no.front.customer.entity.RegisterStanding;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.CurrentActor;
import no.front.web.ListQuery;
import no.front.web.Words;

/** One order, {@code ?id=}, and what stands round it. */
@Named
@RequestScoped
public class OrderBacking {

    @Inject
    Orders orders;

    @Inject
    OrderConfirmations confirmations;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Order order;
    private Set<Missing> missing = Set.of();
    private List<ChangeRow> history;

    @PostConstruct
    void load() {
        long id = query.id("id").orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        order = orders.get(id);
        if (order.status().isOpen()) {
            missing = confirmations.missing(id);
        }
    }

    public Order getOrder() {
        return order;
    }

    public long getId() {
        return order.id();
    }

    /** The edition that the page shows; in an answer to a form the one that the form was opened with. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(order.version());
    }

    public NextStep getStep() {
        return order.nextStep();
    }

    public boolean isOpen() {
        return order.status().isOpen();
    }

    /** Somebody else, or nobody, has it in hand. */
    public boolean isTakeable() {
        return isOpen()
                && order.handler()
                        .map(member -> member.id() != currentActor.get().id())
                        .orElse(true);
    }

    /** What the customer lacks (CUS-1). */
    public Set<Missing> getMissing() {
        return missing;
    }

    public Optional<RegisterStanding.Trouble> getTrouble() {
        return order.customer().standing().gravest();
    }

    public boolean isWaitingForAcceptance() {
        return order.status() == OrderStatus.AWAITING_ACCEPTANCE;
    }

    /** The account that it is more for; null where it makes a new contract. */
    public Account getFurtherTo() {
        return orders.furtherTo(order.id()).orElse(null);
    }

    /** The contract it became; null while there is none. */
    public Contract getContract() {
        return order.status() == OrderStatus.CONFIRMED
                ? orders.contractOf(order.id()).orElse(null)
                : null;
    }

    public List<ChangeRow> getHistory() {
        if (history == null) {
            history = orders.history(order.id());
        }
        return history;
    }

    public String productOf(OrderLine line) {
        return line.product().name(language());
    }

    public Money getSetUpSum() {
        return order.lines().stream()
                .map(line -> line.setUpFee().times(line.quantity()))
                .collect(Money.summing());
    }

    public Money getMonthlySum() {
        return order.lines().stream()
                .map(line -> line.monthlyFee().times(line.quantity()))
                .collect(Money.summing());
    }

    /** What the web form said of the organisation, where it is not what we have. */
    public OrderOrganisation getOtherOrganisation() {
        return orders.organisationOf(order.id()).filter(this::differs).orElse(null);
    }

    private boolean differs(OrderOrganisation said) {
        return !said.name().equalsIgnoreCase(order.customer().name())
                || said.visitingAddress().isPresent()
                        && !said.visitingAddress().equals(order.customer().visitingAddress())
                || said.invoiceAddress().isPresent()
                        && !said.invoiceAddress().equals(order.customer().invoiceAddress());
    }

    public String inOneLine(PostalAddress address) {
        return address == null ? "" : String.join(", ", address.label(words.language()));
    }

    private Language language() {
        return "en".equals(words.language().getLanguage()) ? Language.ENGLISH : Language.BOKMAL;
    }
}
