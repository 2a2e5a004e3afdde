package no.front.contract.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Language;

/**
 * What a notice would mean, shown before it is given (CON-6).
 *
 * @param countsOn the day that counts
 * @param lastDay of the contract
 * @param products each with its own last day
 */
public record NoticePreview(LocalDate countsOn, LocalDate lastDay, List<Line> products) {

    /** @param lastDay its last day of service, at most the contract's */
    public record Line(String account, String nameNb, String nameEn, LocalDate lastDay) {

        public String name(Language language) {
            return language == Language.ENGLISH ? nameEn : nameNb;
        }
    }
}
