package no.front.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.contract.boundary.ContractFilter;
import no.front.contract.boundary.ContractRow;
import no.front.contract.boundary.Contracts;
import no.front.contract.entity.ContractStatus;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The list of contracts, narrowed by its address. */
@Named
@RequestScoped
public class ContractsBacking {

    @Inject
    Contracts contracts;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<ContractRow> page;

    @PostConstruct
    void load() {
        page = page(query.page("number", true));
    }

    private Page<ContractRow> page(PageRequest request) {
        return contracts.page(
                new ContractFilter(
                        query.text("q"),
                        query.choice("status", ContractStatus.class).orElse(null),
                        query.text("attention").equals(ContractTag.SUSPENDED.name()),
                        query.text("attention").equals(ContractTag.UNSENT.name()),
                        query.id("customer").orElse(null)),
                request);
    }

    public Page<ContractRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("contracts.found", page.total());
    }

    public ContractStatus[] getStatuses() {
        return ContractStatus.values();
    }

    public List<ContractTag> getAttentions() {
        return List.of(ContractTag.SUSPENDED, ContractTag.UNSENT);
    }
}
