package no.front.traffic.boundary;

import java.time.Instant;
import java.time.LocalDate;
import no.front.traffic.entity.UsageDirection;
import no.front.traffic.entity.UsageKind;
import no.front.traffic.entity.UsageStatus;

/**
 * A single message or look-up as staff see it, numbers masked (PRV-20).
 *
 * @param day it belongs to, in Oslo
 * @param operatorParts what the operator counted, 0 where it is not told (MSG-1)
 * @param billable whether it is paid for
 * @param position of the intake by which it counts; an invoice line with {@code afterCut < position <= upToCut} has it
 */
public record UsageRow(
        long id,
        long accountId,
        LocalDate day,
        Instant acceptedAt,
        UsageKind kind,
        UsageDirection direction,
        String product,
        String destination,
        String sender,
        String recipient,
        int parts,
        int operatorParts,
        UsageStatus status,
        String reason,
        boolean billable,
        String source,
        String sourceKey,
        long position) {

    /** Whether the operator counted otherwise than we (MSG-1). */
    public boolean isCountedOtherwise() {
        return operatorParts != 0 && operatorParts != parts;
    }
}
