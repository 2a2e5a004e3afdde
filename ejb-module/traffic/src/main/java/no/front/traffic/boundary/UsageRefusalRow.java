package no.front.traffic.boundary;

import no.front.traffic.entity.UsageProblem;

/** A refused line. @param line its number in the file, without the head, or in the request */
public record UsageRefusalRow(int line, String id, String account, UsageProblem problem, String detail) {}
