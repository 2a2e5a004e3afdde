package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.front.commission.boundary.PremiumImportRow;
import no.front.commission.boundary.PremiumImports;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Takes in files of premium transactions, and lists what came in. */
@Named
@RequestScoped
public class PremiumImportsBacking {

    @Inject
    PremiumImports imports;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<PremiumImportRow> page;
    private Part file;
    private String source = "Strex";

    @PostConstruct
    void load() {
        page = imports.page(query.page("", false));
    }

    public String upload() {
        if (file == null || file.getSize() == 0) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:file",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, words.say("error.premium.FILE_MISSING"), null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return "premium-import?faces-redirect=true&key="
                    + imports.upload(source, file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Page<PremiumImportRow> getPage() {
        return page;
    }

    public long getWaiting() {
        return imports.waiting();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
