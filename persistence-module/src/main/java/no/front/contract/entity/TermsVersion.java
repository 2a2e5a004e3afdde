package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * One version of the terms, the data processing agreement or the privacy statement (CON-2, CON-12), in both languages. In
 * force from its day until the next one's; published once and never changed, so that an acceptance always points to what
 * was read.
 */
@Entity
@Table(name = "terms_version")
public class TermsVersion extends StoredEntity implements ChangeSubject {

    /** Characters of one language. */
    public static final int LONGEST_TEXT = 200_000;

    public static final int LONGEST_CHANGES = 2000;

    private static final Pattern LABEL = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");

    @Enumerated(EnumType.STRING)
    private TermsKind kind;

    /** As people cite it, e.g. {@code 2026-1}. */
    private String label;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Lob
    @Column(name = "text_nb")
    private String textNb;

    @Lob
    @Column(name = "text_en")
    private String textEn;

    @Column(name = "changes_nb")
    private String changesNb = "";

    @Column(name = "changes_en")
    private String changesEn = "";

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected TermsVersion() {}

    /** As it was published elsewhere, without a summary of what changed. */
    public TermsVersion(
            TermsKind kind,
            String label,
            LocalDate validFrom,
            String textNb,
            String textEn,
            Instant publishedAt,
            String publishedBy) {
        this.kind = kind;
        this.label = label;
        this.validFrom = validFrom;
        this.textNb = textNb;
        this.textEn = textEn;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    /**
     * A version that holds from a day on.
     *
     * @throws BusinessRuleViolation TERMS_LABEL_UNFIT, TEXT_MISSING, TOO_LONG
     */
    public static TermsVersion publish(TermsKind kind, TermsDraft draft, Instant now, String by) {
        TermsText text = draft.text().required(LONGEST_TEXT);
        TermsText changes = draft.changes().optional(LONGEST_CHANGES);
        TermsVersion version =
                new TermsVersion(kind, label(draft.label()), draft.validFrom(), text.nb(), text.en(), now, by);
        version.changesNb = changes.nb();
        version.changesEn = changes.en();
        return version;
    }

    /** Stands in addresses and file names, so it is kept plain. */
    private static String label(String label) {
        String cleaned = label == null ? "" : label.strip();
        if (!LABEL.matcher(cleaned).matches()) {
            throw new BusinessRuleViolation(ContractError.TERMS_LABEL_UNFIT);
        }
        return cleaned;
    }

    public TermsKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String text(Language language) {
        return language == Language.ENGLISH ? textEn : textNb;
    }

    /** What is new in it, in short; "" where nobody said. */
    public String changes(Language language) {
        return language == Language.ENGLISH ? changesEn : changesNb;
    }

    public boolean holdsSince(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    @Override
    public String subjectType() {
        return "TermsVersion";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return label;
    }
}
