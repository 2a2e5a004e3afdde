package no.front.commission.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of a file of premium transactions or reports, by the names people give them, in Norwegian or English. */
enum PremiumColumn {
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
        this.names = Set.of(names);
    }

    static Optional<PremiumColumn> of(String written) {
        String name = written.strip().replaceAll("[\\p{Z}\\s_]+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }
}
