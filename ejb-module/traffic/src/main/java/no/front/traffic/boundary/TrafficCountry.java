package no.front.traffic.boundary;

/** SMS to a country in a month. @param destination two letters, "" for numbers of no country */
public record TrafficCountry(String destination, long messages, long parts) {}
