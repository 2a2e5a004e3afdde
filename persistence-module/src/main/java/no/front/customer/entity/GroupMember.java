package no.front.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.front.kernel.StoredEntity;

/** An organisation in a {@link CustomerGroup} (CUS-11), as long as it is; leaving deletes it and stands in the log. */
@Entity
@Table(name = "group_member")
public class GroupMember extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id")
    private CustomerGroup group;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private boolean head;

    @Column(name = "since_date")
    private LocalDate since;

    protected GroupMember() {}

    /** @param head whether it is the parent company or the chain's office */
    public GroupMember(CustomerGroup group, Customer customer, boolean head, LocalDate since) {
        this.group = group;
        this.customer = customer;
        this.head = head;
        this.since = since;
    }

    public CustomerGroup group() {
        return group;
    }

    public Customer customer() {
        return customer;
    }

    public boolean isHead() {
        return head;
    }

    public LocalDate since() {
        return since;
    }
}
