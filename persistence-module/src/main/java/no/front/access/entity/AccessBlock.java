package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;

/**
 * A network or a country that gets no answer but a refusal (ACC-6). Holds from when it is made until its end, if it has
 * one, or until somebody lifts it; stays afterwards as history.
 */
@Entity
@Table(name = "access_block")
public class AccessBlock extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_REASON = 500;

    private NetworkAddress network;
    private CountryCode country;
    private String reason;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "staff_name")
    private String staffName;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected AccessBlock() {}

    /**
     * @param until null for no end
     * @throws BusinessRuleViolation REASON_MISSING, REASON_TOO_LONG, BLOCK_ENDED
     */
    public static AccessBlock ofNetwork(NetworkAddress network, String reason, Instant until, Actor by, Instant now) {
        return new AccessBlock(network, null, reason, until, by, now);
    }

    /** As {@link #ofNetwork}. */
    public static AccessBlock ofCountry(CountryCode country, String reason, Instant until, Actor by, Instant now) {
        return new AccessBlock(null, country, reason, until, by, now);
    }

    private AccessBlock(
            NetworkAddress network, CountryCode country, String reason, Instant until, Actor by, Instant now) {
        this.network = network;
        this.country = country;
        this.reason = checkedReason(reason);
        if (until != null && !until.isAfter(now)) {
            throw new BusinessRuleViolation(AccessError.BLOCK_ENDED);
        }
        this.from = now;
        this.until = until;
        this.staffId = by.id();
        this.staffName = by.name();
    }

    public static String checkedReason(String reason) {
        String cleaned = reason == null ? "" : reason.strip();
        if (cleaned.isEmpty()) {
            throw new BusinessRuleViolation(AccessError.REASON_MISSING);
        }
        if (cleaned.length() > LONGEST_REASON) {
            throw new BusinessRuleViolation(AccessError.REASON_TOO_LONG, LONGEST_REASON);
        }
        return cleaned;
    }

    public void lift(Instant now) {
        if (!isActive(now)) {
            throw new BusinessRuleViolation(AccessError.BLOCK_NOT_FOUND);
        }
        liftedAt = now;
    }

    public boolean isActive(Instant now) {
        return liftedAt == null && (until == null || now.isBefore(until));
    }

    public Optional<NetworkAddress> network() {
        return Optional.ofNullable(network);
    }

    public Optional<CountryCode> country() {
        return Optional.ofNullable(country);
    }

    public String reason() {
        return reason;
    }

    public Instant from() {
        return from;
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public String staffName() {
        return staffName;
    }

    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    @Override
    public String subjectType() {
        return "AccessBlock";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return network == null ? country.toString() : network.toString();
    }
}
