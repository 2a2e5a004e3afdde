package no.front.commission.control;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.DelimitedText;
import no.front.platform.boundary.DelimitedText.Refusals;

/**
 * A file of Strex, read line by line however long it is.
 *
 * @param <C> its columns
 */
final class StrexTable<C extends Enum<C> & StrexColumn> {

    private static final Refusals REFUSALS = new Refusals(
            SettlementError.FILE_MISSING,
            SettlementError.FILE_NOT_TEXT,
            SettlementError.FILE_COLUMNS,
            SettlementError.FILE_UNREADABLE);

    private final DelimitedText<C> text;

    StrexTable(Class<C> columns) {
        Set<C> required = Arrays.stream(columns.getEnumConstants())
                .filter(StrexColumn::isRequired)
                .collect(Collectors.toSet());
        text = new DelimitedText<>(columns, REFUSALS, found -> required);
    }

    /**
     * All lines after the first, without empty ones.
     *
     * @throws BusinessRuleViolation FILE_MISSING, FILE_NOT_TEXT, FILE_COLUMNS, FILE_UNREADABLE with the line
     */
    void read(InputStream upload, Consumer<StrexRow<C>> each) {
        text.read(upload, line -> each.accept(new StrexRow<>(line.number(), line.cells())));
    }
}
