package no.front.portal.terms;

import java.util.Arrays;
import java.util.Optional;
import no.front.contract.entity.TermsKind;
import no.front.portal.PortalPage;

/** Which page shows which document. */
public enum TermsPage {
    TERMS(PortalPage.TERMS, TermsKind.TERMS),
    DATA_PROCESSING_AGREEMENT(PortalPage.DATA_PROCESSING_AGREEMENT, TermsKind.DATA_PROCESSING_AGREEMENT),
    PRIVACY(PortalPage.PRIVACY, TermsKind.PRIVACY_STATEMENT);

    private final PortalPage page;
    private final TermsKind kind;

    TermsPage(PortalPage page, TermsKind kind) {
        this.page = page;
        this.kind = kind;
    }

    static Optional<TermsPage> at(String path) {
        Optional<PortalPage> wanted = PortalPage.at(path);
        return Arrays.stream(values())
                .filter(one -> wanted.filter(one.page::equals).isPresent())
                .findFirst();
    }

    public static TermsPage of(TermsKind kind) {
        return Arrays.stream(values())
                .filter(page -> page.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return page.path();
    }

    TermsKind kind() {
        return kind;
    }
}
