package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.StoredEntity;

/** Lets a user in once whose authenticator app is out of reach (ACC-3). Shown once, kept as a keyed hash. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends StoredEntity {

    @Column(name = "customer_user_id")
    private long userId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public RecoveryCode(long userId, String codeHash) {
        this.userId = userId;
        this.codeHash = codeHash;
    }

    public boolean is(String hash) {
        return usedAt == null && codeHash.equals(hash);
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public long userId() {
        return userId;
    }
}
