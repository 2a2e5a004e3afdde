package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.commission.boundary.CommissionMonthRow;
import no.front.commission.boundary.CommissionMonths;
import no.front.commission.boundary.CommissionStatement;
import no.front.commission.boundary.CommissionStatements;
import no.front.commission.boundary.CommissionSums;
import no.front.commission.boundary.SetOffTerms;
import no.front.commission.entity.CommissionError;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.MoneySentence;
import no.front.web.Show;
import no.front.web.Words;

/** One customer's commission: {@code ?id=&month=2026-03}; the newest month unless another is asked for. */
@Named
@RequestScoped
public class CommissionCustomerBacking {

    @Inject
    CommissionMonths months;

    @Inject
    CommissionStatements statements;

    @Inject
    Customers customers;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    SetOffTerms setOffTerms;

    private Customer customer;
    private List<CommissionMonthRow> rows;
    private CommissionMonthRow shown;
    private List<CommissionStatement.Line> lines = List.of();

    @PostConstruct
    void load() {
        customer =
                customers.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CommissionError.NOT_FOUND)));
        rows = months.ofCustomer(customer.id());
        String wanted = query.has("month") ? query.text("month") : "";
        shown = rows.stream()
                .filter(row -> row.month().toString().equals(wanted))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst());
        if (shown != null) {
            lines = statements.lines(customer.id(), shown.month());
        }
    }

    public Customer getCustomer() {
        return customer;
    }

    /** Newest first. */
    public List<CommissionMonthRow> getRows() {
        return rows;
    }

    /** How overdue claims stand to its commission, by contract (CPA-8). */
    public List<SetOffTerms.Standing> getSetOffs() {
        return setOffTerms.ofCustomer(customer.id());
    }

    public String story(SetOffTerms.Standing standing) {
        return SetOffBacking.story(standing, words, show);
    }

    /** Of the month shown, by service, operator and price. */
    public List<CommissionStatement.Line> getLines() {
        return lines;
    }

    /** Null where there is none. */
    public BillingMonth getMonth() {
        return shown == null ? null : shown.month();
    }

    public String getMonthName() {
        return shown == null ? "" : show.month(shown.month().month());
    }

    public CommissionSums getSums() {
        return shown == null ? CommissionSums.NONE : shown.sums();
    }

    public List<MoneySentence.Piece> getSentence() {
        return CommissionMonthBacking.of(words, show, getSums(), getMonthName(), customer.name())
                .pieces();
    }
}
