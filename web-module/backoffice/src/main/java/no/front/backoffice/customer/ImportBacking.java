package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import no.front.customer.boundary.CustomerImports;
import no.front.customer.boundary.ImportProblem;
import no.front.customer.boundary.ImportRow;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerImport;
import no.front.customer.entity.ImportStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** One import from preview to result: {@code ?id=&show=BAD|NEW|DIFFERENT}. */
@Named
@RequestScoped
public class ImportBacking {

    @Inject
    CustomerImports imports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private CustomerImport file;
    private Page<ImportRow> rows;
    private boolean update;

    @PostConstruct
    void load() {
        file = imports.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND)));
    }

    public String confirm() {
        imports.confirm(file.id(), getVersion(), update);
        return "import?faces-redirect=true&id=" + file.id();
    }

    public String cancel() {
        imports.cancel(file.id(), getVersion());
        toasts.done("import.cancelled");
        return "imports?faces-redirect=true";
    }

    /** Reads how far the writing is. */
    public void look() {
        load();
    }

    /** What is true of the import now, in a sentence. */
    public String getLead() {
        CustomerImport.Counts counts = file.counts();
        return switch (file.status()) {
            case READING -> words.say("import.lead.READING");
            case READY ->
                words.say("import.lead.READY", counts.rows(), counts.fresh(), counts.different(), counts.bad());
            case WRITING -> words.say("import.lead.WRITING", file.percentDone());
            case DONE ->
                words.say(
                        file.updatesExisting() ? "import.lead.DONE.updated" : "import.lead.DONE",
                        counts.fresh(),
                        counts.different(),
                        counts.bad());
            case CANCELLED, FAILED ->
                words.say("import.lead."
                        + file.endCause().map(Enum::name).orElse(file.status().name()));
        };
    }

    /** Whether the lines can still be seen. */
    public boolean isKept() {
        return file.linesDeletedAt().isEmpty();
    }

    /** The lines asked for; first what is wrong, else what would change, else what is new. */
    public ImportRow.Sort getShown() {
        return query.choice("show", ImportRow.Sort.class)
                .orElseGet(() -> file.counts().bad() > 0
                        ? ImportRow.Sort.BAD
                        : file.counts().different() > 0 ? ImportRow.Sort.DIFFERENT : ImportRow.Sort.NEW);
    }

    public List<CustomerTab.Link> getTabs() {
        CustomerImport.Counts counts = file.counts();
        return Arrays.stream(ImportRow.Sort.values())
                .map(sort -> new CustomerTab.Link(
                        words.say("import.show." + sort),
                        "import?id=" + file.id() + "&show=" + sort,
                        sort == getShown(),
                        switch (sort) {
                            case BAD -> counts.bad();
                            case NEW -> counts.fresh();
                            case DIFFERENT -> counts.different();
                        }))
                .toList();
    }

    public Page<ImportRow> getRows() {
        if (rows == null) {
            rows = imports.rows(file.id(), getShown(), query.page("", false));
        }
        return rows;
    }

    public String sentenceOf(ImportProblem problem) {
        return words.say(problem.key(), problem.arguments().toArray());
    }

    public boolean isOpen() {
        return file.status() == ImportStatus.READY;
    }

    public boolean isReading() {
        return file.status() == ImportStatus.READING;
    }

    public boolean isWriting() {
        return file.status() == ImportStatus.WRITING;
    }

    /** The edition that the preview was opened with. */
    public int getVersion() {
        return query.id("version").map(Long::intValue).orElse(file.version());
    }

    public CustomerImport getFile() {
        return file;
    }

    public boolean isUpdate() {
        return update;
    }

    public void setUpdate(boolean update) {
        this.update = update;
    }
}
