package no.front.traffic.boundary;

import java.time.Instant;
import no.front.traffic.entity.UsageStatus;

/**
 * A message as its own customer sees it: it is the customer's data, so numbers stand in full (PRV-20).
 *
 * @param account number of the account
 * @param destination country of the recipient by two letters; "" where there is none
 * @param reason the operator's, "" for none
 */
public record OwnMessage(
        long id,
        String account,
        Instant acceptedAt,
        MessageWay way,
        String sender,
        String recipient,
        String destination,
        int parts,
        UsageStatus status,
        String reason) {}
