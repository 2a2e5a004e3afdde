package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.backoffice.platform.Dates;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.ledger.boundary.AccountBalance;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.PostingFilter;
import no.front.ledger.boundary.PostingRow;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.web.ListQuery;

/** The postings of an account: {@code ?account=DEPOSITS&from=&to=}. */
@Named
@RequestScoped
public class LedgerAccountBacking {

    @Inject
    LedgerBooks books;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    CustomerNames names;

    @Inject
    ChartWords chart;

    private LedgerAccount account;
    private AccountBalance balance;
    private Page<PostingRow> page;

    @PostConstruct
    void load() {
        PostingFilter filter = filter(query, dates);
        account = filter.account();
        balance = books.balance(filter.to()).accounts().stream()
                .filter(row -> row.account() == account)
                .findFirst()
                .orElseThrow();
        page = books.postings(filter, query.page("day", true));
        names.read(page.rows().stream().map(PostingRow::customerId).toList());
    }

    /** @throws BusinessRuleViolation NOT_FOUND for no account */
    static PostingFilter filter(ListQuery query, Dates dates) {
        LedgerAccount account = LedgerAccount.named(query.text("account"))
                .orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND));
        return new PostingFilter(
                account,
                dates.typed(query.text("from")).orElse(null),
                dates.typed(query.text("to")).orElse(null));
    }

    public LedgerAccount getAccount() {
        return account;
    }

    /** As finance calls it. */
    public String getTitle() {
        return chart.of(account);
    }

    public AccountBalance getBalance() {
        return balance;
    }

    public Page<PostingRow> getPage() {
        return page;
    }

    public CustomerNames getNames() {
        return names;
    }
}
