package no.front.billing.control;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.LinkFailure;
import no.front.kernel.OrganisationNumber;

/**
 * Who receives EHF, and what of it (BIL-5): ELMA, the Norwegian address register. In demo and tests a simulator answers the same
 * client.
 */
public interface ReceiverDirectory {

    /** What it can answer. */
    sealed interface Answer {}

    /** The directory knows. An organisation that is not in it receives nothing. @param types what it receives */
    record Told(Set<EhfType> types) implements Answer {

        public Told {
            types = Set.copyOf(types);
        }

        public boolean takes(EhfType type) {
            return types.contains(type);
        }
    }

    /**
     * No usable answer, which says nothing about the organisation.
     *
     * @param retryAfter how long the directory asks to wait, null where it does not say
     */
    record Unavailable(LinkFailure failure, Duration retryAfter) implements Answer {
        public Optional<Duration> wishedWait() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /** Asks; may take seconds, so never in a transaction. Refuses nothing: every outcome is an answer. */
    Answer ask(OrganisationNumber number);
}
