package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.commission.boundary.PremiumAsideRow;
import no.front.commission.boundary.PremiumImports;
import no.front.web.Toasts;
import no.front.web.Words;

/** Premium transactions that wait, and trying them again. */
@Named
@RequestScoped
public class PremiumAsidesBacking {

    @Inject
    PremiumImports imports;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private List<PremiumAsideRow> rows;

    @PostConstruct
    void load() {
        rows = imports.asides();
    }

    public String retry() {
        long taken = imports.retry();
        toasts.done(
                taken == 0
                        ? "premiumAsides.retried.none"
                        : taken == 1 ? "premiumAsides.retried.one" : "premiumAsides.retried.many",
                taken);
        return "premium-asides?faces-redirect=true";
    }

    public List<PremiumAsideRow> getRows() {
        return rows;
    }
}
