package no.front.customer.boundary;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.RegisterExtract;
import no.front.kernel.OrganisationNumber;

/** What the register of business entities can answer to a number (CUS-4). */
public sealed interface RegisterAnswer extends Serializable {

    OrganisationNumber number();

    LookupOutcome outcome();

    /** What the history of look-ups keeps beside the outcome; "" for nothing. */
    default String detail() {
        return "";
    }

    /** A living unit. */
    record Found(RegisterExtract extract) implements RegisterAnswer {
        @Override
        public OrganisationNumber number() {
            return extract.organisationNumber();
        }

        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.FOUND;
        }

        @Override
        public String detail() {
            return extract.standing().toString();
        }
    }

    /**
     * A deleted unit, or one taken out of the open data.
     *
     * @param name null where the register no longer tells
     * @param on null where the register tells no day
     */
    record Deleted(OrganisationNumber number, String name, LocalDate on) implements RegisterAnswer {
        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.DELETED;
        }

        @Override
        public String detail() {
            return on == null ? "" : on.toString();
        }
    }

    /** No unit has this number. */
    record Unknown(OrganisationNumber number) implements RegisterAnswer {
        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.UNKNOWN;
        }
    }

    /**
     * The number of a branch; contracts are its owner's (CUS-1).
     *
     * @param owner number of the legal owner, null where not told
     */
    record BranchOf(OrganisationNumber number, String name, OrganisationNumber owner) implements RegisterAnswer {
        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.BRANCH;
        }

        @Override
        public String detail() {
            return owner == null ? "" : owner.digits();
        }
    }

    /**
     * No usable answer, which says nothing about the organisation.
     *
     * @param retryAfter how long the register asks to wait, null where it does not say
     */
    record Unavailable(OrganisationNumber number, Reason reason, Duration retryAfter) implements RegisterAnswer {

        /** Why there was no usable answer. */
        public enum Reason {
            /** Nobody there, or the connection broke. */
            NO_CONNECTION,
            TOO_SLOW,
            /** Asked too often. */
            TOO_MANY_QUESTIONS,
            /** The register says that it has a fault. */
            REGISTER_FAULT,
            /** Not understandable, too large, or about another unit. */
            UNUSABLE_ANSWER
        }

        @Override
        public LookupOutcome outcome() {
            return LookupOutcome.UNAVAILABLE;
        }

        @Override
        public String detail() {
            return reason.name();
        }
    }
}
