package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.front.customer.boundary.CustomerImports;
import no.front.customer.entity.CustomerImport;
import no.front.web.Words;

/** Takes in a file of organisations and contacts, and lists the earlier ones. */
@Named
@RequestScoped
public class ImportsBacking {

    @Inject
    CustomerImports imports;

    @Inject
    Words words;

    private Part file;
    private List<CustomerImport> all;

    public String upload() {
        if (file == null || file.getSize() == 0) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:file",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("imports.file.required"), null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return "import?faces-redirect=true&id=" + imports.upload(file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<CustomerImport> getAll() {
        if (all == null) {
            all = imports.all();
        }
        return all;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
