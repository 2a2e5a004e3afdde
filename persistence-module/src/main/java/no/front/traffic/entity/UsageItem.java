package no.front.traffic.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import no.front.kernel.Oslo;
import no.front.kernel.Sha256;

/**
 * One message or look-up as its source reports it, read and found good.
 *
 * @param sourceKey the source's own id of it
 * @param account the account's number, as told
 * @param destination the recipient's country by two letters; "" where there is none
 * @param parts 1 to 255
 * @param operatorParts what the operator counted; 0 where it is not told
 * @param reason the operator's, "" for none
 * @param recipient E.164; of inbound messages and look-ups also a short number, or ""
 */
public record UsageItem(
        String sourceKey,
        String account,
        UsageKind kind,
        UsageDirection direction,
        String productCode,
        String destination,
        int parts,
        int operatorParts,
        UsageStatus status,
        String reason,
        String sender,
        String recipient,
        Instant acceptedAt) {

    private static final int CONTENT_BYTES = 16;

    /** The day it belongs to, in Oslo; what happens to it later never moves it. */
    public LocalDate day() {
        return Oslo.dayOf(acceptedAt);
    }

    /** Whether it is paid for (BIL-1), as far as its status goes. */
    public boolean isBillable() {
        return isBillable(kind, direction, status);
    }

    public static boolean isBillable(UsageKind kind, UsageDirection direction, UsageStatus status) {
        return kind.price().isPresent() && direction == UsageDirection.OUT && status.counts();
    }

    /** Tells content from content: all but what may change, status, reason and the operator's count. */
    public byte[] content() {
        String text = String.join(
                "\n",
                account,
                kind.letter(),
                direction.letter(),
                productCode,
                destination,
                Integer.toString(parts),
                sender,
                recipient,
                acceptedAt.toString());
        return Arrays.copyOf(Sha256.of(text), CONTENT_BYTES);
    }
}
