package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.contract.control.ContractStore;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.PaymentTerms;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** How contracts are invoiced, and when that is due (BIL-3, BIL-5, BIL-7). */
@Stateless
@Allowed(Function.PAYMENT_TERMS_EDIT)
public class PaymentAgreements {

    @Inject
    ContractStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    /** How long one may have to pay. */
    public PaymentTerms.Limits limits() {
        return new PaymentTerms.Limits(
                settings.number(ContractSetting.MOST_DUE_DAYS),
                settings.number(ContractSetting.MOST_DUE_DAYS_OF_PUBLIC));
    }

    /**
     * Holds for what is issued from now on.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, and as {@link Contract#agree(PaymentTerms.Content,
     *     PaymentTerms.Limits)}
     */
    public void agree(long contractId, int version, PaymentTerms.Content content) {
        Contract contract = store.locked(contractId);
        if (contract.version() != version) {
            throw new BusinessRuleViolation(PlatformError.CHANGED_MEANWHILE);
        }
        Changes changes = contract.agree(content, limits());
        if (!changes.isEmpty()) {
            changeLog.record(ContractChange.PAYMENT_AGREED, contract, changes);
        }
    }
}
