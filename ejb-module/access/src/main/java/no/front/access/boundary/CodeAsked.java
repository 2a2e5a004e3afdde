package no.front.access.boundary;

/**
 * What somebody is asked for after the password (ACC-3).
 *
 * @param app the code of the own authenticator app; else one by SMS
 * @param maskedMobile where codes by SMS go
 * @param sent one by SMS is on its way and could still be right
 */
public record CodeAsked(boolean app, String maskedMobile, boolean sent) {}
