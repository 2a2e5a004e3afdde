package no.front.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Moments as {@code DATETIME(6)} in UTC. They travel as text, because the persistence provider turns date and time types
 * into {@code java.sql.Timestamp} by the machine's zone, where 02:30 on the last Sunday of March does not exist and would be
 * stored an hour late. {@link UtcMariaDb} reads them. Cut to microseconds, as the column is.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, String> {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    static String text(Instant moment) {
        return WRITTEN.format(LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    }

    @Override
    public String convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : text(moment);
    }

    @Override
    public Instant convertToEntityAttribute(String column) {
        return column == null ? null : LocalDateTime.parse(column, READ).toInstant(ZoneOffset.UTC);
    }
}
