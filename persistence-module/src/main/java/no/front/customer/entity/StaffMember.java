package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import no.front.platform.entity.Actor;

/** One of Front's own people, by id and the name at the time, so that lists need no look-up and history stays true. */
@Embeddable
@Access(AccessType.FIELD)
public class StaffMember implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "staff_id")
    private Long id;

    @Column(name = "staff_name")
    private String name;

    /** For the persistence provider. */
    protected StaffMember() {}

    public StaffMember(long id, String name) {
        this.id = id;
        this.name = name;
    }

    public static StaffMember of(Actor actor) {
        return new StaffMember(actor.id(), actor.name());
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffMember member && id() == member.id();
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return name;
    }
}
