package no.front.traffic.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of a file of usage, by the names people give them, in Norwegian or English. */
enum UsageColumn {
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
        this.names = Set.of(names);
    }

    /** What every file must have. */
    static final Set<UsageColumn> REQUIRED = Set.of(ID, ACCOUNT, ACCEPTED_AT);

    static Optional<UsageColumn> of(String written) {
        String name = written.strip().replaceAll("[\\p{Z}\\s_]+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }
}
