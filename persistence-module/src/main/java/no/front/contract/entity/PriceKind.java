package no.front.contract.entity;

/** What a line of a price list is the price of (CON-3). */
public enum PriceKind {
    /** Of a product, once. */
    SET_UP(Of.PRODUCT),
    /** Of a product, a calendar month. */
    MONTHLY(Of.PRODUCT),
    /** Of an SMS part to a country, perhaps for one product only. */
    SMS(Of.USAGE),
    /** Of a look-up of a number. */
    LOOKUP(Of.USAGE),
    /** Of a month with an invoice by post (BIL-5). */
    INVOICE_POST(Of.HOUSE),
    /** Of a month with an invoice by EHF (BIL-5). */
    INVOICE_EHF(Of.HOUSE),
    INVOICE_EMAIL(Of.HOUSE),
    /** Of an hour of work (BIL-12). */
    HOUR(Of.HOUSE),
    /** Of a reminder with fee (BIL-9); the law's most may be less. */
    REMINDER(Of.HOUSE);

    private enum Of {
        PRODUCT,
        USAGE,
        HOUSE
    }

    private final Of of;

    PriceKind(Of of) {
        this.of = of;
    }

    /** A fee of a product, once or a month. */
    public boolean isOfProduct() {
        return of == Of.PRODUCT;
    }

    /** Counted by the piece, in tiers, with the decimals of unit prices. */
    public boolean isUsage() {
        return of == Of.USAGE;
    }

    /** One price for the whole house. */
    public boolean isFee() {
        return of == Of.HOUSE;
    }
}
