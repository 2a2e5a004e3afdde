package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.LinkStore;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerGroup;
import no.front.customer.entity.GroupKind;
import no.front.customer.entity.GroupMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Groups and chains of organisations (CUS-11). Unknown ids are refused with NOT_FOUND. */
@Stateless
@Allowed(Function.CUSTOMER_EDIT)
public class CustomerLinks {

    private static final int SHOWN = 50;

    @Inject
    LinkStore store;

    @Inject
    CustomerStore customers;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /**
     * A group or chain with all its members, heads first.
     *
     * @param members present ones, also the organisation that was asked about
     */
    public record Link(CustomerGroup group, List<GroupMember> members) {}

    /**
     * Creates a group or chain with its first member.
     *
     * @return its id
     * @throws BusinessRuleViolation GROUP_EXISTS, GROUP_NAME_MISSING, TOO_LONG, IN_ANOTHER_GROUP
     */
    public long create(GroupKind kind, String name, long firstMember, boolean head) {
        CustomerGroup group = new CustomerGroup(kind, name, clock.now());
        refuseTaken(kind, group.name());
        store.add(group);
        changeLog.record(
                CustomerChange.GROUP_CREATED,
                group,
                Changes.none().field("kind", null, kind).field("name", null, group.name()));
        join(group, firstMember, head);
        return group.id();
    }

    /** @throws BusinessRuleViolation GROUP_EXISTS, GROUP_NAME_MISSING, TOO_LONG */
    public void rename(long groupId, String name) {
        CustomerGroup group = store.lock(groupId);
        Changes changes = group.rename(name);
        if (!changes.isEmpty()) {
            refuseTaken(group.kind(), group.name());
            changeLog.record(CustomerChange.GROUP_RENAMED, group, changes);
        }
    }

    /** @throws BusinessRuleViolation ALREADY_MEMBER; IN_ANOTHER_GROUP for a second group (not chain) */
    public void join(long groupId, long customerId, boolean head) {
        join(store.lock(groupId), customerId, head);
    }

    private void join(CustomerGroup group, long customerId, boolean head) {
        Customer customer = customers.get(customerId, currentActor.get());
        customers.lock(customer);
        for (GroupMember membership : store.membershipsOf(customerId)) {
            if (membership.group().id() == group.id()) {
                throw new BusinessRuleViolation(CustomerError.ALREADY_MEMBER, group.name());
            }
            if (group.kind() == GroupKind.GROUP && membership.group().kind() == GroupKind.GROUP) {
                throw new BusinessRuleViolation(
                        CustomerError.IN_ANOTHER_GROUP, membership.group().name());
            }
        }
        store.add(new GroupMember(group, customer, head, clock.today()));
        changeLog.record(
                CustomerChange.GROUP_JOINED,
                customer,
                Changes.none().field(group.kind().name(), null, group.name()).field("head", null, head ? "yes" : null));
    }

    /** @throws BusinessRuleViolation NOT_MEMBER */
    public void leave(long groupId, long customerId) {
        CustomerGroup group = store.lock(groupId);
        GroupMember member = store.membershipsOf(customerId).stream()
                .filter(membership -> membership.group().id() == groupId)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.NOT_MEMBER));
        Customer customer = member.customer();
        store.remove(member);
        changeLog.record(
                CustomerChange.GROUP_LEFT,
                customer,
                Changes.none().field(group.kind().name(), group.name(), null));
    }

    /** Everything an organisation is linked in, with all members. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CUSTOMER_READ)
    public List<Link> of(long customerId) {
        long id = customers.get(customerId, currentActor.get()).id();
        List<CustomerGroup> groups =
                store.membershipsOf(id).stream().map(GroupMember::group).toList();
        List<GroupMember> members =
                store.membersOf(groups.stream().map(CustomerGroup::id).toList());
        return groups.stream()
                .map(group -> new Link(
                        group,
                        members.stream()
                                .filter(member -> member.group().id() == group.id())
                                .toList()))
                .toList();
    }

    /** Groups and chains whose name holds the text, by name; 50 at most. */
    @Allowed(Function.CUSTOMER_READ)
    public List<CustomerGroup> find(String text) {
        return store.find(text == null ? "" : text.strip(), SHOWN);
    }

    private void refuseTaken(GroupKind kind, String name) {
        store.named(kind, name).ifPresent(existing -> {
            throw new BusinessRuleViolation(CustomerError.GROUP_EXISTS, name);
        });
    }
}
