package no.front.commission.control;

import java.util.HashSet;
import java.util.Set;
import no.front.platform.boundary.DelimitedColumn;

/** Columns of the file of single transactions that may come with a settlement. */
enum StrexTransactionColumn implements StrexColumn {
    TRANSACTION_ID(true, "transaksjons id", "transaksjonsid", "transaksjon", "transactionid"),
    CORRELATION_ID(false, "korrelasjons id", "korrelasjonsid", "correlationid"),
    BILLED_AT(false, "fakturert", "belastet", "tidspunkt", "billedat"),
    /** Not ours: another key. */
    MSISDN_HASH(false, "nummer hash", "nummerhash"),
    PRICE(true, "pris", "beløp", "amount"),
    STATUS(false, "status kode"),
    REVERSAL_OF(false, "reversering av", "tilbakeføring av", "reverserer", "reversalof");

    private final boolean required;
    private final Set<String> names;

    StrexTransactionColumn(boolean required, String... names) {
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
