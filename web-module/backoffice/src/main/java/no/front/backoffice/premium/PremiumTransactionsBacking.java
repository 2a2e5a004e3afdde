package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.commission.boundary.PremiumQuestion;
import no.front.commission.boundary.PremiumRow;
import no.front.commission.boundary.PremiumTransactions;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** Single premium transactions: {@code ?q=&customer=&month=2026-03&service=&operator=&price=&status=&line=}. */
@Named
@RequestScoped
public class PremiumTransactionsBacking {

    @Inject
    PremiumTransactions transactions;

    @Inject
    ListQuery query;

    @Inject
    Show show;

    @Inject
    Words words;

    private Page<PremiumRow> page;

    @PostConstruct
    void load() {
        page = transactions.page(question(query), query.page("", true));
    }

    static PremiumQuestion question(ListQuery query) {
        return new PremiumQuestion(
                query.id("customer").orElse(null),
                month(query.text("month")),
                query.id("service").orElse(null),
                query.choice("operator", Operator.class).orElse(null),
                price(query.text("price")),
                query.choice("status", PremiumStatus.class).orElse(null),
                query.id("line").orElse(null),
                query.text("q"));
    }

    private static BillingMonth month(String text) {
        return text.matches("(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])") ? BillingMonth.of(text) : null;
    }

    private static Money price(String text) {
        try {
            return text.isEmpty() ? null : Money.of(text);
        } catch (BusinessRuleViolation e) {
            return null;
        }
    }

    public Page<PremiumRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("premiumTransactions.lead", page.total());
    }

    public Map<String, String> getMonths() {
        Map<String, String> months = new LinkedHashMap<>();
        transactions.months().forEach(month -> months.put(month.toString(), show.month(month.month())));
        return months;
    }

    public Map<String, String> getOperators() {
        Map<String, String> operators = new LinkedHashMap<>();
        for (Operator operator : Operator.values()) {
            operators.put(operator.name(), operator.title());
        }
        return operators;
    }

    public PremiumStatus[] getStatuses() {
        return PremiumStatus.values();
    }
}
