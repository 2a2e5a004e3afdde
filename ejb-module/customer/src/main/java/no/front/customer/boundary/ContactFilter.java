package no.front.customer.boundary;

import no.front.customer.entity.ContactRole;

/**
 * What a list of contact persons is narrowed to; null and false narrow nothing.
 *
 * @param text words of the person's name, phone or e-mail
 * @param withEnded also those who are no longer contacts
 */
public record ContactFilter(String text, ContactRole role, boolean withEnded) {

    public static ContactFilter none() {
        return new ContactFilter(null, null, false);
    }

    public boolean hasText() {
        return text != null && !text.isBlank();
    }
}
