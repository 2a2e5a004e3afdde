package no.front.server.simulator;

import java.util.List;
import java.util.Map;

/**
 * What the simulated bureau knows about a company.
 *
 * @param rating as the bureau writes it
 * @param score 0 to 100, null where it has none
 * @param limit NOK, null where none is told
 * @param years how many annual accounts are filed
 */
record CreditReport(String number, String rating, Integer score, Long limit, int remarks, int years) {
    private static final Map<String, CreditReport> CASES = Map.ofEntries(
            of(CreditCase.NORDLYS_KURS, "AA", 78, 150_000L, 0, 4),
            of(CreditCase.SOLE_TRADER, "A", 61, 30_000L, 0, 3),
            of(CreditCase.BANKRUPT, "C", 2, 0L, 5, 6),
            of(CreditCase.AAA, "AAA", 96, 1_200_000L, 0, 9),
            of(CreditCase.AA, "AA", 81, 400_000L, 0, 7),
            of(CreditCase.A, "A", 64, 60_000L, 0, 5),
            of(CreditCase.AN, "AN", 50, 25_000L, 0, 1),
            of(CreditCase.NO_ACCOUNTS, "AN", 48, 20_000L, 0, 0),
            of(CreditCase.B, "B", 38, 15_000L, 0, 4),
            of(CreditCase.C, "C", 14, 0L, 0, 4),
            of(CreditCase.NOT_RATED, "NOT RATED", null, null, 0, 2),
            of(CreditCase.REMARKS, "A", 57, 40_000L, 2, 5),
            of(CreditCase.LOW_LIMIT, "AA", 74, 20_000L, 0, 6),
            of(CreditCase.NO_LIMIT, "A", 60, null, 0, 5),
            of(CreditCase.FOREIGN_BRANCH, "A", 66, 80_000L, 0, 2),
            of(CreditCase.STRANGE_RATING, "PLATINUM", 99, 90_000L, 0, 2));

    /** The letters by which the others are rated, each as often as companies are. */
    private static final List<String> USUAL =
            List.of("AAA", "AAA", "AA", "AA", "AA", "AA", "A", "A", "A", "A", "A", "AN", "B", "B", "C", "NOT RATED");

    private static Map.Entry<String, CreditReport> of(
            String number, String rating, Integer score, Long limit, int remarks, int years) {
        return Map.entry(number, new CreditReport(number, rating, score, limit, remarks, years));
    }

    static CreditReport about(String number) {
        CreditReport own = CASES.get(number);
        return own != null ? own : plausible(number);
    }

    private static CreditReport plausible(String number) {
        // a multiplier that scatters neighbouring numbers; always the same for the same company
        int chance = Math.floorMod(Integer.parseInt(number) * 0x9E3779B1, 1_000_003);
        String rating = USUAL.get(chance % USUAL.size());
        int wobble = chance % 9;
        return switch (rating) {
            case "AAA" -> new CreditReport(number, rating, 90 + wobble, 500_000L + wobble * 100_000L, 0, 8);
            case "AA" -> new CreditReport(number, rating, 72 + wobble, 150_000L + wobble * 25_000L, 0, 6);
            case "A" -> new CreditReport(number, rating, 55 + wobble, 30_000L + wobble * 10_000L, 0, 4);
            case "AN" -> new CreditReport(number, rating, 45 + wobble, 20_000L, 0, wobble % 2);
            case "B" -> new CreditReport(number, rating, 30 + wobble, 10_000L, wobble == 0 ? 1 : 0, 4);
            case "C" -> new CreditReport(number, rating, 5 + wobble, 0L, wobble, 4);
            default -> new CreditReport(number, rating, null, null, 0, 2);
        };
    }

    /** The letter A to E that bureaus of all countries share. */
    private String common() {
        return switch (rating) {
            case "AAA", "AA" -> "A";
            case "A", "AN" -> "B";
            case "B" -> "C";
            case "C" -> "D";
            default -> "E";
        };
    }

    /**
     * @param reference of the asker, given back
     * @param copyLetterOn day of the copy letter to a sole trader, null where none is sent
     */
    String json(String id, String reference, String copyLetterOn) {
        StringBuilder accounts = new StringBuilder();
        for (int year = 0; year < years; year++) {
            accounts.append(year == 0 ? "" : ",")
                    .append("{\"yearEndDate\":\"")
                    .append(2025 - year)
                    .append("-12-31\",\"currency\":\"NOK\"}");
        }
        return "{\"correlationId\":\"" + reference + "\",\"report\":{\"companyId\":\"" + id + "\",\"language\":\"NO\","
                + "\"companySummary\":{\"country\":\"NO\",\"companyNumber\":\"" + id
                + "\",\"companyRegistrationNumber\":\"" + number + "\"},"
                + "\"creditScore\":{\"currentCreditRating\":{\"commonValue\":\"" + common()
                + "\",\"commonDescription\":\"" + (remarks > 0 ? "High Risk" : "Low Risk") + "\","
                + "\"creditLimit\":{" + (limit == null ? "" : "\"currency\":\"NOK\",\"value\":\"" + limit + "\"") + "},"
                + "\"providerValue\":{\"maxValue\":\"100\",\"minValue\":\"0\",\"value\":\""
                + (score == null ? "Not rated" : score) + "\"},"
                + "\"providerDescription\":\"" + rating + "\"}},"
                + "\"negativeInformation\":{\"paymentRemarks\":{\"numberOfPaymentRemarks\":" + remarks + "}},"
                + "\"directors\":{\"currentDirectors\":[{\"name\":\"Petter Hemmelig Smart\",\"dateOfBirth\":\"1961-04-12\"}]},"
                + "\"financialStatements\":[" + accounts + "]"
                + (copyLetterOn == null ? "" : ",\"copyLetter\":{\"sentOn\":\"" + copyLetterOn + "\"}") + "}}";
    }
}
