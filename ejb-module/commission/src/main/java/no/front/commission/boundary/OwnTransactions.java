package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalLong;
import no.front.commission.control.HoldReadStore;
import no.front.commission.control.PremiumReadStore;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumChange;
import no.front.commission.entity.PremiumStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/**
 * The single transactions behind the commission of the organisation that the user is signed in to (CPA-9), numbers masked.
 * A service of somebody else has none here.
 */
@Stateless
@ForCustomers(CustomerFunction.COMMISSION_READ)
public class OwnTransactions {

    private static final int AT_ONCE = 2_000;

    @Inject
    PremiumReadStore store;

    @Inject
    HoldReadStore services;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    /** Which are wanted; what is null is not asked for. @param price including VAT; also finds what was taken back of it */
    public record Question(BillingMonth month, Long serviceId, Operator operator, Money price, PremiumStatus status) {}

    /** Newest first. */
    @Reading
    public Page<PremiumRow> page(Question question, PageRequest request) {
        return store.page(own(question), request);
    }

    /** Short number and keyword of each own service, by its id. */
    @Reading
    public Map<Long, String> services() {
        return services.services(currentActor.get().organisationId());
    }

    /** @param out left open */
    public void export(Question question, ListSheet<PremiumRow> sheet, OutputStream out) {
        long organisation = currentActor.get().organisationId();
        long rows = sheet.write(out, last -> store.after(own(question), last == null ? 0 : last.id(), AT_ONCE));
        changeLog.record(
                PremiumChange.PREMIUM_EXPORTED,
                new Exported(organisation, String.valueOf(question.month())),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    private PremiumQuestion own(Question question) {
        return new PremiumQuestion(
                currentActor.get().organisationId(),
                question.month(),
                question.serviceId(),
                question.operator(),
                question.price(),
                question.status(),
                null,
                null);
    }

    private record Exported(long organisation, String subjectLabel) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Export";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public OptionalLong subjectCustomer() {
            return OptionalLong.of(organisation);
        }
    }
}
