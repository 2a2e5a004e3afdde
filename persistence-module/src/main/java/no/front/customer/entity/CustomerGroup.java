package no.front.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/** A group or chain of organisations (CUS-11): created, renamed, joined and left; its members are {@link GroupMember}s. */
@Entity
@Table(name = "customer_group")
public class CustomerGroup extends StoredEntity implements ChangeSubject {

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CustomerGroup() {}

    /** @throws BusinessRuleViolation GROUP_NAME_MISSING, TOO_LONG */
    public CustomerGroup(GroupKind kind, String name, Instant now) {
        this.kind = kind;
        this.name = checked(name);
        this.createdAt = now;
    }

    /** Refuses as the constructor. */
    public Changes rename(String fresh) {
        String before = name;
        name = checked(fresh);
        return Changes.none().field("name", before, name);
    }

    private static String checked(String name) {
        String tidy = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.GROUP_NAME_MISSING);
        }
        Length.atMost("name", tidy, 200);
        return tidy;
    }

    public GroupKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String subjectType() {
        return "CustomerGroup";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name;
    }
}
