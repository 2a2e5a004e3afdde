package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;

/** Set of kinds as one column each, so that lists filter by index. Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class RelationKinds {

    @Column(name = "is_prospect")
    private boolean prospect;

    @Column(name = "is_customer")
    private boolean customer;

    @Column(name = "is_supplier")
    private boolean supplier;

    @Column(name = "is_partner")
    private boolean partner;

    /** For the persistence provider. */
    protected RelationKinds() {}

    private RelationKinds(Collection<RelationKind> kinds) {
        prospect = kinds.contains(RelationKind.PROSPECT);
        customer = kinds.contains(RelationKind.CUSTOMER);
        supplier = kinds.contains(RelationKind.SUPPLIER);
        partner = kinds.contains(RelationKind.PARTNER);
    }

    /** A customer is no longer a prospect. @throws BusinessRuleViolation KIND_MISSING for none */
    static RelationKinds of(Collection<RelationKind> kinds) {
        if (kinds.isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.KIND_MISSING);
        }
        RelationKinds all = new RelationKinds(kinds);
        all.prospect = all.prospect && !all.customer;
        return all;
    }

    /** A prospect becomes a customer and stays what else it is (CUS-3). @throws BusinessRuleViolation NO_PROSPECT */
    RelationKinds becomingCustomer() {
        if (!prospect) {
            throw new BusinessRuleViolation(CustomerError.NO_PROSPECT);
        }
        EnumSet<RelationKind> fresh = EnumSet.copyOf(asSet());
        fresh.add(RelationKind.CUSTOMER);
        return of(fresh);
    }

    /** Column of each kind, for lists in SQL. */
    public static String column(RelationKind kind) {
        return switch (kind) {
            case PROSPECT -> "is_prospect";
            case CUSTOMER -> "is_customer";
            case SUPPLIER -> "is_supplier";
            case PARTNER -> "is_partner";
        };
    }

    public Set<RelationKind> asSet() {
        EnumSet<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
        if (prospect) {
            kinds.add(RelationKind.PROSPECT);
        }
        if (customer) {
            kinds.add(RelationKind.CUSTOMER);
        }
        if (supplier) {
            kinds.add(RelationKind.SUPPLIER);
        }
        if (partner) {
            kinds.add(RelationKind.PARTNER);
        }
        return Collections.unmodifiableSet(kinds);
    }
}
