package no.front.traffic.boundary;

import java.util.List;
import no.front.traffic.entity.UsageOutcome;

/** What became of reported lines of whatever kind, in their order. */
public interface IntakeAnswer {

    /** A line that was refused. */
    interface Refused {

        /** From 1. */
        int line();

        Enum<?> problem();

        /** What it said there, "" for nothing. */
        String detail();
    }

    long intakeId();

    /** Whether this is the answer to an earlier request with the same key. */
    boolean again();

    List<UsageOutcome> outcomes();

    List<? extends Refused> refusals();

    default int count(UsageOutcome outcome) {
        return (int) outcomes().stream().filter(outcome::equals).count();
    }
}
