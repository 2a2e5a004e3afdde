package no.front.platform.boundary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxStatus;

/**
 * Which messages are wanted; empty means all.
 *
 * @param recipient mail address or number, or its beginning
 * @param from first day it was written (real time, Oslo)
 * @param to last day, included
 */
public record OutboxFilter(
        String recipient,
        Optional<OutboxChannel> channel,
        Optional<OutboxStatus> status,
        OptionalLong customer,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static OutboxFilter all() {
        return new OutboxFilter(
                "", Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
    }
}
