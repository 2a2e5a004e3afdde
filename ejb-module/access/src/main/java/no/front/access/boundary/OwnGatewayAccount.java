package no.front.access.boundary;

/**
 * An account that the user looks after.
 *
 * @param keys how many credentials open it now
 */
public record OwnGatewayAccount(long id, String number, String name, long keys) {}
