package no.front.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** Identity and optimistic lock of everything that is stored. Ids come from one sequence, so an id names one thing only. */
@MappedSuperclass
public abstract class StoredEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "front_id")
    @SequenceGenerator(name = "front_id", sequenceName = "front_id", allocationSize = 50)
    private long id;

    @Version
    private int version;

    public long id() {
        return id;
    }

    /** The edition that a page was opened with; saved changes of somebody else make it a conflict. */
    public int version() {
        return version;
    }

    /** For pages: Faces expressions read {@code #{customer.id}}. */
    public long getId() {
        return id;
    }
}
