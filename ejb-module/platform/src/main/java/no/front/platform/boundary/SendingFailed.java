package no.front.platform.boundary;

/** A message was not taken by the other side. */
public class SendingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    private SendingFailed(String why, boolean permanent, Throwable cause) {
        super(why, cause);
        this.permanent = permanent;
    }

    /** Later may work: nobody answers, or the other side asks for patience. */
    public static SendingFailed forNow(String why, Throwable cause) {
        return new SendingFailed(why, false, cause);
    }

    /** Will never work: the recipient does not exist, or the message is refused as such. */
    public static SendingFailed forGood(String why, Throwable cause) {
        return new SendingFailed(why, true, cause);
    }

    public boolean isPermanent() {
        return permanent;
    }
}
