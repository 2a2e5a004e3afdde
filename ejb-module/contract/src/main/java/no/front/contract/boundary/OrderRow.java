package no.front.contract.boundary;

import java.time.Instant;
import no.front.contract.entity.NextStep;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderStatus;
import no.front.customer.entity.RegisterStanding;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;

/**
 * One line of the list of orders.
 *
 * @param organisationNumber null where there is none
 * @param trouble gravest remark of the register, null where there is none
 * @param orderer name of the person who orders; the member of staff who entered it is placedBy (CUS-7)
 * @param monthly expected, NOK excl. VAT
 * @param handler who has it in hand, null for nobody
 * @param contractId 0 while there is no contract
 * @param contractNumber null while there is no contract
 */
public record OrderRow(
        long id,
        String number,
        OrderStatus status,
        NextStep nextStep,
        OrderChannel channel,
        long customerId,
        String customer,
        OrganisationNumber organisationNumber,
        RegisterStanding.Trouble trouble,
        String orderer,
        Instant placedAt,
        String placedBy,
        Money monthly,
        String handler,
        long contractId,
        String contractNumber) {}
