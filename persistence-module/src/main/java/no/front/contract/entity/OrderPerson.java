package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.StoredEntity;

/** Somebody named in an order, in one role; written with the order and never changed (CUS-7). */
@Entity
@Table(name = "order_person")
public class OrderPerson extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @Enumerated(EnumType.STRING)
    private OrderRole role;

    private String name;
    private String title;
    private EmailAddress email;
    private Msisdn mobile;

    @Column(name = "customer_user_id")
    private Long customerUserId;

    protected OrderPerson() {}

    OrderPerson(Order order, OrderRole role, Person person) {
        this.order = order;
        this.role = role;
        this.name = person.name();
        this.title = person.title();
        this.email = person.email();
        this.mobile = person.mobile();
    }

    public OrderRole role() {
        return role;
    }

    public String name() {
        return name;
    }

    public EmailAddress email() {
        return email;
    }

    public Optional<Msisdn> mobile() {
        return Optional.ofNullable(mobile);
    }

    public Person person() {
        return new Person(name, title, email, mobile);
    }
}
