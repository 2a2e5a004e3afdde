package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often one address, or one mailbox, was served by the public pages of ordering within an hour (ACC-6): the hour
 * begins with the first time and starts anew after it. What it counts is named by a hash.
 *
 * <p>Example: at most 10 orders an hour; the first came at 14.05, the tenth at 14.20: the next is taken from 15.05 on.
 */
@Entity
@Table(name = "ordering_counter")
public class OrderingCounter {

    public static final Duration WINDOW = Duration.ofHours(1);

    @Id
    private String subject;

    @Column(name = "since")
    private Instant since;

    private int served;

    protected OrderingCounter() {}

    public OrderingCounter(String subject) {
        this.subject = subject;
    }

    /**
     * Counts one more, unless there were too many.
     *
     * @return when the next is taken again; empty where this one is
     */
    public Optional<Instant> serve(int most, Instant now) {
        if (since == null || !now.isBefore(since.plus(WINDOW))) {
            since = now;
            served = 0;
        }
        if (served >= most) {
            return Optional.of(since.plus(WINDOW));
        }
        served++;
        return Optional.empty();
    }

    public int served() {
        return served;
    }
}
