package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.front.customer.control.BadLinesFile;
import no.front.customer.control.ImportComparisonStore;
import no.front.customer.control.ImportFile;
import no.front.customer.control.ImportStore;
import no.front.customer.control.StagedRow;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerImport;
import no.front.customer.entity.ImportEnd;
import no.front.customer.entity.ImportStatus;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.PlatformError;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;

/**
 * Imports of organisations and contacts from CSV: upload, preview, confirm. Writing is then done by a job, seconds later.
 * Nothing is written before it is confirmed; existing ones are left as they are unless "update" is chosen.
 */
@Stateless
@Allowed(no.front.platform.entity.Function.CUSTOMER_IMPORT)
public class CustomerImports {

    private static final int STAGED_AT_ONCE = 500;
    private static final int BAD_AT_ONCE = 2_000;
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 255;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    ImportStore store;

    @Inject
    ImportComparisonStore comparison;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    CurrentActor currentActor;

    /**
     * Reads a file into the waiting room and compares it with what we have.
     *
     * @param fileName as the browser tells it, shown to people only
     * @return id of the import, whose preview is ready
     * @throws BusinessRuleViolation IMPORT_EMPTY, IMPORT_TOO_LARGE, IMPORT_TOO_MANY_ROWS, IMPORT_LINE_TOO_LONG,
     *     IMPORT_NO_HEADERS, IMPORT_HEADER_TWICE, IMPORT_NOT_CSV; IMPORT_NOT_OPEN when somebody cancels it meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long upload(String fileName, InputStream content) {
        int mostRows = ownTransaction.call(() -> settings.number(CustomerSetting.IMPORT_ROWS));
        long mostBytes = ownTransaction.call(() -> settings.number(CustomerSetting.IMPORT_MEGABYTES)) * MEGABYTE;
        try (ImportFile file = new ImportFile(content, mostBytes)) {
            long id = ownTransaction.call(() -> begin(tidy(fileName), file));
            try {
                int lastLine = stage(id, file, mostRows);
                ownTransaction.run(() -> store.lock(id).ready(comparison.compare(id), lastLine));
            } catch (RuntimeException e) {
                ownTransaction.run(() -> refuse(id));
                throw e;
            }
            return id;
        }
    }

    private void refuse(long id) {
        CustomerImport refused = store.lock(id);
        // somebody who cancelled it was first
        if (refused.status() == ImportStatus.READING) {
            refused.end(ImportEnd.REFUSED, clock.now());
            changeLog.record(CustomerChange.IMPORT_FAILED, refused, ended(refused));
        }
    }

    static Changes ended(CustomerImport ended) {
        return Changes.none().field("endCause", null, ended.endCause().orElseThrow());
    }

    private static String tidy(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        String shown = name.isEmpty() ? "import.csv" : name;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }

    private long begin(String fileName, ImportFile file) {
        CustomerImport added = new CustomerImport(
                fileName,
                file.charset(),
                file.header(),
                StaffMember.of(currentActor.get()),
                clock.now(),
                realClock.now());
        store.add(added);
        changeLog.record(CustomerChange.IMPORT_UPLOADED, added);
        return added.id();
    }

    /** @return number of the last line */
    private int stage(long id, ImportFile file, int mostRows) {
        List<StagedRow> waiting = new ArrayList<>(STAGED_AT_ONCE);
        int[] lastLine = {0};
        file.read(mostRows, row -> {
            waiting.add(row);
            lastLine[0] = row.line();
            if (waiting.size() == STAGED_AT_ONCE) {
                stage(id, waiting);
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            stage(id, waiting);
        }
        return lastLine[0];
    }

    private void stage(long id, List<StagedRow> rows) {
        ownTransaction.run(() -> {
            if (!store.readOn(id, realClock.now())) {
                throw new BusinessRuleViolation(
                        CustomerError.IMPORT_NOT_OPEN, store.get(id).status());
            }
            store.stage(id, rows);
        });
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CustomerImport get(long id) {
        return store.get(id);
    }

    /** Newest first, 50 at most. */
    public List<CustomerImport> all() {
        return store.all(SHOWN);
    }

    /** Lines of the preview, in their order. @throws BusinessRuleViolation NOT_FOUND */
    public Page<ImportRow> rows(long id, ImportRow.Sort sort, PageRequest request) {
        store.get(id);
        return Page.of(store.rows(id, sort, request.size(), request.offset()), store.count(id, sort), request);
    }

    /**
     * The bad lines as a file that can be mended and uploaded again: as they stood, with a last column that says why.
     *
     * @param words sentence of a problem in the language of who asks
     * @param reason head of the last column
     * @param out left open; UTF-8 with mark, the file's own separator
     * @throws BusinessRuleViolation NOT_FOUND
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void badLines(long id, Function<ImportProblem, String> words, String reason, OutputStream out) {
        CustomerImport asked = ownTransaction.call(() -> store.get(id));
        try (BadLinesFile file = new BadLinesFile(out, asked.header(), reason)) {
            int offset = 0;
            List<ImportRow> rows;
            do {
                int from = offset;
                rows = ownTransaction.call(() -> store.rows(id, ImportRow.Sort.BAD, BAD_AT_ONCE, from));
                rows.forEach(row -> file.line(
                        row.original(), row.problems().stream().map(words).toList()));
                offset += BAD_AT_ONCE;
            } while (rows.size() == BAD_AT_ONCE);
        }
    }

    /**
     * Lets the job write the good lines.
     *
     * @param update whether existing ones are changed to what the file tells; else they stay as they are
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, IMPORT_NOT_OPEN
     */
    public void confirm(long id, int version, boolean update) {
        CustomerImport open = open(id, version);
        open.confirm(update, clock.now());
        changeLog.record(
                CustomerChange.IMPORT_CONFIRMED,
                open,
                Changes.none().field("update", null, update).field("rows", null, open.rows()));
    }

    /**
     * Ends it before anything is written, also while its file is still read.
     *
     * @throws BusinessRuleViolation NOT_FOUND, CHANGED_MEANWHILE, IMPORT_NOT_OPEN
     */
    public void cancel(long id, int version) {
        CustomerImport open = open(id, version);
        open.end(ImportEnd.CANCELLED, clock.now());
        changeLog.record(CustomerChange.IMPORT_CANCELLED, open, ended(open));
    }

    private CustomerImport open(long id, int version) {
        CustomerImport open = store.lock(id);
        if (open.version() != version) {
            throw new BusinessRuleViolation(PlatformError.CHANGED_MEANWHILE);
        }
        return open;
    }
}
