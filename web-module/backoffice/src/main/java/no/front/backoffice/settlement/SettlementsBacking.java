package no.front.backoffice.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.front.commission.boundary.SettlementChoice;
import no.front.commission.boundary.SettlementFilter;
import no.front.commission.boundary.SettlementRow;
import no.front.commission.boundary.Settlements;
import no.front.commission.boundary.Settlements.Imported;
import no.front.commission.boundary.StrexDemo;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Toasts;
import no.front.web.Words;

/** Takes in what Strex settles, and lists it: {@code ?q=&show=}. */
@Named
@RequestScoped
public class SettlementsBacking {

    @Inject
    Settlements settlements;

    @Inject
    StrexDemo strex;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private Page<SettlementRow> page;
    private Part file;
    private Part single;

    @PostConstruct
    void load() {
        page = settlements.page(
                new SettlementFilter(query.text("q"), query.choice("show", SettlementChoice.class)),
                query.page("settled", true));
    }

    public String upload() {
        if (file == null || file.getSize() == 0) {
            throw new BusinessRuleViolation(SettlementError.FILE_MISSING);
        }
        boolean detailed = single != null && single.getSize() > 0;
        try (InputStream content = file.getInputStream();
                InputStream transactions = detailed ? single.getInputStream() : InputStream.nullInputStream()) {
            Imported done =
                    settlements.importFile(file.getSubmittedFileName(), content, detailed ? transactions : null);
            toasts.done(done.repeated() ? "settlements.repeated" : "settlements.done");
            return "settlement?faces-redirect=true&id=" + done.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the demo: Strex settles. */
    public String settle() {
        long id = strex.settles();
        toasts.done("settlements.done");
        return "settlement?faces-redirect=true&id=" + id;
    }

    /** Whether Strex can be played. */
    public boolean isDemo() {
        return strex.isThere();
    }

    public Page<SettlementRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("settlements.lead", page.total());
    }

    public SettlementChoice[] getChoices() {
        return SettlementChoice.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getSingle() {
        return single;
    }

    public void setSingle(Part single) {
        this.single = single;
    }
}
