package no.front.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the business clock is ahead of the wall, in whole days; one row. A move forward sets the day to reach, and then
 * each day is played: the shift grows by one, that day's jobs run with that day as today. A server killed in the middle
 * finds the goal still standing and plays on from the day it had reached.
 */
@Entity
@Table(name = "business_clock")
public class ClockShift {

    /** The only row. */
    public static final long ID = 1;

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "days_ahead")
    private int daysAhead;

    @Column(name = "moving_to")
    private LocalDate movingTo;

    @Column(name = "moved_by")
    private String movedBy;

    protected ClockShift() {}

    public int daysAhead() {
        return daysAhead;
    }

    /** The day that the move under way will reach. */
    public Optional<LocalDate> movingTo() {
        return Optional.ofNullable(movingTo);
    }

    public String movedBy() {
        return movedBy == null ? "" : movedBy;
    }

    public void moveTo(LocalDate goal, String by) {
        this.movingTo = goal;
        this.movedBy = by;
    }

    public void nextDay() {
        daysAhead++;
    }

    public void arrived() {
        movingTo = null;
    }
}
