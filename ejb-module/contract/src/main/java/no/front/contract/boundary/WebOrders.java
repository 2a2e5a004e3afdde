package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.control.OrderDraftStore;
import no.front.contract.control.OrderForm;
import no.front.contract.control.OrderPlacing;
import no.front.contract.control.OrderSight;
import no.front.contract.control.OrderStore;
import no.front.contract.control.OrderingFloods;
import no.front.contract.control.ShownTerms;
import no.front.contract.entity.OrderDraft;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderOrganisation.Said;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderStep;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.OrderingSetting;
import no.front.contract.entity.Person;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.boundary.RegisterLookups;
import no.front.customer.boundary.RegisterReading;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.RegisterRecord;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;

/**
 * The order form on the web (CON-1 a, CON-2). A draft is known by a key that only its writer's browser has; whoever calls
 * with another key finds nothing. Nothing here tells whether an organisation is a customer already.
 */
@Stateless
@Open("whoever orders is nobody's user yet")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebOrders {

    private static final int LONGEST_KEY = 100;

    @Inject
    OrderDraftStore drafts;

    @Inject
    OrderStore orders;

    @Inject
    OrderPlacing placing;

    @Inject
    OrderSight sight;

    @Inject
    OrderingFloods floods;

    @Inject
    RegisterLookups register;

    @Inject
    Offers offers;

    @Inject
    TermsVersions terms;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    BusinessSettings settings;

    @Inject
    RealClock clock;

    @Inject
    CurrentActor currentActor;

    /** The draft of this key; empty where there is none (any more), or its order is placed. */
    public Optional<DraftView> find(String key) {
        return ownTransaction.call(
                () -> alive(key, false).filter(draft -> !draft.isPlaced()).map(this::view));
    }

    /**
     * Begins a draft.
     *
     * @return its key, for the writer's browser only
     * @throws BusinessRuleViolation TOO_MANY_LOOKUPS
     */
    public String begin() {
        floods.admit(OrderingFloods.Kind.DRAFT, currentActor.get().address());
        String key = RandomSecret.token();
        ownTransaction.run(() -> drafts.add(new OrderDraft(
                RandomSecret.hash(key), RandomSecret.hash(RandomSecret.token()), draftLife(), clock.now())));
        return key;
    }

    /** How long a draft waits for its writer. */
    public Duration draftLife() {
        return Duration.ofDays(settings.number(OrderingSetting.DRAFT_DAYS));
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @throws BusinessRuleViolation DRAFT_GONE, TOO_LONG
     */
    public DraftView keep(String key, Map<String, String> typed) {
        return ownTransaction.call(() -> {
            OrderDraft draft = getLocked(key);
            draft.type(typed);
            return view(draft);
        });
    }

    /**
     * Asks the register about the number in the draft, unless it was asked already; a number that is none is not asked.
     *
     * @throws BusinessRuleViolation DRAFT_GONE, TOO_MANY_LOOKUPS
     */
    public DraftView lookUp(String key) {
        OrderDraft draft = ownTransaction.call(() -> getLocked(key));
        String typed = draft.content().text(OrderField.NUMBER);
        if (OrganisationNumber.fits(typed) && isNews(draft, OrganisationNumber.of(typed))) {
            floods.admit(OrderingFloods.Kind.LOOKUP, currentActor.get().address());
            RegisterReading reading = register.lookUpForOrder(OrganisationNumber.of(typed));
            ownTransaction.run(() -> takeIn(reading, getLocked(key)));
        }
        return ownTransaction.call(() -> view(getLocked(key)));
    }

    /** A register that did not answer may answer now. */
    private static boolean isNews(OrderDraft draft, OrganisationNumber number) {
        return !draft.askedNumber().equals(Optional.of(number))
                || draft.registerRecord().isEmpty();
    }

    private static void takeIn(RegisterReading reading, OrderDraft draft) {
        RegisterAnswer answer = reading.answer();
        switch (answer) {
            case RegisterAnswer.Found found -> draft.found(found.extract(), reading.at(), reading.source());
            case RegisterAnswer.Deleted deleted -> notFound(draft, reading, deleted.name(), "");
            case RegisterAnswer.BranchOf branch ->
                notFound(
                        draft,
                        reading,
                        branch.name(),
                        branch.owner() == null ? "" : branch.owner().digits());
            case RegisterAnswer.Unknown unknown -> notFound(draft, reading, "", "");
            case RegisterAnswer.Unavailable unavailable -> notFound(draft, reading, "", "");
        }
    }

    private static void notFound(OrderDraft draft, RegisterReading reading, String name, String detail) {
        draft.notFound(
                reading.answer().number(), reading.answer().outcome(), name == null ? "" : name, detail, reading.at());
    }

    /** Throws the draft away; nothing happens where there is none. */
    public void giveUp(String key) {
        ownTransaction.run(() -> alive(key, true).ifPresent(drafts::remove));
    }

    /**
     * Places the order of the draft, once: pressed again, in another tab or after a broken line, it is the same order.
     *
     * @return the order; empty when a machine has written where people don't see, and nothing was made
     * @throws BusinessRuleViolation DRAFT_GONE, STEP_OPEN, CLOSED, NEW_VERSION and NOT_ACCEPTED (CON-2), MAY_ORDER_MISSING,
     *     TOO_QUICK, TOO_MANY_ORDERS, TOO_MANY_MAILS
     */
    public Optional<FollowedOrder> submit(String key, WebOrder last) {
        Optional<FollowedOrder> placed = placedBy(key);
        if (placed.isPresent()) {
            return placed;
        }
        if (last.bait() != null && !last.bait().isEmpty()) {
            return Optional.empty();
        }
        Optional<EmailAddress> orderer = ownTransaction.call(() -> ordererOf(check(getLocked(key), last)));
        floods.admit(OrderingFloods.Kind.ORDER, currentActor.get().address());
        orderer.ifPresent(floods::admitMail);
        try {
            return Optional.of(place(key, last));
        } catch (BusinessRuleViolation violation) {
            if (violation.code() != CustomerError.ALREADY_REGISTERED) {
                throw violation;
            }
            // another order registered the organisation in the same moment; now it stands there
            return Optional.of(place(key, last));
        }
    }

    private static Optional<EmailAddress> ordererOf(OrderForm form) {
        return Optional.ofNullable(form.people().get(OrderRole.ORDERER)).map(Person::email);
    }

    private FollowedOrder place(String key, WebOrder last) {
        return ownTransaction.call(() -> {
            OrderDraft draft = getLocked(key);
            if (draft.order().isPresent()) {
                return sight.of(orders.find(draft.order().getAsLong()).orElseThrow());
            }
            OrderForm form = check(draft, last);
            var order = placing.place(draft, form, inForce(), last.language());
            draft.placed(order.id());
            return sight.of(order);
        });
    }

    /** Everything once more, under the lock: prices, products and documents may have changed since the page was opened. */
    private OrderForm check(OrderDraft draft, WebOrder last) {
        OrderForm form = form(draft);
        if (draft.isPlaced()) {
            return form;
        }
        if (!form.isRight()) {
            throw new BusinessRuleViolation(OrderingError.STEP_OPEN);
        }
        ShownTerms.check(inForce(), last.shown(), last.accepted());
        if (!last.mayOrder()) {
            throw new BusinessRuleViolation(OrderingError.MAY_ORDER_MISSING);
        }
        Duration least = Duration.ofSeconds(settings.number(OrderingSetting.LEAST_SECONDS));
        if (clock.now().isBefore(draft.createdAt().plus(least))) {
            throw new BusinessRuleViolation(OrderingError.TOO_QUICK);
        }
        return form;
    }

    private List<TermsVersion> inForce() {
        List<TermsVersion> inForce = terms.inForce();
        if (inForce.size() < TermsKind.values().length) {
            throw new BusinessRuleViolation(OrderingError.CLOSED);
        }
        return inForce;
    }

    /** The order that this draft became; empty as long as it is a draft. */
    public Optional<FollowedOrder> placedBy(String key) {
        return ownTransaction.call(() -> alive(key, false)
                .filter(OrderDraft::isPlaced)
                .flatMap(draft -> orders.find(draft.order().getAsLong()))
                .map(sight::of));
    }

    private OrderDraft getLocked(String key) {
        return alive(key, true).orElseThrow(() -> new BusinessRuleViolation(OrderingError.DRAFT_GONE));
    }

    private Optional<OrderDraft> alive(String key, boolean locked) {
        if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        String hash = RandomSecret.hash(key);
        Optional<OrderDraft> draft = locked ? drafts.findLocked(hash) : drafts.find(hash);
        return draft.filter(found -> found.isAlive(clock.now()));
    }

    private OrderForm form(OrderDraft draft) {
        return new OrderForm(
                draft, offers.orderable().stream().map(Offer::product).toList());
    }

    private DraftView view(OrderDraft draft) {
        OrderForm form = form(draft);
        Map<OrderStep, List<FormProblem>> problems = new EnumMap<>(OrderStep.class);
        for (OrderStep step : OrderStep.values()) {
            problems.put(step, form.problems(step));
        }
        return new DraftView(
                draft.content().values(),
                draft.outcome()
                        .map(outcome -> new DraftView.Register(
                                outcome,
                                draft.answerName(),
                                draft.answerDetail(),
                                draft.askedAt().orElse(null),
                                draft.registerRecord()
                                        .map(RegisterRecord::source)
                                        .orElse(""),
                                draft.registerRecord()
                                        .map(RegisterRecord::extract)
                                        .orElse(null)))
                        .orElse(null),
                form.organisation().map(Said::name).orElse(""),
                problems,
                form.next(),
                form.includesLookup(),
                offers.quote(form.quantities(), form.messages(), form.delivery()));
    }
}
