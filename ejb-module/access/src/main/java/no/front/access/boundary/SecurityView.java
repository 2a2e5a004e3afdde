package no.front.access.boundary;

import java.util.List;
import no.front.access.entity.ApprovedNetwork;

/**
 * What an organisation demands at sign-in (ACC-3).
 *
 * @param networks oldest first
 * @param address where who looks comes from
 * @param addressApproved it stands in one of the networks
 * @param users active ones, by name
 */
public record SecurityView(
        boolean twoStep,
        List<ApprovedNetwork> networks,
        String address,
        boolean addressApproved,
        List<SecurityRow> users) {}
