package no.front.billing.boundary;

import java.util.Arrays;
import java.util.Optional;
import no.front.billing.entity.InvoiceKind;

/**
 * A kind of electronic document, as PEPPOL calls it: BIS Billing 3.0, which EHF Billing 3.0 is, and BIS Self-Billing 3.0, in
 * which the buyer writes the document. Which of them an organisation takes is told by the directory for each by itself.
 */
public enum EhfType {
    INVOICE("Invoice", "380", "billing"),
    CREDIT_NOTE("CreditNote", "381", "billing"),
    SELF_BILLED_INVOICE("Invoice", "389", "selfbilling"),
    SELF_BILLED_CREDIT_NOTE("CreditNote", "261", "selfbilling");

    private static final String CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:%s:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:%s:01:1.0";
    private static final String DOCUMENT =
            "busdox-docid-qns::urn:oasis:names:specification:ubl:schema:xsd:%1$s-2::%1$s##%2$s::2.1";
    private static final String PROCESS = "cenbii-procid-ubl::%s";

    private final String root;
    private final String code;
    private final String family;

    EhfType(String root, String code, String family) {
        this.root = root;
        this.code = code;
        this.family = family;
    }

    public static EhfType of(InvoiceKind kind) {
        return kind == InvoiceKind.CREDIT_NOTE ? CREDIT_NOTE : INVOICE;
    }

    /** By its identifier in the network; empty for a document of another sort. */
    public static Optional<EhfType> ofDocument(String identifier) {
        return Arrays.stream(values())
                .filter(type -> type.document().equals(identifier))
                .findFirst();
    }

    /** {@code Invoice} or {@code CreditNote}. */
    public String root() {
        return root;
    }

    /** Of UNCL 1001. */
    public String code() {
        return code;
    }

    public boolean isCredit() {
        return root.equals("CreditNote");
    }

    public boolean isSelfBilled() {
        return family.equals("selfbilling");
    }

    public String customization() {
        return CUSTOMIZATION.formatted(family);
    }

    public String profile() {
        return PROFILE.formatted(family);
    }

    /** How the network calls it. */
    public String document() {
        return DOCUMENT.formatted(root, customization());
    }

    /** How the network calls the process it belongs to. */
    public String process() {
        return PROCESS.formatted(profile());
    }
}
