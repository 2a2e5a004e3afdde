package no.front.backoffice.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import no.front.contract.boundary.PriceIndexes;
import no.front.contract.entity.AdjustmentError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.UnitPrice;
import no.front.platform.boundary.BusinessClock;
import no.front.web.Toasts;

/** Types an index that somebody has read elsewhere, with its source (CON-10). */
@Named
@RequestScoped
public class PriceIndexValueBacking {

    /** Of the tables that are kept up. */
    private static final int BASE_YEAR = 2025;

    @Inject
    PriceIndexes indexes;

    @Inject
    BusinessClock clock;

    @Inject
    Toasts toasts;

    private String table;
    private Integer baseYear = BASE_YEAR;
    private String month;
    private String value;
    private String source;

    @PostConstruct
    void load() {
        table = indexes.table();
        month = BillingMonth.of(clock.today()).previous().toString();
    }

    public String type() {
        indexes.type(table.strip(), baseYear, BillingMonth.of(month), number(value), source);
        toasts.done("priceIndexValue.done");
        return "price-index?faces-redirect=true&table=" + table.strip();
    }

    /** As people write it: 103,4 or 103.4. */
    private static BigDecimal number(String typed) {
        try {
            return UnitPrice.of(typed).amount();
        } catch (BusinessRuleViolation unreadable) {
            throw new BusinessRuleViolation(AdjustmentError.INDEX_VALUE_UNFIT);
        }
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public Integer getBaseYear() {
        return baseYear;
    }

    public void setBaseYear(Integer baseYear) {
        this.baseYear = baseYear;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
