package no.front.access.boundary;

/**
 * What a technical contact sees who follows the link to API credentials.
 *
 * @param maskedMobile where the code goes
 * @param codeSent a code is on its way and could still be right
 */
public record OfferView(String name, String organisation, String account, String maskedMobile, boolean codeSent) {}
