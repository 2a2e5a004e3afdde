package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * One reading of the table of networks and countries (ACC-6). Being read in, it has no time yet; complete, it holds, and the
 * one before is removed.
 */
@Entity
@Table(name = "country_edition")
public class CountryEdition extends StoredEntity implements ChangeSubject {

    @Column(name = "imported_at")
    private Instant importedAt;

    private int networks;

    @Column(name = "staff_name")
    private String staffName;

    protected CountryEdition() {}

    public CountryEdition(String staffName) {
        this.staffName = staffName;
    }

    /** From now on it holds. */
    public void complete(int networks, Instant now) {
        this.networks = networks;
        this.importedAt = now;
    }

    public int networks() {
        return networks;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public String staffName() {
        return staffName;
    }

    @Override
    public String subjectType() {
        return "CountryEdition";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return Integer.toString(networks);
    }
}
