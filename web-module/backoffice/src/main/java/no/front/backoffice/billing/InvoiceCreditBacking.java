package no.front.backoffice.billing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import no.front.billing.boundary.CreditEffect;
import no.front.billing.boundary.CreditLeft;
import no.front.billing.boundary.CreditNotes;
import no.front.billing.boundary.CreditOrder;
import no.front.billing.boundary.CreditPart;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/**
 * Crediting an invoice: what is chosen stands in the address, {@code ?id=&whole=&l<line>=&q<line>=&a<line>=&reason=&anew=},
 * so that the page can show what it would do before it is done.
 */
@Named
@RequestScoped
public class InvoiceCreditBacking {

    @Inject
    InvoiceBacking page;

    @Inject
    CreditNotes notes;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private CreditNotes.Left left;
    private CreditEffect effect;
    private String problem = "";

    @PostConstruct
    void load() {
        left = notes.left(page.getId());
        if (query.has("look") && !isNothingLeft()) {
            try {
                effect = notes.preview(page.getId(), order());
            } catch (BusinessRuleViolation refused) {
                problem = words.refusal(refused);
            }
        }
    }

    private CreditOrder order() {
        List<CreditPart> parts = left.lines().stream()
                .filter(line -> ticked(line)
                        || !typed("q", line).isEmpty()
                        || !typed("a", line).isEmpty())
                .map(line -> CreditPart.typed(line, typed("q", line), typed("a", line)))
                .toList();
        int seen = query.id("seen").map(Long::intValue).orElse(left.notes());
        return new CreditOrder(isWhole(), parts, getReason(), isAnew(), seen);
    }

    public String issue() {
        long note = notes.issue(page.getId(), order());
        toasts.done("invoiceCredit.done");
        return "invoice?faces-redirect=true&id=" + note;
    }

    public CreditNotes.Left getLeft() {
        return left;
    }

    public Money getLeftNet() {
        return left.lines().stream().map(CreditLeft::net).collect(Money.summing());
    }

    public boolean isNothingLeft() {
        return left.lines().stream().allMatch(CreditLeft::isNothing);
    }

    /** What it would do; null before it was asked for, or where it is refused. */
    public CreditEffect getEffect() {
        return effect;
    }

    public String getProblem() {
        return problem;
    }

    public boolean isWhole() {
        return query.has("whole");
    }

    public boolean isAnew() {
        return "yes".equals(query.text("anew"));
    }

    public String getReason() {
        return query.text("reason");
    }

    public boolean ticked(CreditLeft line) {
        return query.has("l" + line.line().id());
    }

    public String typed(String what, CreditLeft line) {
        return query.text(what + line.line().id());
    }

    /** All that was chosen, for the form that does it. */
    public List<Entry<String, String>> getParameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("look", "1");
        all.put("seen", query.text("seen"));
        all.put("reason", getReason());
        all.put("anew", query.text("anew"));
        if (isWhole()) {
            all.put("whole", "1");
        }
        for (CreditLeft line : left.lines()) {
            for (String what : List.of("l", "q", "a")) {
                all.put(what + line.line().id(), typed(what, line));
            }
        }
        return all.entrySet().stream().filter(one -> !one.getValue().isEmpty()).toList();
    }

    /** The choice again, as it was made. */
    public String getBack() {
        return getParameters().stream()
                .filter(one -> !"look".equals(one.getKey()) && !"seen".equals(one.getKey()))
                .map(one -> "&" + one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "invoice-credit?id=" + page.getId(), ""));
    }
}
