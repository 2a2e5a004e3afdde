package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether an organisation asks all its users for a code after the password (ACC-3). */
@Entity
@Table(name = "security_policy")
public class SecurityPolicy {

    @Id
    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "two_step")
    private boolean twoStep;

    protected SecurityPolicy() {}

    /** @return whether that is a change */
    public boolean turn(boolean on) {
        boolean changes = twoStep != on;
        twoStep = on;
        return changes;
    }

    public long organisationId() {
        return customerId;
    }

    public boolean isTwoStep() {
        return twoStep;
    }
}
