package no.front.traffic.entity;

/** What became of a line of reported usage. */
public enum UsageOutcome {
    ACCEPTED('A'),
    /** Known already, with the same content: nothing was counted again. */
    REPEATED('R'),
    /** Known, and its status is a later one. */
    UPDATED('U'),
    /** Not taken, with a reason. */
    REFUSED('X'),
    /** Its account is not there: kept until it can be rated. */
    ASIDE('S');

    private final char letter;

    UsageOutcome(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public static UsageOutcome ofLetter(char letter) {
        for (UsageOutcome outcome : values()) {
            if (outcome.letter == letter) {
                return outcome;
            }
        }
        throw new IllegalArgumentException(String.valueOf(letter));
    }
}
