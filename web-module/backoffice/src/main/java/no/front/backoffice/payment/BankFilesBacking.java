package no.front.backoffice.payment;

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
import no.front.payment.boundary.BankFiles;
import no.front.payment.entity.BankFile;
import no.front.payment.entity.BankFileRefusal;
import no.front.web.Toasts;
import no.front.web.Words;

/** Takes in a file of the bank, and lists the earlier ones and those that were refused in the folder. */
@Named
@RequestScoped
public class BankFilesBacking {

    @Inject
    BankFiles files;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private Part file;
    private List<BankFile> all;
    private List<BankFileRefusal> refusals;

    public String upload() {
        if (file == null || file.getSize() == 0) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:file",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("bankFiles.file.required"), null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            long id = files.upload(file.getSubmittedFileName(), content);
            toasts.done("bankFile.read");
            return "bank-file?faces-redirect=true&id=" + id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String seen(long refusal) {
        files.seen(refusal);
        toasts.done("bankFiles.seen.done");
        return "bank-files?faces-redirect=true";
    }

    /** The sentence that says why. */
    public String sentence(BankFileRefusal refusal) {
        return words.kept(refusal.errorKey(), refusal.arguments());
    }

    public List<BankFile> getAll() {
        if (all == null) {
            all = files.all();
        }
        return all;
    }

    public List<BankFileRefusal> getRefusals() {
        if (refusals == null) {
            refusals = files.refusals();
        }
        return refusals;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
