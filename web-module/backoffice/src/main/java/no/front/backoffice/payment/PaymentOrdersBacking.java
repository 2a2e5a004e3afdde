package no.front.backoffice.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.kernel.Page;
import no.front.payment.boundary.OutgoingPayments;
import no.front.payment.boundary.OutgoingWork;
import no.front.payment.boundary.PaymentFiles;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingStatus;
import no.front.payment.entity.PaymentFile;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** Payments to the bank, their files and answers that fit nothing: {@code ?status=&customer=&file=}. */
@Named
@RequestScoped
public class PaymentOrdersBacking {

    @Inject
    OutgoingPayments payments;

    @Inject
    PaymentFiles paymentFiles;

    @Inject
    ListQuery query;

    @Inject
    BankCodes codes;

    @Inject
    PurposeNames purposes;

    @Inject
    Toasts toasts;

    private OutgoingWork work;
    private Page<OutgoingPayment> page;
    private List<BankAnswer> answers;
    private List<PaymentFile> files;

    @PostConstruct
    void load() {
        work = payments.work();
        page = payments.page(
                query.choice("status", OutgoingStatus.class),
                query.id("customer"),
                query.id("file"),
                query.page("day", true));
        answers = paymentFiles.answersToSee();
        files = paymentFiles.all();
    }

    public String make() {
        long id = paymentFiles.make();
        toasts.done("paymentOrders.make.done");
        return "payment-file?faces-redirect=true&id=" + id;
    }

    public String seen(long answer) {
        paymentFiles.seen(answer);
        toasts.done("paymentOrders.seen.done");
        return "payment-orders?faces-redirect=true";
    }

    public String says(BankAnswer answer) {
        return codes.says(answer);
    }

    public String purpose(OutgoingPayment payment) {
        return purposes.of(payment.purpose());
    }

    public OutgoingWork getWork() {
        return work;
    }

    public Page<OutgoingPayment> getPage() {
        return page;
    }

    public List<BankAnswer> getAnswers() {
        return answers;
    }

    public List<PaymentFile> getFiles() {
        return files;
    }

    public BankCodes getCodes() {
        return codes;
    }

    public OutgoingStatus[] getStatuses() {
        return OutgoingStatus.values();
    }
}
