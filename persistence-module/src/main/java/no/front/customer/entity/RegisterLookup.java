package no.front.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.StoredEntity;

/**
 * One look-up in the register: when, who, with what outcome (CUS-4). Written once. A look-up before the organisation was
 * registered has no customer.
 */
@Entity
@Table(name = "register_lookup")
public class RegisterLookup extends StoredEntity {

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "organisation_number")
    private OrganisationNumber organisationNumber;

    @Column(name = "looked_up_at")
    private Instant at;

    @Column(name = "by_name")
    private String by;

    @Enumerated(EnumType.STRING)
    private LookupOutcome outcome;

    private String detail;
    private String source;

    protected RegisterLookup() {}

    /**
     * @param customerId null before the organisation is registered
     * @param detail what else the answer told, e.g. why there was none; "" for nothing
     */
    public RegisterLookup(
            Long customerId,
            OrganisationNumber organisationNumber,
            Instant at,
            String by,
            LookupOutcome outcome,
            String detail,
            String source) {
        this.customerId = customerId;
        this.organisationNumber = organisationNumber;
        this.at = at;
        this.by = by;
        this.outcome = outcome;
        this.detail = detail;
        this.source = source;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public LookupOutcome outcome() {
        return outcome;
    }

    public String detail() {
        return detail;
    }

    public String source() {
        return source;
    }
}
