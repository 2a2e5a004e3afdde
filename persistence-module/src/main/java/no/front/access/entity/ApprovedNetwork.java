package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.OrganisationOwned;

/**
 * A network from which an organisation's users need no code (ACC-3): it waives the code, it never keeps anybody out.
 * Example: {@code 192.0.2.77/24} is kept as {@code 192.0.2.0/24}.
 */
@Entity
@Table(name = "approved_network")
public class ApprovedNetwork extends StoredEntity implements OrganisationOwned {

    public static final int LONGEST_NOTE = 100;

    /** More addresses than that are worth a second thought: 65 536 of IPv4, 65 536 networks of IPv6. */
    private static final int WIDE_IPV4 = 16;

    private static final int WIDE_IPV6 = 48;
    private static final int BYTES_OF_IPV4 = 4;

    @Column(name = "customer_id")
    private long customerId;

    private NetworkAddress network;
    private String note;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    protected ApprovedNetwork() {}

    /** @throws BusinessRuleViolation NETWORK_ALL, NOTE_TOO_LONG */
    public ApprovedNetwork(long customerId, NetworkAddress network, String note, String by, Instant now) {
        if (network.prefix() == 0) {
            throw new BusinessRuleViolation(AccessError.NETWORK_ALL);
        }
        this.customerId = customerId;
        this.network = network;
        this.note = note == null ? "" : note.strip();
        if (this.note.length() > LONGEST_NOTE) {
            throw new BusinessRuleViolation(AccessError.NOTE_TOO_LONG, LONGEST_NOTE);
        }
        this.approvedBy = by;
        this.approvedAt = now;
    }

    /** Wider than /16 or, of IPv6, /48. */
    public static boolean isWide(NetworkAddress network) {
        boolean ipv4 = network.base().getAddress().length == BYTES_OF_IPV4;
        return network.prefix() < (ipv4 ? WIDE_IPV4 : WIDE_IPV6);
    }

    public boolean isWide() {
        return isWide(network);
    }

    @Override
    public long organisationId() {
        return customerId;
    }

    public NetworkAddress network() {
        return network;
    }

    public String note() {
        return note;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public String approvedBy() {
        return approvedBy;
    }
}
