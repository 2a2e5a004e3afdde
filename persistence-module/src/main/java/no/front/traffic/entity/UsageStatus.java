package no.front.traffic.entity;

/**
 * How far a message or look-up has come. It counts from when it was handed to an operator, whatever became of it then
 * (BIL-1): {@link #SENT}, {@link #DELIVERED} and {@link #FAILED} are paid for, refused and cancelled ones never. What counts
 * goes on counting.
 */
public enum UsageStatus {
    /** By Front; not handed over yet. */
    ACCEPTED('A', 0, false),
    /** Handed to the operator; of look-ups: answered. */
    SENT('S', 1, true),
    /** At the handset it failed. */
    FAILED('F', 2, true),
    DELIVERED('D', 3, true),
    REFUSED('R', 9, false),
    CANCELLED('C', 9, false);

    /** What a report of another status about the same message is. */
    public enum News {
        /** Known, or older than what is known. */
        NONE,
        LATER,
        /** It can't be refused or cancelled any more: it counts. */
        COUNTED_ALREADY,
        /** It was refused or cancelled, and that is its end. */
        ENDED_ALREADY
    }

    private final char letter;
    private final int rank;
    private final boolean counts;

    UsageStatus(char letter, int rank, boolean counts) {
        this.letter = letter;
        this.rank = rank;
        this.counts = counts;
    }

    /** As in the columns. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** Whether it is paid for. */
    public boolean counts() {
        return counts;
    }

    private boolean isEnd() {
        return this == REFUSED || this == CANCELLED;
    }

    /** What it is to know that it now is so. */
    public News news(UsageStatus reported) {
        if (reported == this) {
            return News.NONE;
        }
        if (reported.isEnd() && counts) {
            return News.COUNTED_ALREADY;
        }
        if (isEnd()) {
            return reported == ACCEPTED ? News.NONE : News.ENDED_ALREADY;
        }
        return reported.rank > rank ? News.LATER : News.NONE;
    }

    public static UsageStatus ofLetter(String letter) {
        for (UsageStatus status : values()) {
            if (status.letter().equals(letter)) {
                return status;
            }
        }
        throw new IllegalArgumentException(letter);
    }
}
