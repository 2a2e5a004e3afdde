package no.front.customer.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Set of roles as one column each, so that lists filter by index. Immutable. */
@Embeddable
@Access(AccessType.FIELD)
public class ContactRoles {

    @Column(name = "is_contract")
    private boolean contract;

    @Column(name = "is_technical")
    private boolean technical;

    @Column(name = "is_accounting")
    private boolean accounting;

    @Column(name = "is_administrator")
    private boolean administrator;

    /** For the persistence provider. */
    protected ContactRoles() {}

    private ContactRoles(Collection<ContactRole> roles) {
        contract = roles.contains(ContactRole.CONTRACT);
        technical = roles.contains(ContactRole.TECHNICAL);
        accounting = roles.contains(ContactRole.ACCOUNTING);
        administrator = roles.contains(ContactRole.ADMINISTRATOR);
    }

    static ContactRoles of(Collection<ContactRole> roles) {
        return new ContactRoles(roles);
    }

    /** Column of each role, for lists in SQL. */
    public static String column(ContactRole role) {
        return switch (role) {
            case CONTRACT -> "is_contract";
            case TECHNICAL -> "is_technical";
            case ACCOUNTING -> "is_accounting";
            case ADMINISTRATOR -> "is_administrator";
        };
    }

    public Set<ContactRole> asSet() {
        EnumSet<ContactRole> roles = EnumSet.noneOf(ContactRole.class);
        if (contract) {
            roles.add(ContactRole.CONTRACT);
        }
        if (technical) {
            roles.add(ContactRole.TECHNICAL);
        }
        if (accounting) {
            roles.add(ContactRole.ACCOUNTING);
        }
        if (administrator) {
            roles.add(ContactRole.ADMINISTRATOR);
        }
        return Collections.unmodifiableSet(roles);
    }
}
