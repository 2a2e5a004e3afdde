package no.front.commission.control;

import java.util.Set;
import no.front.platform.boundary.DelimitedColumn;

/** Columns of a file of premium transactions or reports, by the names people give them, in Norwegian or English. */
enum PremiumColumn implements DelimitedColumn {
    ID("transaction id", "transactionid", "transaksjons-id", "transaksjonsid", "transaksjon", "id"),
    SHORT_NUMBER("short number", "shortnumber", "kortnummer"),
    KEYWORD("keyword", "kodeord"),
    RECIPIENT("recipient", "mottaker", "nummer", "number", "msisdn", "til", "to"),
    OPERATOR("operator", "operatør", "operatorid", "operator id"),
    PRICE("price", "pris"),
    ACCEPTED_AT("accepted", "accepted at", "acceptedat", "tidspunkt", "tid", "time", "akseptert"),
    BILLED("billed", "belastet"),
    BILLED_AT("billed at", "billedat", "belastet tidspunkt", "belastet tid"),
    REVERSAL_OF("reversal of", "reversalof", "tilbakefører"),
    STATUS("status code", "statuscode", "statuskode"),
    DETAIL("detailed status code", "detailedstatuscode", "detaljert statuskode"),
    RECEIVED("received", "mottatt");

    static final Set<PremiumColumn> OF_TRANSACTIONS = Set.of(ID, PRICE, ACCEPTED_AT);
    static final Set<PremiumColumn> OF_REPORTS = Set.of(ID, STATUS, RECEIVED);

    private final Set<String> names;

    PremiumColumn(String... names) {
        this.names = DelimitedColumn.plain(names);
    }

    @Override
    public Set<String> names() {
        return names;
    }
}
