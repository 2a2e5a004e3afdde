package no.front.contract.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;

/** Work that Front makes for one customer, on own terms and prices (CON-17). Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class Development {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PRICES = 2000;

    private String title = "";

    @Column(name = "price_text")
    private String prices = "";

    @Column(name = "terms_document_id")
    private Long documentId;

    /** None. */
    protected Development() {}

    /**
     * @param prices by the hour or fixed, in words
     * @param documentId own terms, signed, among the stored documents; null where there are none
     * @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG, AGREEMENT_MISSING without document
     */
    public Development(String title, String prices, Long documentId) {
        this.title = Texts.required(title, LONGEST_TITLE);
        this.prices = Texts.required(prices, LONGEST_PRICES);
        this.documentId = documentId;
        if (documentId == null) {
            throw new BusinessRuleViolation(ContractError.AGREEMENT_MISSING);
        }
    }

    static Development none() {
        return new Development();
    }

    /** "" for the contracts of services. */
    public String title() {
        return title;
    }

    public String prices() {
        return prices;
    }

    public OptionalLong document() {
        return documentId == null ? OptionalLong.empty() : OptionalLong.of(documentId);
    }
}
