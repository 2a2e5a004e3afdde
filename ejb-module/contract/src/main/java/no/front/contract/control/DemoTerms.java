package no.front.contract.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.front.contract.entity.TermsDraft;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsText;

/**
 * The demo's documents as {@code demo/terms} has them: this year's version, and last year's, which lacks the lines that
 * begin with {@code +}.
 */
public final class DemoTerms {

    private static final String NEW = "+ ";

    private DemoTerms() {}

    /** Oldest first. */
    public static List<TermsDraft> of(TermsKind kind, LocalDate today) {
        LocalDate newYear = today.withDayOfYear(1);
        LocalDate before = newYear.minusYears(1);
        List<TermsDraft> drafts = new ArrayList<>();
        drafts.add(new TermsDraft(before.getYear() + "-1", before, text(kind, false), TermsText.NONE));
        drafts.add(new TermsDraft(newYear.getYear() + "-1", newYear, text(kind, true), changes(kind)));
        return drafts;
    }

    private static TermsText text(TermsKind kind, boolean current) {
        return new TermsText(read(kind, "nb", current), read(kind, "en", current));
    }

    private static TermsText changes(TermsKind kind) {
        return switch (kind) {
            case TERMS ->
                new TermsText(
                        "Punkt 5 sier når vi kredittsjekker, og at enkeltpersonforetak får gjenpart.",
                        "Clause 5 says when we check credit, and that sole traders receive a copy letter.");
            case DATA_PROCESSING_AGREEMENT ->
                new TermsText(
                        "Punkt 5: vi melder fra om avvik senest innen 24 timer.",
                        "Clause 5: we tell you of a breach no later than within 24 hours.");
            case PRIVACY_STATEMENT ->
                new TermsText(
                        "Vi sier tydelig at ingen avgjørelser med rettslig virkning tas av systemet alene.",
                        "We say clearly that no decision with legal effect is made by the system alone.");
        };
    }

    private static String read(TermsKind kind, String language, boolean current) {
        String file = "/demo/terms/" + kind.name().toLowerCase(Locale.ROOT) + "_" + language + ".md";
        try (InputStream in = DemoTerms.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> current || !line.startsWith(NEW))
                    .map(line -> line.startsWith(NEW) ? line.substring(NEW.length()) : line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
