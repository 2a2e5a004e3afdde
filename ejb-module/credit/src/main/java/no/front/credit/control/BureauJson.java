package no.front.credit.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.front.credit.entity.BureauFailure;
import no.front.credit.entity.BureauReport;
import no.front.credit.entity.CreditRating;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;

/**
 * A body of the bureau's answers. Only what CRE-1 names is read out of it. Rating and number of remarks must be there and
 * understood, since what is missing must not look like a good answer; score, limit and accounts may be absent.
 */
final class BureauJson {

    private static final Map<String, CreditRating> RATINGS = Map.of(
            "AAA", CreditRating.AAA,
            "AA", CreditRating.AA,
            "A", CreditRating.A,
            "AN", CreditRating.AN,
            "B", CreditRating.B,
            "C", CreditRating.C,
            "NOT RATED", CreditRating.NOT_RATED);
    private static final int LONGEST_REFERENCE = 100;
    private static final int BEST_SCORE = 100;

    private final JsonObject json;

    private BureauJson(JsonObject json) {
        this.json = json;
    }

    /** @throws BureauFault where it is no JSON object */
    static BureauJson read(String body) throws BureauFault {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return new BureauJson(reader.readObject());
        } catch (JsonException | ClassCastException e) {
            throw new BureauFault(BureauFailure.UNUSABLE_ANSWER);
        }
    }

    static String signIn(String user, String password) {
        return Json.createObjectBuilder()
                .add("username", user)
                .add("password", password)
                .build()
                .toString();
    }

    /** Of the answer to a sign-in. */
    String token() throws BureauFault {
        return needed(text("token"));
    }

    /** Of the answer to a search: the bureau's own id, empty where it does not know the number. */
    Optional<String> idOf(OrganisationNumber number) throws BureauFault {
        if (!(json.get("companies") instanceof JsonArray companies)) {
            throw new BureauFault(BureauFailure.UNUSABLE_ANSWER);
        }
        if (companies.isEmpty()) {
            return Optional.empty();
        }
        for (JsonValue each : companies) {
            if (each instanceof JsonObject company
                    && new BureauJson(company)
                            .text("regNo")
                            .filter(number.digits()::equals)
                            .isPresent()) {
                return Optional.of(needed(new BureauJson(company).text("id").filter(id -> id.matches("[\\w-]{1,60}"))));
            }
        }
        throw new BureauFault(BureauFailure.UNUSABLE_ANSWER);
    }

    /** Of the answer with the report, which must be about that organisation. */
    BureauReport report(OrganisationNumber about) throws BureauFault {
        BureauJson report = needed(part("report"));
        String number = needed(report.part("companySummary").flatMap(part -> part.text("companyRegistrationNumber")));
        if (!number.equals(about.digits())) {
            throw new BureauFault(BureauFailure.UNUSABLE_ANSWER);
        }
        BureauJson rated = needed(report.part("creditScore").flatMap(part -> part.part("currentCreditRating")));
        return new BureauReport(
                text("correlationId")
                        .filter(text -> text.length() <= LONGEST_REFERENCE)
                        .orElse(""),
                needed(rated.text("providerDescription").map(RATINGS::get)),
                rated.part("providerValue").flatMap(BureauJson::score).orElse(null),
                needed(report.part("negativeInformation")
                        .flatMap(part -> part.part("paymentRemarks"))
                        .flatMap(part -> part.count("numberOfPaymentRemarks"))),
                rated.part("creditLimit").flatMap(BureauJson::kroner).orElse(null),
                report.json.get("financialStatements") instanceof JsonArray years ? !years.isEmpty() : null,
                report.part("copyLetter").flatMap(part -> part.day("sentOn")).orElse(null));
    }

    private Optional<Integer> score() {
        return text("value")
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(score -> score <= BEST_SCORE);
    }

    private Optional<Money> kroner() {
        try {
            return text("currency")
                    .filter(Money.CURRENCY::equals)
                    .flatMap(nok -> text("value"))
                    .map(Money::of);
        } catch (BusinessRuleViolation e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> count(String name) {
        return json.get(name) instanceof JsonNumber number && number.isIntegral() && number.intValue() >= 0
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<BureauJson> part(String name) {
        return json.get(name) instanceof JsonObject part ? Optional.of(new BureauJson(part)) : Optional.empty();
    }

    private Optional<String> text(String name) {
        return json.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString().strip())
                : Optional.empty();
    }

    private static <T> T needed(Optional<T> value) throws BureauFault {
        return value.orElseThrow(() -> new BureauFault(BureauFailure.UNUSABLE_ANSWER));
    }
}
