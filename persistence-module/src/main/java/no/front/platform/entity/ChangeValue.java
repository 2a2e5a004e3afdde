package no.front.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A field of a {@link ChangeEntry} before and after. The retention job may erase both values through a database account of
 * its own; the row stays and says that they were erased (ACC-8).
 */
@Entity
@Table(name = "change_value")
public class ChangeValue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "front_id")
    @SequenceGenerator(name = "front_id", sequenceName = "front_id", allocationSize = 50)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id")
    private ChangeEntry entry;

    private String field;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected ChangeValue() {}

    public ChangeValue(ChangeEntry entry, Changes.Field field) {
        this.entry = entry;
        this.field = field.name();
        this.before = field.before();
        this.after = field.after();
    }

    public long id() {
        return id;
    }

    public ChangeEntry entry() {
        return entry;
    }

    public String field() {
        return field;
    }

    /** "" when there was none, or when it is erased. */
    public String before() {
        return before == null ? "" : before;
    }

    public String after() {
        return after == null ? "" : after;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }
}
