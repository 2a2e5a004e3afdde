package no.front.customer.entity;

import java.util.Set;

/** The life of an import; each state with those that may follow. */
public enum ImportStatus {
    /** Rows are being read into the waiting room. */
    READING,
    /** Preview: nothing is written yet, somebody decides. */
    READY,
    /** Confirmed; good rows are written batch by batch, and go on after a crash. */
    WRITING,
    DONE,
    /** Ended by somebody, or because nobody decided; nothing was written. */
    CANCELLED,
    /** Could not be read to the end; nothing was written. */
    FAILED;

    public boolean mayBecome(ImportStatus next) {
        return switch (this) {
            case READING -> Set.of(READY, CANCELLED, FAILED).contains(next);
            case READY -> Set.of(WRITING, CANCELLED).contains(next);
            case WRITING -> next == DONE;
            case DONE, CANCELLED, FAILED -> false;
        };
    }
}
