package no.front.traffic.boundary;

/** An account of the own organisation that the user may see. */
public record OwnAccount(long id, String number, String name) {}
