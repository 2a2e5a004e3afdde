package no.front.contract.boundary;

import java.time.Instant;
import no.front.contract.entity.TermsNotice;

/**
 * One customer told by one channel.
 *
 * @param recipient mail address, "" where nobody was written to
 * @param outboxId the mail, null for none
 * @param note how it was settled, "" for not
 */
public record NoticeRow(
        long id,
        long customerId,
        String customer,
        TermsNotice.NoticeChannel channel,
        String recipient,
        NoticeState state,
        Long outboxId,
        Instant toldAt,
        String note,
        String settledBy) {}
