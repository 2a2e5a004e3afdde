package no.front.access.entity;

/**
 * Whose a link, a code or a session is: one mechanism for all of them, and never one in place of another.
 *
 * @param id of the member of staff, the customer's user, or the offer
 */
public record Holder(Kind kind, long id) {

    public enum Kind {
        /** {@link StaffUser} */
        STAFF,
        /** {@link CustomerUser} */
        CUSTOMER_USER,
        /** {@link CredentialOffer}: a technical contact who is no user (CON-5). */
        CREDENTIAL_OFFER
    }

    public static Holder staff(long id) {
        return new Holder(Kind.STAFF, id);
    }

    public static Holder customerUser(long id) {
        return new Holder(Kind.CUSTOMER_USER, id);
    }

    public static Holder offer(long id) {
        return new Holder(Kind.CREDENTIAL_OFFER, id);
    }
}
