package no.front.access.boundary;

/** An account of the own organisation that a user can be given. */
public record OwnAccountChoice(long id, String number, String name) {}
