package no.front.backoffice.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import no.front.contract.boundary.ContractRow;
import no.front.kernel.Language;
import no.front.web.Words;

/** What several pages say about contracts. */
@Named
@RequestScoped
public class ContractWords {

    @Inject
    Words words;

    public ContractTag getSuspended() {
        return ContractTag.SUSPENDED;
    }

    /** Its running products, or what is developed. */
    public String what(ContractRow row) {
        return row.what("en".equals(words.language().getLanguage()) ? Language.ENGLISH : Language.BOKMAL);
    }

    public List<Enum<?>> tags(ContractRow row) {
        List<Enum<?>> tags = new ArrayList<>(List.of(row.status()));
        if (row.suspended()) {
            tags.add(ContractTag.SUSPENDED);
        }
        return tags;
    }
}
