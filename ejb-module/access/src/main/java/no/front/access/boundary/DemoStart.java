package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.access.control.StaffStore;
import no.front.contract.boundary.ContractDemo;
import no.front.contract.boundary.OrderDemo;
import no.front.customer.entity.StaffMember;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RunAs;
import no.front.platform.entity.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What of the demo lives by the real functions of all components, and so can begin only when the last of them has started;
 * {@link StaffStart} has made staff, customers and terms before.
 */
@Stateless
@Open("fills an empty demo once, and does nothing ever after")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {

    @Inject
    StaffStore staff;

    @Inject
    OrderDemo orders;

    @Inject
    ContractDemo contracts;

    @Inject
    CustomerUserDemo customerUsers;

    @Inject
    OwnTransaction transaction;

    @Inject
    RunAs runAs;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** Outside of a demo, and in one that has orders, nothing happens. */
    public void fill() {
        if (demo) {
            runAs.job("demo-data", () -> {
                transaction.run(() -> orders.fill(sellers()));
                transaction.run(() -> contracts.fill(sellers()));
                customerUsers.fill();
            });
        }
    }

    private List<StaffMember> sellers() {
        return staff.active().stream()
                .filter(user -> user.roles().contains(Role.SALES))
                .map(user -> new StaffMember(user.id(), user.name()))
                .toList();
    }
}
