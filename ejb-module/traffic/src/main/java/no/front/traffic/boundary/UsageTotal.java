package no.front.traffic.boundary;

/** @param pieces SMS parts, look-ups */
public record UsageTotal(long messages, long pieces) {}
