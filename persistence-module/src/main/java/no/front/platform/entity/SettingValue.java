package no.front.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A figure of the rules as decided once: what, from which day, by whom, why. Never changed; a later row overrules it. */
@Entity
@Table(name = "setting_value")
public class SettingValue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "front_id")
    @SequenceGenerator(name = "front_id", sequenceName = "front_id", allocationSize = 50)
    private long id;

    private String name;
    private String value;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private String setBy;

    private String reason;

    protected SettingValue() {}

    public SettingValue(SettingKey key, String value, LocalDate validFrom, Instant setAt, String setBy, String reason) {
        this.name = key.key();
        this.value = value;
        this.validFrom = validFrom;
        this.setAt = setAt;
        this.setBy = setBy;
        this.reason = reason;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Instant setAt() {
        return setAt;
    }

    public String setBy() {
        return setBy;
    }

    public String reason() {
        return reason;
    }
}
