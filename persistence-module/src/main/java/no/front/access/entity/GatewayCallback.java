package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import no.front.contract.entity.Account;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * Where a customer's system is called when something of one kind happens to an account (ACC-5). Each has a secret of its own,
 * shown once, by which the receiver tells our calls from forgeries; another address keeps it, a new secret takes its place at
 * once. Unlike what customers show us we have to know it to sign: it is kept encrypted.
 */
@Entity
@Table(name = "gateway_callback")
public class GatewayCallback extends StoredEntity implements ChangeSubject, OrganisationOwned {

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private CallbackKind kind;

    private CallbackUrl url;

    private String secret;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private String setBy;

    protected GatewayCallback() {}

    /** @param secret as {@link #sign} wants it */
    public GatewayCallback(Account account, CallbackKind kind, CallbackUrl url, String secret, String by, Instant now) {
        this.customerId = account.organisationId();
        this.accountId = account.id();
        this.kind = kind;
        this.secret = secret;
        lead(url, by, now);
    }

    /** To another address, with the same secret. */
    public final void lead(CallbackUrl to, String by, Instant now) {
        url = to;
        setBy = by;
        setAt = now;
    }

    /** @param fresh encrypted; the one before signs no more */
    public void sign(String fresh) {
        secret = fresh;
    }

    public long accountId() {
        return accountId;
    }

    public CallbackKind kind() {
        return kind;
    }

    public CallbackUrl url() {
        return url;
    }

    /** Encrypted. */
    public String secret() {
        return secret;
    }

    public Instant setAt() {
        return setAt;
    }

    public String setBy() {
        return setBy;
    }

    @Override
    public long organisationId() {
        return customerId;
    }

    @Override
    public String subjectType() {
        return "GatewayCallback";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return kind.name();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
