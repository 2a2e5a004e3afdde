package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import no.front.backoffice.ledger.CustomerNames;
import no.front.payment.boundary.PayeeAccounts;
import no.front.payment.entity.PayeeAccount;
import no.front.payment.entity.PayeeAccountStatus;
import no.front.web.ListQuery;

/** Customers' accounts for money out: {@code ?status=}. */
@Named
@RequestScoped
public class PayeeAccountsBacking {

    @Inject
    PayeeAccounts accounts;

    @Inject
    ListQuery query;

    @Inject
    CustomerNames names;

    private List<PayeeAccount> all;

    @PostConstruct
    void load() {
        all = accounts.list(query.choice("status", PayeeAccountStatus.class));
        names.read(all.stream().map(PayeeAccount::organisationId).collect(Collectors.toList()));
    }

    public List<PayeeAccount> getAll() {
        return all;
    }

    public CustomerNames getNames() {
        return names;
    }

    public PayeeAccountStatus[] getStatuses() {
        return PayeeAccountStatus.values();
    }
}
