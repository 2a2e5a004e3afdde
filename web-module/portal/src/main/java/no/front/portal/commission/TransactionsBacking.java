package no.front.portal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.commission.boundary.OwnTransactions;
import no.front.commission.boundary.PremiumRow;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** CPA-9: the messages behind a month's commission: {@code ?month=2026-03&service=&operator=&price=&status=}. */
@Named("ownTransactionsBacking")
@RequestScoped
public class TransactionsBacking {

    @Inject
    OwnTransactions transactions;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private BillingMonth month;
    private Page<PremiumRow> page;

    @PostConstruct
    void load() {
        OwnTransactions.Question question = question(query);
        month = question.month();
        page = transactions.page(question, query.page("", true));
    }

    /** @throws BusinessRuleViolation NOT_FOUND for what is no month; what else can't be read is not asked for */
    static OwnTransactions.Question question(ListQuery query) {
        return new OwnTransactions.Question(
                CommissionMonthBacking.month(query),
                query.id("service").orElse(null),
                query.choice("operator", Operator.class).orElse(null),
                price(query.text("price")),
                query.choice("status", PremiumStatus.class).orElse(null));
    }

    private static Money price(String text) {
        try {
            return text.isEmpty() ? null : Money.of(text);
        } catch (BusinessRuleViolation e) {
            return null;
        }
    }

    public BillingMonth getMonth() {
        return month;
    }

    public String getMonthName() {
        return show.month(month.month());
    }

    public Page<PremiumRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("ownTransactions.lead", page.total());
    }

    public Map<String, String> getServices() {
        Map<String, String> services = new LinkedHashMap<>();
        transactions.services().forEach((id, label) -> services.put(id.toString(), label));
        return services;
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
