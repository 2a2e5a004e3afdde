package no.front.access.entity;

import java.time.Duration;

/** How long the old credential opens beside the one that takes its place, so that nothing stands still meanwhile. */
public enum KeyOverlap {
    NONE(0),
    DAY(1),
    WEEK(7),
    MONTH(30);

    private final int days;

    KeyOverlap(int days) {
        this.days = days;
    }

    public Duration duration() {
        return Duration.ofDays(days);
    }
}
