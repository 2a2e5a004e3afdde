package no.front.customer.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.StoredEntity;

/**
 * Who last wrote one field of a {@link Customer}, once it was touched after registration (CUS-4). A row of its own that is
 * written over: a replaced element of a collection of values is inserted before the old one is deleted, which the unique
 * key refuses.
 */
@Entity
@Table(name = "customer_field_origin")
class FieldWriting extends StoredEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Enumerated(EnumType.STRING)
    private RegisterField field;

    @Embedded
    private FieldOrigin origin;

    /** For the persistence provider. */
    protected FieldWriting() {}

    FieldWriting(Customer customer, RegisterField field) {
        this.customer = customer;
        this.field = field;
    }

    FieldOrigin origin() {
        return origin;
    }

    void by(FieldOrigin fresh) {
        origin = fresh;
    }
}
