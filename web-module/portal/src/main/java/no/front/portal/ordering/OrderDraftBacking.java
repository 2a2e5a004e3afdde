package no.front.portal.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.boundary.DraftView;
import no.front.contract.boundary.FormProblem;
import no.front.contract.boundary.Offer;
import no.front.contract.boundary.Offers;
import no.front.contract.boundary.WebOrders;
import no.front.contract.entity.OrderField;
import no.front.contract.entity.OrderStep;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Language;
import no.front.web.Words;

/**
 * The draft that this browser writes at, for all steps of the order form: what its inputs hold, and what is wrong with it.
 * The server keeps everything as typed, right or wrong; the pages themselves keep nothing.
 */
@Named("orderDraft")
@RequestScoped
public class OrderDraftBacking {

    private static final String QUANTITY = "QUANTITY.";
    private static final String CHECK = "check";

    @Inject
    WebOrders orders;

    @Inject
    Offers offers;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private String key;
    private DraftView view;
    private List<Offer> offered;

    @PostConstruct
    void load() {
        key = DraftCookie.read(request);
        offered = offers.orderable();
        show(orders.find(key).orElse(null));
    }

    private void show(DraftView draft) {
        view = draft;
        values.clear();
        for (OrderField field : OrderField.values()) {
            String typed = draft == null ? null : draft.values().get(field.name());
            values.put(field.name(), field.isChoice() ? (Object) !"false".equals(typed) : typed);
        }
        values.putIfAbsent(OrderField.DELIVERY.name(), InvoiceDelivery.EHF.name());
        for (Offer offer : offered) {
            String quantity = draft == null ? null : draft.values().get(OrderField.PRODUCT + offer.code());
            values.put(OrderField.PRODUCT + offer.code(), quantity != null);
            values.put(QUANTITY + offer.code(), quantity == null ? "1" : quantity);
        }
    }

    /** Takes what stands in the inputs of this step; begins a draft where there is none. */
    void keep(OrderStep step) {
        if (view == null) {
            key = orders.begin();
            DraftCookie.write(request, key, orders.draftLife());
        }
        show(orders.keep(key, typed(step)));
    }

    void lookUp() {
        show(orders.lookUp(key));
    }

    void giveUp() {
        orders.giveUp(key);
        DraftCookie.remove(request);
    }

    private Map<String, String> typed(OrderStep step) {
        Map<String, String> typed = new HashMap<>();
        Arrays.stream(OrderField.values())
                .filter(field -> field.step() == step)
                .filter(field -> isAsked(field))
                .forEach(field -> typed.put(field.name(), text(field.name())));
        if (step == OrderStep.PRODUCTS) {
            for (Offer offer : offered) {
                boolean chosen = Boolean.parseBoolean(text(OrderField.PRODUCT + offer.code()));
                typed.put(OrderField.PRODUCT + offer.code(), chosen ? quantity(offer) : "");
            }
        }
        return typed;
    }

    /** What the page does not show must not be wiped out by it. */
    private boolean isAsked(OrderField field) {
        return request.getParameterMap().containsKey("form:" + field.name())
                || field.isChoice() && (isLookup() || !field.name().startsWith("TECHNICAL"));
    }

    private String quantity(Offer offer) {
        String typed = text(QUANTITY + offer.code());
        return typed.isBlank() ? "1" : typed.strip();
    }

    private String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    /** Where a step leads: to the next one when it is right, else back to itself, which then tells what is wrong. */
    String after(OrderStep step, OrderStep next) {
        return view.isRight(step) ? OrderSteps.to(next) : OrderSteps.to(step) + "&" + CHECK + "=true";
    }

    /**
     * When the page of a step opens: whoever comes too early is led to the step that is open, and whoever went on too early
     * is told at the inputs what is wrong. What was typed stands in the draft, so that loading the page again tells the
     * same and sends nothing twice.
     */
    void open(OrderStep step) {
        OrderStep reached = isBegun() ? view.next() : OrderStep.ORGANISATION;
        if (reached.compareTo(step) < 0) {
            leaveFor(OrderSteps.page(reached));
        } else if (isBegun() && request.getParameter(CHECK) != null) {
            view.problems()
                    .getOrDefault(step, List.of())
                    .forEach(problem -> tell(idOf(problem.field()), sentence(problem)));
        }
    }

    static void leaveFor(String page) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/" + page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    static void tell(String id, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        context.validationFailed();
    }

    private static String idOf(String field) {
        return field.equals(OrderField.PRODUCT) ? null : "form:" + field.replace('.', '_');
    }

    private String sentence(FormProblem problem) {
        String sentence = words.refusal(problem.refusal());
        return offered.stream()
                .filter(offer -> problem.field().equals(OrderField.PRODUCT + offer.code()))
                .findFirst()
                .map(offer -> offer.name(Language.of(words.language())) + ": " + sentence)
                .orElse(sentence);
    }

    String key() {
        return key;
    }

    /** Null where there is none. */
    public DraftView getView() {
        return view;
    }

    public boolean isBegun() {
        return view != null;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public List<Offer> getOffers() {
        return offered;
    }

    /** Whether number lookup is chosen, which needs a technical contact (CON-5). */
    public boolean isLookup() {
        return view != null && view.lookup();
    }
}
