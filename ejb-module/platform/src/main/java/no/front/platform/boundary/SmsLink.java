package no.front.platform.boundary;

import no.front.kernel.Msisdn;

/** A way to send SMS of our own: codes and notices. Which one is used says the setting {@code front.sms.link}. */
public interface SmsLink {

    /** Value of {@code front.sms.link} that chooses it. */
    String name();

    /**
     * Hands one message over.
     *
     * @param reference stays the same when a message is handed over again
     * @throws SendingFailed when it was not taken
     */
    void send(Msisdn recipient, String text, String reference) throws SendingFailed;
}
