package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/** Where our own value of one field comes from, since when, and by whom (CUS-4). Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class FieldOrigin {

    @Enumerated(EnumType.STRING)
    private DataSource source;

    private Instant since;

    @Column(name = "by_name")
    private String by;

    /** For the persistence provider. */
    protected FieldOrigin() {}

    /** @param by the person's name, "" for the register itself */
    FieldOrigin(DataSource source, Instant since, String by) {
        this.source = source;
        this.since = since;
        this.by = by;
    }

    public DataSource source() {
        return source;
    }

    public Instant since() {
        return since;
    }

    public String by() {
        return by;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldOrigin origin
                && source == origin.source
                && since.equals(origin.since)
                && by.equals(origin.by);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, since, by);
    }
}
