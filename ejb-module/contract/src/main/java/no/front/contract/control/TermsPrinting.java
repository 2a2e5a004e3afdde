package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.entity.TermsDocument;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Markup;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.StoredDocument;

/** Versions as PDF, each made once and kept: what somebody accepted can be shown again, byte for byte. */
@Dependent
public class TermsPrinting {

    private static final String COMPONENT = "contract";

    @Inject
    TermsStore store;

    @Inject
    PdfDocuments pdfDocuments;

    @Inject
    Documents documents;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Wording wording;

    /** The version as PDF, made now where nobody has made it yet. */
    public StoredDocument document(TermsVersion version, Language language) {
        Optional<Long> known = store.documentOf(version, language);
        return documents.get(known.orElseGet(() -> make(version, language)));
    }

    /** In a transaction of its own: of two at once one keeps its own, and both go on with that. */
    private long make(TermsVersion version, Language language) {
        byte[] pdf = pdfDocuments.render(letter(version, language));
        try {
            return ownTransaction.call(() -> keep(version, language, pdf));
        } catch (RuntimeException beaten) {
            return ownTransaction
                    .call(() -> store.documentOf(version, language))
                    .orElseThrow(() -> beaten);
        }
    }

    private long keep(TermsVersion version, Language language, byte[] pdf) {
        StoredDocument document =
                documents.keep(DocumentKind.TERMS, name(version, language) + ".pdf", pdf, OptionalLong.empty());
        store.add(new TermsDocument(version, language, document.id()));
        return document.id();
    }

    private Letter letter(TermsVersion version, Language language) {
        return Letter.of(title(version, language), language)
                .fact(wording.text(COMPONENT, language, "terms.version"), version.label())
                .fact(
                        wording.text(COMPONENT, language, "terms.from"),
                        Formats.in(language).date(version.validFrom()))
                .blocks(Markup.parse(version.text(language)));
    }

    private String name(TermsVersion version, Language language) {
        return title(version, language) + " " + version.label();
    }

    /** What the document is called in that language. */
    public String title(TermsVersion version, Language language) {
        return wording.text(COMPONENT, language, "terms.kind." + version.kind());
    }
}
