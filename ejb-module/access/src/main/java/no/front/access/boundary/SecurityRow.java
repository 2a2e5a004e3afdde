package no.front.access.boundary;

/**
 * How one of an organisation's users comes in.
 *
 * @param app by an own authenticator app as the second step
 * @param oneself it is who looks
 */
public record SecurityRow(long userId, String name, String email, boolean app, boolean oneself) {}
