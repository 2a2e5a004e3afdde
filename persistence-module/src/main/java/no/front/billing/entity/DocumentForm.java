package no.front.billing.entity;

import no.front.platform.entity.DocumentKind;

/** What an invoice is made into. */
public enum DocumentForm {
    PDF(DocumentKind.INVOICE, "pdf"),
    /** PEPPOL BIS Billing 3.0 (BIL-5). */
    EHF(DocumentKind.INVOICE_EHF, "xml");

    private final DocumentKind kind;
    private final String extension;

    DocumentForm(DocumentKind kind, String extension) {
        this.kind = kind;
        this.extension = extension;
    }

    /** What it is kept as. */
    public DocumentKind kind() {
        return kind;
    }

    /** Of its file, without the dot. */
    public String extension() {
        return extension;
    }
}
