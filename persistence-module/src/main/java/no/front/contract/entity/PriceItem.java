package no.front.contract.entity;

import java.io.Serializable;
import java.util.List;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.CountryCode;

/**
 * What has a price: a product's set-up, an SMS part to Norway, an hour. Key of a line in price lists.
 *
 * @param product code of the product; "" for all
 * @param destination country of the recipient by two letters; "" for all without a price of their own
 */
public record PriceItem(PriceKind kind, String product, String destination) implements Serializable {

    public static final String ANY = "";

    public static PriceItem of(PriceKind kind) {
        return new PriceItem(kind, ANY, ANY);
    }

    public static PriceItem ofSetUp(String product) {
        return new PriceItem(PriceKind.SET_UP, product, ANY);
    }

    public static PriceItem monthly(String product) {
        return new PriceItem(PriceKind.MONTHLY, product, ANY);
    }

    public static PriceItem sms(String product, CountryCode destination) {
        return new PriceItem(PriceKind.SMS, product, destination.code());
    }

    public static PriceItem national() {
        return sms(ANY, CountryCode.NORWAY);
    }

    public static PriceItem invoice(InvoiceDelivery delivery) {
        return of(
                switch (delivery) {
                    case EHF -> PriceKind.INVOICE_EHF;
                    case EMAIL -> PriceKind.INVOICE_EMAIL;
                    case POST -> PriceKind.INVOICE_POST;
                });
    }

    /**
     * Where its price is looked for, closest first: SMS of a product to Sweden has the price of just that; else the one of
     * SMS to Sweden; else the product's to other countries; else the one to other countries.
     */
    public List<PriceItem> places() {
        if (!kind.isUsage()) {
            return List.of(this);
        }
        return List.of(
                        this,
                        new PriceItem(kind, ANY, destination),
                        new PriceItem(kind, product, ANY),
                        new PriceItem(kind, ANY, ANY))
                .stream()
                .distinct()
                .toList();
    }

    public boolean isNational() {
        return kind == PriceKind.SMS && destination.equals(CountryCode.NORWAY.code());
    }

    /** What {@link #toString} wrote. @throws IllegalArgumentException for anything else */
    public static PriceItem of(String written) {
        String[] parts = written.split("/", -1);
        if (parts.length > 3) {
            throw new IllegalArgumentException(written);
        }
        return new PriceItem(
                PriceKind.valueOf(parts[0]), parts.length > 1 ? parts[1] : ANY, parts.length > 2 ? parts[2] : ANY);
    }

    /** {@code SMS/SHORT_NUMBER_4/NO}; for the change log. */
    @Override
    public String toString() {
        return (kind + "/" + product + "/" + destination).replaceFirst("/+$", "");
    }
}
