package no.front.backoffice.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.contract.boundary.ContractFilter;
import no.front.contract.boundary.ContractRow;
import no.front.contract.boundary.Contracts;
import no.front.kernel.Page;
import no.front.web.ListQuery;

/** The contracts of one customer, on its page: {@code ?id=}. */
@Named
@RequestScoped
public class CustomerContractsBacking {

    @Inject
    Contracts contracts;

    @Inject
    ListQuery query;

    private Page<ContractRow> page;

    public Page<ContractRow> getPage() {
        if (page == null) {
            long customer = query.id("id").orElseThrow(ContractPage::notFound);
            page = contracts.page(ContractFilter.of(customer), query.page("number", true));
        }
        return page;
    }
}
