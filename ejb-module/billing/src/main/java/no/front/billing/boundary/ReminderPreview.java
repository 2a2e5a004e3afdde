package no.front.billing.boundary;

import no.front.platform.boundary.Letter;

/** What would be sent to a customer. @param letter as it would look, without the number of its fee note; null for none */
public record ReminderPreview(ReminderProposal proposal, Letter letter) {}
