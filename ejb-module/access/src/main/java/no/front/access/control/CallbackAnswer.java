package no.front.access.control;

/**
 * What a customer's address answered.
 *
 * @param head status line and headers as they came
 * @param body as text, its end cut off where it was too long
 * @param cut it was
 */
public record CallbackAnswer(int status, String head, String body, boolean cut) {

    private static final int HUNDRED = 100;

    /** Received: any status of success, and no other, redirects neither. */
    public boolean isTaken() {
        return status / HUNDRED == 2;
    }
}
