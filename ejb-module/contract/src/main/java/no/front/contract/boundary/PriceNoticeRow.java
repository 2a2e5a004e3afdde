package no.front.contract.boundary;

import java.time.Instant;
import java.time.LocalDate;
import no.front.contract.entity.PriceNotice;

/**
 * One customer told of new prices by one channel.
 *
 * @param list number of the price list
 * @param recipient mail address, "" where nobody was written to
 * @param outboxId the mail, null for none
 * @param note how it was settled, "" for not
 */
public record PriceNoticeRow(
        long id,
        long announcementId,
        int list,
        LocalDate from,
        long customerId,
        String customer,
        PriceNotice.NoticeChannel channel,
        String recipient,
        PriceNoticeState state,
        Long outboxId,
        Instant toldAt,
        String note,
        String settledBy) {}
