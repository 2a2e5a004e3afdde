package no.front.traffic.boundary;

import java.time.LocalDate;

/**
 * What counts of a day.
 *
 * @param national SMS parts within Norway
 * @param abroad SMS parts to other countries
 */
public record TrafficDay(LocalDate day, long messages, long national, long abroad, long lookups) {}
