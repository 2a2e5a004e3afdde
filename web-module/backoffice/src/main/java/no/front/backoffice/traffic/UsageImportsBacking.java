package no.front.backoffice.traffic;

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
import java.util.LinkedHashMap;
import java.util.Map;
import no.front.kernel.Page;
import no.front.traffic.boundary.UsageImportRow;
import no.front.traffic.boundary.UsageImports;
import no.front.traffic.boundary.UsageSources;
import no.front.traffic.entity.UsageSource;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Takes in files of usage, and lists what came in: {@code ?show=REFUSED}. */
@Named
@RequestScoped
public class UsageImportsBacking {

    /** What the list may be narrowed to. */
    public enum UsageImportChoice {
        REFUSED
    }

    @Inject
    UsageImports imports;

    @Inject
    UsageSources sources;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<UsageImportRow> page;
    private Part file;
    private Long source;

    @PostConstruct
    void load() {
        page = imports.page(query.choice("show", UsageImportChoice.class).isPresent(), query.page("", false));
    }

    public String upload() {
        if (file == null || file.getSize() == 0) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:file",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, words.say("error.traffic.FILE_MISSING"), null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return "usage-import?faces-redirect=true&key="
                    + imports.upload(source, file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Page<UsageImportRow> getPage() {
        return page;
    }

    public Map<String, Long> getSources() {
        Map<String, Long> choices = new LinkedHashMap<>();
        for (UsageSource one : sources.all()) {
            choices.put(one.name(), one.id());
        }
        return choices;
    }

    public UsageImportChoice[] getChoices() {
        return UsageImportChoice.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getSource() {
        return source;
    }

    public void setSource(Long source) {
        this.source = source;
    }
}
