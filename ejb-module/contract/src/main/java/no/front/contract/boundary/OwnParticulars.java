package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.PaymentTerms;
import no.front.customer.boundary.OwnOrganisation;
import no.front.customer.boundary.Particulars;
import no.front.kernel.EmailAddress;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/**
 * Addresses of the organisation that the user is signed in to, together with where the invoices of its contracts go (CUS-6,
 * BIL-5): both or nothing.
 */
@Stateless
@ForCustomers(CustomerFunction.ORGANISATION_EDIT)
public class OwnParticulars {

    @Inject
    OwnOrganisation organisation;

    @Inject
    ContractStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    /** Where invoices go by e-mail: of the newest running contract, else of the organisation. */
    @Reading
    public Optional<EmailAddress> invoiceEmail() {
        return running().stream()
                .map(contract -> contract.invoice().email())
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(organisation.view().details().invoiceEmail()));
    }

    /**
     * @param version of the organisation, as the form was opened with
     * @throws no.front.kernel.BusinessRuleViolation as {@link OwnOrganisation#change}; INVOICE_EMAIL_MISSING where a
     *     contract's invoices go by e-mail (CUS-1)
     */
    public void change(int version, Particulars said) {
        organisation.change(version, said);
        PaymentTerms.Limits limits = new PaymentTerms.Limits(
                settings.number(ContractSetting.MOST_DUE_DAYS),
                settings.number(ContractSetting.MOST_DUE_DAYS_OF_PUBLIC));
        for (Contract each : running()) {
            Contract contract = store.locked(each.id());
            PaymentTerms payment = contract.payment();
            InvoiceWish wish = new InvoiceWish(
                    payment.wish().delivery(),
                    said.invoiceEmail(),
                    payment.wish().reference());
            if (wish.equals(payment.wish())) {
                continue;
            }
            Changes changes = contract.agree(
                    new PaymentTerms.Content(
                            payment.dueDays(), payment.dueDaysAgreed(), wish, payment.gathersTraffic()),
                    limits);
            changeLog.record(ContractChange.PAYMENT_AGREED, contract, changes);
        }
    }

    private List<Contract> running() {
        return store.ofCustomer(currentActor.get().organisationId()).stream()
                .filter(contract -> contract.status().isRunning())
                .toList();
    }
}
