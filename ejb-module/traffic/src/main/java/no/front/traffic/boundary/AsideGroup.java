package no.front.traffic.boundary;

import java.time.LocalDate;
import no.front.traffic.entity.AsideCause;

/** Usage kept aside for one account and reason. @param account its number, as told */
public record AsideGroup(
        String account,
        AsideCause cause,
        String source,
        LocalDate firstDay,
        LocalDate lastDay,
        long messages,
        long pieces) {}
