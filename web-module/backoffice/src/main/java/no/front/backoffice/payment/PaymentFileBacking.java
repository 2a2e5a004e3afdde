package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.boundary.PaymentFileView;
import no.front.payment.boundary.PaymentFiles;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.PaymentFile;
import no.front.platform.boundary.DocumentFile;
import no.front.web.FileAnswer;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** One file of payments: {@code ?id=}. */
@Named
@RequestScoped
public class PaymentFileBacking {

    @Inject
    PaymentFiles files;

    @Inject
    ListQuery query;

    @Inject
    BankCodes codes;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private PaymentFileView view;
    private String reason;

    @PostConstruct
    void load() {
        view = files.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(OutgoingError.NOT_FOUND)));
    }

    /** The file itself is the answer. */
    public String take() {
        DocumentFile file = files.take(view.file().id(), reason);
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            FileAnswer.give((HttpServletResponse) context.getExternalContext().getResponse(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
        return null;
    }

    public String bankPays() {
        files.bankPays(view.file().id());
        return answered();
    }

    public String bankRejects() {
        files.bankRejects(view.file().id());
        return answered();
    }

    private String answered() {
        toasts.done("paymentFile.bank.done");
        return "payment-file?faces-redirect=true&id=" + view.file().id();
    }

    public PaymentFileView getView() {
        return view;
    }

    public boolean isTaken() {
        return view.file().takenAt().isPresent();
    }

    public String getLead() {
        PaymentFile file = view.file();
        return words.say("paymentFile.lead", file.fileName(), show.dateTime(file.createdAt()), file.createdBy());
    }

    public String getTakeText() {
        PaymentFile file = view.file();
        return file.takenAt()
                .map(at -> words.say("paymentFile.copy.text", show.dateTime(at), file.takenBy()))
                .orElseGet(() -> words.say("paymentFile.take.text"));
    }

    public BankCodes getCodes() {
        return codes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
