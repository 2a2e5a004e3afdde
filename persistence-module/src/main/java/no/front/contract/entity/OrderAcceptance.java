package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.EmailAddress;
import no.front.kernel.StoredEntity;

/** Somebody has accepted one version of one document with an order: who, when, from which address (CON-2). */
@Entity
@Table(name = "order_acceptance")
public class OrderAcceptance extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terms_version_id")
    private TermsVersion terms;

    private String name;
    private EmailAddress email;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private String address;

    protected OrderAcceptance() {}

    OrderAcceptance(Order order, TermsVersion terms, Acceptance acceptance) {
        this.order = order;
        this.terms = terms;
        this.name = acceptance.name();
        this.email = acceptance.email();
        this.acceptedAt = acceptance.at();
        this.address = acceptance.address();
    }

    public TermsVersion terms() {
        return terms;
    }

    public String name() {
        return name;
    }

    public EmailAddress email() {
        return email;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** Network address it came from. */
    public String address() {
        return address;
    }
}
