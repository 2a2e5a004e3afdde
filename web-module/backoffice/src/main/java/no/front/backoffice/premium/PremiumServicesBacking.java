package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import no.front.commission.boundary.PremiumServiceRow;
import no.front.commission.boundary.PremiumServices;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Show;

/** Premium services: {@code ?q=&show=RUNNING}. */
@Named
@RequestScoped
public class PremiumServicesBacking {

    /** What the list may be narrowed to. */
    public enum PremiumServiceChoice {
        RUNNING
    }

    @Inject
    PremiumServices services;

    @Inject
    ListQuery query;

    @Inject
    Show show;

    private Page<PremiumServiceRow> page;

    @PostConstruct
    void load() {
        page = services.page(
                query.text("q"),
                query.choice("show", PremiumServiceChoice.class).isPresent(),
                query.page("service", false));
    }

    public Page<PremiumServiceRow> getPage() {
        return page;
    }

    public PremiumServiceChoice[] getChoices() {
        return PremiumServiceChoice.values();
    }

    /** {@code 10,00 · 25,00} */
    public String prices(PremiumServiceRow row) {
        return row.prices().stream().map(show::number).collect(Collectors.joining(" · "));
    }
}
