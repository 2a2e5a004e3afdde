package no.front.backoffice.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.front.billing.boundary.InvoiceRuns;
import no.front.billing.boundary.RunAccountRow;
import no.front.billing.boundary.RunFilter;
import no.front.billing.boundary.RunRow;
import no.front.billing.boundary.RunSum;
import no.front.billing.boundary.RunView;
import no.front.billing.entity.RunError;
import no.front.billing.entity.RunOutcome;
import no.front.contract.boundary.Products;
import no.front.contract.entity.Product;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.web.House;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** One invoice run, {@code ?id=}; its accounts by {@code &q=&outcome=}. */
@Named
@RequestScoped
public class InvoiceRunBacking {

    private static final int PARKED_SHOWN = 20;

    @Inject
    InvoiceRuns runs;

    @Inject
    Products products;

    @Inject
    ListQuery query;

    @Inject
    House house;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private RunView view;
    private Page<RunAccountRow> accounts;
    private Page<RunAccountRow> parked;
    private Map<String, String> names;

    @PostConstruct
    void load() {
        view = runs.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(RunError.NOT_FOUND)));
    }

    public String stop() {
        runs.stop(getRun().id());
        toasts.done("run.stop.done");
        return again(getRun().id());
    }

    public String takeUp() {
        long left = runs.takeUp(getRun().id());
        toasts.done("run.takeUp.done." + (left == 1 ? "one" : "many"), left);
        return again(getRun().id());
    }

    /** What was tried is done. */
    public String start() {
        long fresh = runs.prepare(getRun().contract(), false);
        toasts.done("run.start.done");
        return again(fresh);
    }

    private static String again(long run) {
        return "invoice-run?faces-redirect=true&id=" + run;
    }

    /** Once it has ended, the whole page is shown as it stands then. */
    public void poll() {
        if (!getRun().open()) {
            try {
                FacesContext.getCurrentInstance().getExternalContext().redirect("invoice-run?id=" + getRun().id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public RunView getView() {
        return view;
    }

    public RunRow getRun() {
        return view.run();
    }

    /** A trial that went through, of today: it can be done as it is. */
    public boolean isStartable() {
        return isTried() && getRun().invoiceDate().equals(house.getToday());
    }

    public boolean isOld() {
        return isTried() && !isStartable();
    }

    private boolean isTried() {
        return getRun().dry() && !getRun().open() && getRun().counts().invoiced() > 0;
    }

    public Page<RunAccountRow> getAccounts() {
        if (accounts == null) {
            RunFilter filter = new RunFilter(getRun().id(), query.text("q"), query.choice("outcome", RunOutcome.class));
            accounts = runs.accounts(filter, query.page("customer", false));
        }
        return accounts;
    }

    public Page<RunAccountRow> getParked() {
        if (parked == null) {
            parked = runs.accounts(
                    new RunFilter(getRun().id(), "", Optional.of(RunOutcome.PARKED)),
                    new PageRequest(1, PARKED_SHOWN, "customer", false));
        }
        return parked;
    }

    public RunOutcome[] getOutcomes() {
        return RunOutcome.values();
    }

    /** A product in the reader's language, or what kind of lines they are. */
    public String nameOf(RunSum sum) {
        if (names == null) {
            names = new HashMap<>();
            Language language = Language.of(words.language());
            for (Product product : products.all()) {
                names.put(product.code(), product.name(language));
            }
        }
        return names.getOrDefault(sum.product(), words.say("run.sum." + sum.kind()));
    }
}
