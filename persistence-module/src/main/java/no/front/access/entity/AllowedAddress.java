package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import no.front.contract.entity.Account;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.OrganisationOwned;

/**
 * A network from which an account's credentials open (ACC-5). A credential with addresses of its own opens from those only;
 * one without opens from those of the account; where there are none either, from everywhere. Example: the account allows
 * 192.0.2.0/24, its key "Butikk" 198.51.100.7: from 192.0.2.9 all keys open but "Butikk".
 */
@Entity
@Table(name = "allowed_address")
public class AllowedAddress extends StoredEntity implements OrganisationOwned {

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "credential_id")
    private Long credentialId;

    private NetworkAddress network;
    private String note;

    @Column(name = "allowed_at")
    private Instant allowedAt;

    @Column(name = "allowed_by")
    private String allowedBy;

    protected AllowedAddress() {}

    /**
     * @param credential whose it is; null for the account's
     * @throws BusinessRuleViolation NETWORK_ALL, NOTE_TOO_LONG
     */
    public AllowedAddress(
            Account account, ApiCredential credential, NetworkAddress network, String note, String by, Instant now) {
        if (network.prefix() == 0) {
            throw new BusinessRuleViolation(AccessError.NETWORK_ALL);
        }
        this.customerId = account.organisationId();
        this.accountId = account.id();
        this.credentialId = credential == null ? null : credential.id();
        this.network = network;
        this.note = note == null ? "" : note.strip();
        if (this.note.length() > ApprovedNetwork.LONGEST_NOTE) {
            throw new BusinessRuleViolation(AccessError.NOTE_TOO_LONG, ApprovedNetwork.LONGEST_NOTE);
        }
        this.allowedBy = by;
        this.allowedAt = now;
    }

    /** @param all of the account and its credentials; what holds for this one: its own, else the account's */
    public static List<AllowedAddress> holdingFor(long credential, Collection<AllowedAddress> all) {
        List<AllowedAddress> own =
                all.stream().filter(one -> one.isOf(credential)).toList();
        return own.isEmpty() ? all.stream().filter(AllowedAddress::isOfAccount).toList() : own;
    }

    /** Whether the credential opens from there. */
    public static boolean isOpen(long credential, String address, Collection<AllowedAddress> all) {
        List<AllowedAddress> holding = holdingFor(credential, all);
        return holding.isEmpty() || holding.stream().anyMatch(one -> one.network.contains(address));
    }

    public boolean isOfAccount() {
        return credentialId == null;
    }

    public boolean isOf(long credential) {
        return credentialId != null && credentialId == credential;
    }

    /** Of which credential; none for the account's. */
    public OptionalLong credentialId() {
        return credentialId == null ? OptionalLong.empty() : OptionalLong.of(credentialId);
    }

    @Override
    public long organisationId() {
        return customerId;
    }

    public long accountId() {
        return accountId;
    }

    public NetworkAddress network() {
        return network;
    }

    public String note() {
        return note;
    }

    public Instant allowedAt() {
        return allowedAt;
    }

    public String allowedBy() {
        return allowedBy;
    }
}
