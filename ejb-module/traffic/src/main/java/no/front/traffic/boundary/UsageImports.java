package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ListSheet;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.traffic.control.UsageFileReading;
import no.front.traffic.control.UsageImportStore;
import no.front.traffic.entity.TrafficChange;
import no.front.traffic.entity.TrafficError;

/** Usage that came in, by file or by request, with the account of what was taken and what refused. */
@Stateless
@Allowed(Function.USAGE_READ)
public class UsageImports {

    private static final int AT_ONCE = 2_000;

    @Inject
    UsageImportStore store;

    @Inject
    UsageFileReading reading;

    @Inject
    ChangeLog changeLog;

    /**
     * Takes in a file, a thousand lines at a time; one that breaks off can be sent again, and nothing counts twice. The same
     * file is read once.
     *
     * @return key of the import, as {@link UsageImportRow#key}
     * @throws BusinessRuleViolation NOT_FOUND, FILE_MISSING, FILE_TOO_LARGE, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE,
     *     FILE_TOO_MANY_LINES, NO_LINES
     */
    @Allowed(Function.USAGE_IMPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String upload(long sourceId, String fileName, InputStream content) {
        return reading.read(sourceId, fileName, content);
    }

    /** Newest first. @param refusedOnly only those with refused lines */
    public Page<UsageImportRow> page(boolean refusedOnly, PageRequest request) {
        return store.page(refusedOnly, request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public UsageImportRow get(String key) {
        return store.find(key).orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND));
    }

    /** In the order of the lines. */
    public Page<UsageRefusalRow> refusals(String key, PageRequest request) {
        return store.refusals(key, request);
    }

    /** @param out left open */
    public void export(String key, ListSheet<UsageRefusalRow> sheet, OutputStream out) {
        int[] number = {0};
        long rows = sheet.write(out, last -> store.refusals(key, new PageRequest(++number[0], AT_ONCE, "", false))
                .rows());
        changeLog.record(
                TrafficChange.USAGE_EXPORTED,
                new Exported(key),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    private record Exported(String subjectLabel) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Export";
        }

        @Override
        public long subjectId() {
            return 0;
        }
    }
}
