package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import no.front.platform.boundary.Internal;

/** Credit checks. */
@Stateless
@Internal
public class CreditChecks {}
