package no.front.billing.control;

import no.front.billing.entity.EhfCapability;
import no.front.customer.entity.InvoiceDelivery;

/**
 * How an invoice goes out (BIL-5): EHF if the organisation is registered as receiver of that kind of document; the customer may
 * choose e-mail, unless a public buyer or a legal duty stands against it; paper only if agreed; else e-mail with PDF. Where the
 * directory has never answered, that is no "not registered": EHF is tried where it is wished or a duty, since the directory is
 * asked again before sending and a failed EHF falls back and its fee is credited. Where there is no e-mail address either, a
 * letter remains, without fee.
 *
 * <p>Example: a municipality that chose e-mail and is registered gets EHF; one that is not registered gets e-mail.
 *
 * @param bearsFee whether the monthly fee of the channel is on an invoice that goes this way
 */
public record ChannelChoice(InvoiceDelivery channel, Ground ground, boolean bearsFee) {

    /** Why that channel. */
    public enum Ground {
        /** Public buyer or legal duty. */
        DUTY,
        /** The customer's wish. */
        CHOSEN,
        /** Paper is agreed. */
        PAPER_AGREED,
        /** Registered as receiver. */
        REGISTERED,
        /** The directory has never answered; asked again before sending. */
        NO_ANSWER,
        NOT_REGISTERED,
        /** Neither receiver of EHF nor an e-mail address that may be used. */
        NO_ADDRESS
    }

    /**
     * What it is chosen by.
     *
     * @param wish of the contract
     * @param mailable there is an e-mail address, and mail to it is not stopped (CUS-6)
     * @param ehf as receiver of this kind of document
     * @param duty a public buyer, or the law demands EHF
     */
    public record Facts(InvoiceDelivery wish, boolean mailable, EhfCapability ehf, boolean duty) {}

    public static ChannelChoice of(Facts facts) {
        boolean tried = facts.ehf() != EhfCapability.NOT_REGISTERED;
        if (facts.duty() && tried) {
            return new ChannelChoice(InvoiceDelivery.EHF, Ground.DUTY, true);
        }
        if (facts.wish() == InvoiceDelivery.EMAIL && facts.mailable()) {
            return new ChannelChoice(
                    InvoiceDelivery.EMAIL, facts.duty() ? Ground.NOT_REGISTERED : Ground.CHOSEN, false);
        }
        if (facts.wish() == InvoiceDelivery.POST) {
            return new ChannelChoice(InvoiceDelivery.POST, Ground.PAPER_AGREED, true);
        }
        if (facts.ehf() == EhfCapability.REGISTERED) {
            return new ChannelChoice(InvoiceDelivery.EHF, Ground.REGISTERED, true);
        }
        if (tried && (facts.wish() == InvoiceDelivery.EHF || !facts.mailable())) {
            return new ChannelChoice(InvoiceDelivery.EHF, Ground.NO_ANSWER, true);
        }
        return withoutEhf(facts.mailable());
    }

    /** Where EHF does not reach the customer: e-mail, else a letter, which bears no fee since it was not agreed. */
    public static ChannelChoice withoutEhf(boolean mailable) {
        return mailable
                ? new ChannelChoice(InvoiceDelivery.EMAIL, Ground.NOT_REGISTERED, false)
                : new ChannelChoice(InvoiceDelivery.POST, Ground.NO_ADDRESS, false);
    }
}
