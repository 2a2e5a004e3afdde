package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.boundary.Chart;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** What an account of the books is called: {@code ?account=SALES}. */
@Named
@RequestScoped
public class ChartAccountBacking {

    @Inject
    Chart chart;

    @Inject
    ChartWords words;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private LedgerAccount account;
    private Integer number;
    private String name;

    @PostConstruct
    void load() {
        account = LedgerAccount.named(query.text("account"))
                .orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND));
        Chart.Row row = chart.rows().stream()
                .filter(one -> one.account() == account)
                .findFirst()
                .orElseThrow();
        number = row.number();
        name = row.name();
    }

    public String save() {
        chart.call(account, number, name);
        toasts.done("chart.saved");
        return "chart?faces-redirect=true";
    }

    public String getTitle() {
        return words.of(account);
    }

    public LedgerAccount getAccount() {
        return account;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
