package no.front.billing.control;

import java.time.Duration;
import java.util.Optional;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.LinkFailure;
import no.front.kernel.OrganisationNumber;

/** Who carries EHF to its receiver (BIL-5). In demo and tests a simulator answers the same client. */
public interface EhfAccessPoint {

    /** What it can answer. */
    sealed interface Answer {}

    /** It has the document and carries it on; the receipt comes later. */
    record Accepted() implements Answer {}

    /** The receiver has it. */
    record Delivered() implements Answer {}

    /** It, or the receiver, does not want the document. @param words its own */
    record Rejected(String words) implements Answer {}

    /** Asked about a document that it has never seen. */
    record Unseen() implements Answer {}

    /**
     * No usable answer: it may have the document or not.
     *
     * @param retryAfter how long it asks to wait, null where it does not say
     */
    record Unavailable(LinkFailure failure, Duration retryAfter) implements Answer {
        public Optional<Duration> wishedWait() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /** @param id fixed for this document: a repeat is told by it and dropped */
    record Parcel(String id, OrganisationNumber receiver, EhfType type, byte[] xml) {}

    /** What it is called, for the record. */
    String name();

    /** Hands a document over; may take seconds, so never in a transaction. Refuses nothing: every outcome is an answer. */
    Answer send(Parcel parcel);

    /** What became of a document. */
    Answer ask(String id);
}
