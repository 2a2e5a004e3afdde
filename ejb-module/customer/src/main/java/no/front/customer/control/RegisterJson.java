package no.front.customer.control;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;

/**
 * A body of the register's answers. What is not known is absent there, and an odd value (an address without postcode, a
 * number that is none) counts as absent too, since it helps nobody; only number and name must be there.
 */
final class RegisterJson {

    private static final String DELETED_UNIT = "SlettetEnhet";
    private static final int LONGEST_INDUSTRY = 300;
    private static final int LONGEST_WEB = 200;

    private final JsonObject json;

    private RegisterJson(JsonObject json) {
        this.json = json;
    }

    /** Empty where it is no JSON object about this very unit. */
    static Optional<RegisterJson> read(String body, OrganisationNumber about) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            RegisterJson read = new RegisterJson(reader.readObject());
            return read.text("organisasjonsnummer")
                    .filter(number -> number.equals(about.digits()))
                    .map(number -> read);
        } catch (JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** The body tells it, not the status: a deleted unit comes with 200. */
    boolean isDeleted() {
        return text("respons_klasse").filter(DELETED_UNIT::equals).isPresent() || deletedOn() != null;
    }

    LocalDate deletedOn() {
        return day("slettedato");
    }

    String name() {
        return text("navn").orElse(null);
    }

    /** Of a branch; null where not told. */
    OrganisationNumber owner() {
        return value("overordnetEnhet", OrganisationNumber::of);
    }

    /** Empty where not even a name is told. */
    Optional<RegisterExtract> extract(OrganisationNumber number) {
        return text("navn")
                .map(name -> new RegisterExtract(
                        number,
                        name,
                        OrganisationForm.ofCode(form()),
                        address("forretningsadresse"),
                        address("postadresse"),
                        flag("registrertIMvaregisteret"),
                        told("registrertIForetaksregisteret"),
                        standing(),
                        value("epostadresse", EmailAddress::of),
                        phone(),
                        text("hjemmeside")
                                .filter(web -> web.length() <= LONGEST_WEB)
                                .orElse(null),
                        industry(),
                        json.get("antallAnsatte") instanceof JsonNumber count ? Math.max(0, count.intValue()) : 0));
    }

    private RegisterStanding standing() {
        RegisterStanding standing = RegisterStanding.sound();
        if (flag("konkurs")) {
            standing = standing.with(Trouble.BANKRUPT, day("konkursdato"));
        }
        if (flag("underAvvikling")) {
            standing = standing.with(Trouble.WINDING_UP, day("underAvviklingDato"));
        }
        if (flag("underTvangsavviklingEllerTvangsopplosning")) {
            standing = standing.with(Trouble.FORCED_DISSOLUTION, day("tvangsopplostPgaManglendeRegnskapDato"));
        }
        return standing;
    }

    private String form() {
        return object("organisasjonsform").flatMap(form -> form.text("kode")).orElse(null);
    }

    private String industry() {
        String words = object("naeringskode1")
                .map(code -> (code.text("kode").orElse("") + " "
                                + code.text("beskrivelse").orElse(""))
                        .strip())
                .orElse("");
        return words.length() > LONGEST_INDUSTRY ? words.substring(0, LONGEST_INDUSTRY) : words;
    }

    private Msisdn phone() {
        Msisdn fixed = value("telefon", Msisdn::of);
        return fixed != null ? fixed : value("mobil", Msisdn::of);
    }

    private PostalAddress address(String name) {
        return object(name).map(RegisterJson::address).orElse(null);
    }

    private static PostalAddress address(RegisterJson part) {
        try {
            List<String> lines = part.json.get("adresse") instanceof JsonArray array
                    ? array.stream()
                            .filter(JsonString.class::isInstance)
                            .map(line -> ((JsonString) line).getString())
                            .toList()
                    : List.of();
            return PostalAddress.of(
                    lines,
                    part.text("postnummer").orElse(""),
                    part.text("poststed").orElse(""),
                    CountryCode.of(part.text("landkode").orElse("NO")));
        } catch (BusinessRuleViolation e) {
            return null;
        }
    }

    private Optional<RegisterJson> object(String name) {
        return json.get(name) instanceof JsonObject part ? Optional.of(new RegisterJson(part)) : Optional.empty();
    }

    private Optional<String> text(String name) {
        return json.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString().strip())
                : Optional.empty();
    }

    private boolean flag(String name) {
        return json.get(name) == JsonValue.TRUE;
    }

    /** Null where it says neither. */
    private Boolean told(String name) {
        return flag(name) ? Boolean.TRUE : json.get(name) == JsonValue.FALSE ? Boolean.FALSE : null;
    }

    private LocalDate day(String name) {
        try {
            return text(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private <T> T value(String name, Function<String, T> of) {
        try {
            return text(name).map(of).orElse(null);
        } catch (BusinessRuleViolation e) {
            return null;
        }
    }
}
