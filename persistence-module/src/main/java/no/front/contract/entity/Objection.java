package no.front.contract.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;

/** The customer does not accept the terms, or part of them, said in writing before the start (CON-16). Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class Objection {

    public static final int LONGEST = 4000;

    /** How sales settled it. */
    public enum Settlement {
        OTHER_TERMS,
        WITHDRAWN,
        REFUSED
    }

    @Column(name = "objection_text")
    private String text;

    @Column(name = "objected_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "objection_settlement")
    private Settlement settlement;

    @Column(name = "objection_note")
    private String note;

    @Column(name = "objection_settled_at")
    private Instant settledAt;

    @Column(name = "objection_settled_by")
    private String settledBy;

    /** For the persistence provider. */
    protected Objection() {}

    /** @throws BusinessRuleViolation TEXT_MISSING, TOO_LONG */
    Objection(String text, Instant at) {
        this.text = Texts.required(text, LONGEST);
        this.at = at;
    }

    Objection settled(Settlement settlement, String note, Instant at, String by) {
        Objection settled = new Objection(text, this.at);
        settled.settlement = settlement;
        settled.note = Texts.required(note, LONGEST);
        settled.settledAt = at;
        settled.settledBy = by;
        return settled;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    public boolean isOpen() {
        return settlement == null;
    }

    public Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    /** For the change log. */
    @Override
    public String toString() {
        return isOpen() ? text : settlement + ": " + note;
    }
}
