package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import no.front.commission.control.PremiumFileReading;
import no.front.commission.control.PremiumImportStore;
import no.front.commission.control.PremiumTaking;
import no.front.commission.entity.PremiumError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;

/** Premium transactions and reports that came in, and those that wait. */
@Stateless
@Allowed(Function.PREMIUM_READ)
public class PremiumImports {

    @Inject
    PremiumImportStore store;

    @Inject
    PremiumFileReading reading;

    @Inject
    PremiumTaking taking;

    /**
     * Takes in a file, a thousand lines at a time; one that breaks off can be sent again, and nothing counts twice. The same
     * file is read once.
     *
     * @return key of the import, as {@link PremiumImportRow#key}
     * @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE,
     *     FILE_TOO_MANY_LINES, NO_LINES
     */
    @Allowed(Function.PREMIUM_IMPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String upload(String source, String fileName, InputStream content) {
        return reading.read(source, fileName, content);
    }

    /** Newest first. */
    public Page<PremiumImportRow> page(PageRequest request) {
        return store.page(request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PremiumImportRow get(String key) {
        return store.find(key).orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND));
    }

    /** In the order of the lines. */
    public Page<PremiumAnswer.Refusal> refusals(String key, PageRequest request) {
        return store.refusals(key, request);
    }

    /** What waits, by what it waits for. */
    public List<PremiumAsideRow> asides() {
        return store.asides();
    }

    /** How many wait. */
    public long waiting() {
        return store.waiting();
    }

    /** Takes in what need not wait any longer. @return how many */
    @Allowed(Function.PREMIUM_IMPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long retry() {
        return taking.retry();
    }
}
