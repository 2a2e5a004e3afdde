package no.front.traffic.control;

import java.util.Set;
import no.front.platform.boundary.DelimitedColumn;

/** Columns of a file of usage, by the names people give them, in Norwegian or English. */
enum UsageColumn implements DelimitedColumn {
    ID("id", "kildens id", "melding-id", "meldingsid", "source id", "message id", "referanse"),
    KIND("kind", "type", "slag"),
    ACCOUNT("account", "konto", "kontonummer", "account number"),
    PRODUCT("product", "produkt", "produktkode", "product code"),
    DIRECTION("direction", "retning"),
    SENDER("sender", "avsender", "from", "fra"),
    RECIPIENT("recipient", "mottaker", "to", "til", "nummer", "number"),
    DESTINATION("destination", "land", "country", "destinasjon"),
    PARTS("parts", "deler", "antall deler", "segments", "segmenter"),
    OPERATOR_PARTS("operator parts", "operatørens deler", "operatorparts"),
    ACCEPTED_AT("accepted", "accepted at", "mottatt", "tid", "tidspunkt", "time", "acceptedat"),
    STATUS("status"),
    REASON("reason", "årsak", "grunn");

    private final Set<String> names;

    UsageColumn(String... names) {
        this.names = DelimitedColumn.plain(names);
    }

    /** What every file must have. */
    static final Set<UsageColumn> REQUIRED = Set.of(ID, ACCOUNT, ACCEPTED_AT);

    @Override
    public Set<String> names() {
        return names;
    }
}
