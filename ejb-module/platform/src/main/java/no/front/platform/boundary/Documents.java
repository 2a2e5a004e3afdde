package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.control.DocumentStore;
import no.front.platform.control.UploadedEvidence;
import no.front.platform.control.UploadedPdf;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.StoredDocument;

/**
 * Keeps documents, as they were made or received, in the caller's transaction: no document without its cause. Staff get one
 * at {@code /document?id=} of the back office, by the function of its kind.
 */
@Stateless
public class Documents {

    @Inject
    DocumentStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** A PDF of our own, e.g. of {@link PdfDocuments}, or a file whose reader has checked it. @param name with its extension */
    @Internal
    public StoredDocument keep(DocumentKind kind, String name, byte[] pdf, OptionalLong customer) {
        return store.add(new StoredDocument(
                kind, name, pdf, customer, clock.now(), currentActor.get().name()));
    }

    /**
     * A PDF that somebody uploaded: checked, never executed, never shown inline.
     *
     * @param fileName as the browser calls it
     * @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_NO_PDF, FILE_ENCRYPTED, FILE_ACTIVE, FILE_UNREADABLE
     */
    @Internal
    public StoredDocument keepUpload(DocumentKind kind, String fileName, byte[] content, OptionalLong customer) {
        UploadedPdf.check(content, settings.number(DocumentSetting.UPLOAD_MEGABYTES));
        return keep(kind, UploadedPdf.name(fileName), content, customer);
    }

    /**
     * A PDF, picture or CSV that somebody uploaded to prove something: checked by its content, never executed, never shown inline.
     *
     * @param fileName as the browser calls it
     * @throws BusinessRuleViolation FILE_MISSING, FILE_TOO_LARGE, FILE_KIND, FILE_ENCRYPTED, FILE_ACTIVE, FILE_UNREADABLE
     */
    @Internal
    public StoredDocument keepEvidence(DocumentKind kind, String fileName, byte[] content, OptionalLong customer) {
        UploadedEvidence form = UploadedEvidence.check(content, settings.number(DocumentSetting.UPLOAD_MEGABYTES));
        StoredDocument document = new StoredDocument(
                kind,
                form.name(fileName),
                content,
                customer,
                clock.now(),
                currentActor.get().name());
        return store.add(document.as(form.mediaType()));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Internal
    public StoredDocument get(long id) {
        return store.find(id).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
    }

    /**
     * For staff, by the function of its kind; the content comes with it.
     *
     * @throws BusinessRuleViolation NOT_FOUND, also for a kind that the actor's roles don't open
     */
    @Open("the kind of the document names the function that it takes")
    public DocumentFile open(long id) {
        StoredDocument document = get(id);
        if (!currentActor.may(document.kind().reading())) {
            throw new BusinessRuleViolation(PlatformError.NOT_FOUND);
        }
        return new DocumentFile(document.name(), document.mediaType(), document.content());
    }
}
