package no.front.traffic.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * A system that reports usage: the gateway, the look-up server. Ids of what it reports are unique within it, by whatever way
 * they come in. It comes in by API with a key, of which only the hash is stored; it can be stopped and resumed.
 */
@Entity
@Table(name = "usage_source")
public class UsageSource extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_NAME = 100;
    private static final int HINT = 4;

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    /** The key's last letters, to tell one from the other. */
    @Column(name = "key_hint")
    private String keyHint = "";

    @Column(name = "key_given_at")
    private Instant keyGivenAt;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected UsageSource() {}

    /** @throws BusinessRuleViolation NAME_INVALID */
    public UsageSource(String name, Instant now, String by) {
        String written = name == null ? "" : name.strip();
        if (written.isEmpty() || written.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation(TrafficError.NAME_INVALID, LONGEST_NAME);
        }
        this.name = written;
        this.createdAt = now;
        this.createdBy = by;
    }

    /** From now on it comes in by this key, and no longer by the one before. */
    public Changes give(String key, String hash, Instant now) {
        String before = keyHint;
        keyHash = hash;
        keyHint = key.substring(key.length() - HINT);
        keyGivenAt = now;
        return Changes.none().field("keyHint", before, keyHint);
    }

    /** Whether its key opens. */
    public Changes open(boolean open) {
        boolean before = active;
        active = open;
        return Changes.none().field("active", before, active);
    }

    public String name() {
        return name;
    }

    public Optional<Instant> keyGivenAt() {
        return Optional.ofNullable(keyGivenAt);
    }

    public String keyHint() {
        return keyHint;
    }

    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    @Override
    public String subjectType() {
        return "UsageSource";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name;
    }
}
