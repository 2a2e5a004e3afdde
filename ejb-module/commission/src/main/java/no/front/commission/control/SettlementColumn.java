package no.front.commission.control;

import java.util.HashSet;
import java.util.Set;
import no.front.platform.boundary.DelimitedColumn;

/** Columns of a settlement file. */
enum SettlementColumn implements StrexColumn {
    SETTLEMENT_ID(true, "oppgjør", "oppgjørs id", "oppgjørsnummer", "settlement"),
    SETTLEMENT_DATE(true, "oppgjørsdato", "dato", "date"),
    PERIOD_FROM(true, "periode fra", "fra", "from"),
    PERIOD_TO(true, "periode til", "til", "to"),
    MERCHANT_ID(false, "brukersted", "brukersted id", "merchant"),
    OPERATOR_ID(true, "operatør", "operatør id", "operator"),
    SHORT_NUMBER(true, "kortnummer", "short code"),
    KEYWORD(false, "kodeord", "nøkkelord"),
    SERVICE_CODE(false, "tjenestekode"),
    BUSINESS_MODEL(false, "forretningsmodell"),
    PRICE_INCL_VAT(true, "pris inkl mva", "pris", "price"),
    VAT_RATE(false, "mva sats", "mva", "mva %", "vat"),
    COUNT_BILLED(true, "antall fakturert", "antall belastet", "antall", "billed"),
    COUNT_REVERSED(false, "antall reversert", "antall tilbakeført", "reversed"),
    GROSS_INCL_VAT(true, "brutto inkl mva", "brutto", "gross"),
    GROSS_EXCL_VAT(false, "brutto ekskl mva", "netto for mva"),
    OPERATOR_SHARE(false, "operatørandel", "operatørens andel"),
    STREX_FEE(false, "strex gebyr", "strex avgift", "gebyr"),
    AGGREGATOR_FEE(false, "aggregatorgebyr", "aggregatorandel"),
    NET_PAYABLE(false, "netto til utbetaling", "til utbetaling", "netto"),
    CURRENCY(false, "valuta"),
    PAYMENT_REF(false, "betalingsreferanse", "kid", "payment reference");

    private final boolean required;
    private final Set<String> names;

    SettlementColumn(boolean required, String... names) {
        this.required = required;
        Set<String> all = new HashSet<>(Set.of(names));
        all.add(DelimitedColumn.plain(name()));
        this.names = Set.copyOf(all);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
