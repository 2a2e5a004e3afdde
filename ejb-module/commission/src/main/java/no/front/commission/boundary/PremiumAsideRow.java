package no.front.commission.boundary;

import java.time.Instant;
import no.front.commission.entity.PremiumAsideCause;

/** Premium transactions that wait for the same. @param example one of their ids */
public record PremiumAsideRow(
        PremiumAsideCause cause,
        String shortNumber,
        String keyword,
        String price,
        long count,
        String example,
        Instant first,
        Instant last) {}
