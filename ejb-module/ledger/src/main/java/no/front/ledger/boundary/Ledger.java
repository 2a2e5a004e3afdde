package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import no.front.platform.boundary.Internal;

/** The books. */
@Stateless
@Internal
public class Ledger {}
