package no.front.contract.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.Changes;

/** What holds between the parties where the terms let them agree otherwise, in writing. Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class ContractAgreement {

    /** CON-6: months of notice unless otherwise agreed in writing. */
    public static final int NOTICE_MONTHS = 3;

    private static final int LONGEST_TEXT = 1000;

    @Column(name = "notice_months")
    private int noticeMonths = NOTICE_MONTHS;

    @Column(name = "closes_inactive")
    private boolean closesInactive = true;

    @Column(name = "reference_allowed")
    private boolean referenceAllowed = true;

    @Column(name = "agreement")
    private String text = "";

    /** As the terms say. */
    protected ContractAgreement() {}

    /**
     * @param noticeMonths CON-6
     * @param closesInactive whether Front may close accounts without activity (CON-8)
     * @param referenceAllowed whether the customer may be named as reference (CUS-9)
     * @param text what was agreed and where it stands
     * @throws BusinessRuleViolation NOTICE_MONTHS_OUT_OF_RANGE; AGREEMENT_TEXT_MISSING where it differs from the terms and
     *     doesn't say what was agreed; TOO_LONG
     */
    public ContractAgreement(int noticeMonths, boolean closesInactive, boolean referenceAllowed, String text) {
        this.noticeMonths = new NoticePeriod(noticeMonths).months();
        this.closesInactive = closesInactive;
        this.referenceAllowed = referenceAllowed;
        this.text = Texts.optional(text, LONGEST_TEXT);
        if (this.text.isEmpty() && (noticeMonths != NOTICE_MONTHS || !closesInactive)) {
            throw new BusinessRuleViolation(ContractError.AGREEMENT_TEXT_MISSING);
        }
    }

    static ContractAgreement asTerms() {
        return new ContractAgreement();
    }

    Changes since(ContractAgreement before) {
        return Changes.none()
                .field("noticeMonths", before.noticeMonths, noticeMonths)
                .field("closesInactive", before.closesInactive, closesInactive)
                .field("referenceAllowed", before.referenceAllowed, referenceAllowed)
                .field("agreement", before.text, text);
    }

    public int noticeMonths() {
        return noticeMonths;
    }

    public boolean closesInactive() {
        return closesInactive;
    }

    public boolean referenceAllowed() {
        return referenceAllowed;
    }

    public String text() {
        return text;
    }
}
