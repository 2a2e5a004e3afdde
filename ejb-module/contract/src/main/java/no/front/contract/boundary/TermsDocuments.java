package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.front.contract.control.TermsPrinting;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Open;
import no.front.platform.entity.Function;
import no.front.platform.entity.StoredDocument;

/** Versions of terms, data processing agreement and privacy statement as PDF (CON-2): the same bytes for everybody. */
@Stateless
public class TermsDocuments {

    @Inject
    TermsStore store;

    @Inject
    TermsPrinting printing;

    @Inject
    TermsVersions versions;

    /** @throws BusinessRuleViolation NOT_FOUND, also for a version to come that nobody was told of */
    @Open("all versions that were in force stay readable")
    public DocumentFile pdf(TermsKind kind, String label, Language language) {
        TermsVersion version =
                versions.find(kind, label).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        return file(version, language);
    }

    /** Also of a version to come. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.TERMS_READ)
    public DocumentFile pdf(long id, Language language) {
        TermsVersion version = store.find(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        return file(version, language);
    }

    /** What was accepted, to go with the mail that says so: one PDF each, in the order of the kinds. */
    @Internal
    public List<Attachment> attachments(Collection<TermsVersion> versions, Language language) {
        return versions.stream()
                .sorted(Comparator.comparing(TermsVersion::kind))
                .map(version -> Attachment.of(printing.document(version, language)))
                .toList();
    }

    private DocumentFile file(TermsVersion version, Language language) {
        StoredDocument document = printing.document(version, language);
        return new DocumentFile(document.name(), document.mediaType(), document.content());
    }
}
