package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * Front transfers product, rights and duties to another company and tells the customers (CUS-10). Written once and never
 * changed.
 */
@Entity
@Table(name = "business_transfer")
public class BusinessTransfer extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

    private String company;

    @Column(name = "organisation_number")
    private OrganisationNumber organisationNumber;

    @Column(name = "transferred_on")
    private LocalDate on;

    @Column(name = "what")
    private String what;

    @Column(name = "text_nb")
    private String textNb;

    @Column(name = "text_en")
    private String textEn;

    private int told;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected BusinessTransfer() {}

    /**
     * @param what is transferred, in words
     * @param textNb what Norwegian customers are told
     * @param textEn what the others are told
     */
    public record Content(
            String company, OrganisationNumber number, LocalDate on, String what, String textNb, String textEn) {}

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG, DAY_MISSING */
    public BusinessTransfer(Content content, Instant now, String by) {
        if (content.on() == null || content.number() == null) {
            throw new BusinessRuleViolation(ContractError.DAY_MISSING);
        }
        this.company = Texts.required(content.company(), LONGEST_NAME);
        this.organisationNumber = content.number();
        this.on = content.on();
        this.what = Texts.required(content.what(), LONGEST_NAME);
        this.textNb = Texts.required(content.textNb(), LONGEST_TEXT);
        this.textEn = Texts.required(content.textEn(), LONGEST_TEXT);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** @param contracts whose contacts were told */
    public void told(int contracts) {
        told = contracts;
    }

    public String company() {
        return company;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public LocalDate on() {
        return on;
    }

    public String what() {
        return what;
    }

    public String textNb() {
        return textNb;
    }

    public String textEn() {
        return textEn;
    }

    /** Contracts whose contacts were told. */
    public int told() {
        return told;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public String subjectType() {
        return "BusinessTransfer";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return company;
    }
}
