package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.backoffice.platform.Dates;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.boundary.Statement;
import no.front.ledger.boundary.Statements;
import no.front.ledger.entity.LedgerError;
import no.front.web.ListQuery;
import no.front.web.Show;

/** What a customer owed, paid and owes: {@code ?id=&from=&to=}. */
@Named
@RequestScoped
public class StatementBacking {

    @Inject
    Statements statements;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    Show show;

    private Statement statement;

    @PostConstruct
    void load() {
        statement = statements.of(
                query.id("id").orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND)),
                dates.typed(query.text("from")).orElse(null),
                dates.typed(query.text("to")).orElse(null));
    }

    public Statement getStatement() {
        return statement;
    }

    public String getFrom() {
        return show.date(statement.from());
    }

    public String getTo() {
        return show.date(statement.to());
    }
}
