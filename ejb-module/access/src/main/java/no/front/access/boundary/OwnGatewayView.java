package no.front.access.boundary;

import java.util.List;
import no.front.access.entity.AllowedAddress;

/**
 * How one of the own accounts is reached.
 *
 * @param credentials those that open first, then those that ended lately; each newest first
 * @param addresses the account's, oldest first
 * @param address where who looks comes from
 */
public record OwnGatewayView(
        OwnGatewayAccount account, List<OwnCredential> credentials, List<AllowedAddress> addresses, String address) {}
