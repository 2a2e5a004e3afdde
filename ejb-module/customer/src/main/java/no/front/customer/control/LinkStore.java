package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerGroup;
import no.front.customer.entity.GroupKind;
import no.front.customer.entity.GroupMember;
import no.front.kernel.BusinessRuleViolation;

/** Groups, chains and who is in them (CUS-11). */
@Dependent
public class LinkStore extends SqlStore {

    public void add(CustomerGroup group) {
        em.persist(group);
    }

    public void add(GroupMember member) {
        em.persist(member);
    }

    public void remove(GroupMember member) {
        em.remove(member);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CustomerGroup get(long id) {
        return Optional.ofNullable(em.find(CustomerGroup.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_FOUND));
    }

    /** Nobody else joins or leaves meanwhile. @throws BusinessRuleViolation NOT_FOUND */
    public CustomerGroup lock(long id) {
        CustomerGroup group = get(id);
        em.lock(group, LockModeType.PESSIMISTIC_WRITE);
        return group;
    }

    public Optional<CustomerGroup> named(GroupKind kind, String name) {
        return em.createQuery(
                        "SELECT g FROM CustomerGroup g WHERE g.kind = :kind AND g.name = :name", CustomerGroup.class)
                .setParameter("kind", kind)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Groups and chains whose name holds the text, by name. */
    public List<CustomerGroup> find(String text, int most) {
        return em.createQuery(
                        "SELECT g FROM CustomerGroup g WHERE g.name LIKE :name ORDER BY g.name", CustomerGroup.class)
                .setParameter("name", "%" + Conditions.startingWith(text))
                .setMaxResults(most)
                .getResultList();
    }

    /** What an organisation is member of. */
    public List<GroupMember> membershipsOf(long customerId) {
        return em.createQuery(
                        "SELECT m FROM GroupMember m JOIN FETCH m.group JOIN FETCH m.customer"
                                + " WHERE m.customer.id = :customer ORDER BY m.group.kind, m.group.name",
                        GroupMember.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Members of groups, heads first, then by name. */
    public List<GroupMember> membersOf(List<Long> groupIds) {
        if (groupIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT m FROM GroupMember m JOIN FETCH m.group JOIN FETCH m.customer"
                                + " WHERE m.group.id IN :groups ORDER BY m.head DESC, m.customer.organisation.name",
                        GroupMember.class)
                .setParameter("groups", groupIds)
                .getResultList();
    }
}
