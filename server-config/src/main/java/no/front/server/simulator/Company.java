package no.front.server.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A company of the simulated register, and its body as the real one writes it: what is not known is absent, never null. */
record Company(
        String number,
        String name,
        String form,
        String street,
        String postcode,
        String city,
        boolean vat,
        String marks) {
    private static final Map<String, String> FORMS = new LinkedHashMap<>();
    private static final List<String> REGISTERED_FOR_BUSINESS = List.of("AS", "ASA", "NUF", "SA", "DA", "ANS", "KS");

    static {
        lines("forms.csv").forEach(fields -> FORMS.put(fields[0], fields[1]));
    }

    static Map<String, Company> all() {
        Map<String, Company> all = new LinkedHashMap<>();
        for (String[] f : lines("companies.csv")) {
            all.put(f[0], new Company(f[0], f[1], f[2], f[3], f[4], f[5], f[6].equals("J"), f.length > 7 ? f[7] : ""));
        }
        return all;
    }

    static Company ordinary(String number, String name) {
        return new Company(number, name, "AS", "Storgata 1", "0155", "OSLO", true, "");
    }

    static String deleted(String number, String name) {
        return "{\"respons_klasse\":\"SlettetEnhet\"," + text("organisasjonsnummer", number) + "," + text("navn", name)
                + ",\"organisasjonsform\":{" + text("kode", "AS") + "," + text("beskrivelse", FORMS.get("AS")) + "},"
                + text("slettedato", "2026-09-21") + "}";
    }

    static String removed(String number) {
        return "{" + text("organisasjonsnummer", number) + "," + text("slettedato", "2024-02-29") + "}";
    }

    static String branch(String number, String name, String parent) {
        return "{" + text("organisasjonsnummer", number) + "," + text("navn", name) + ",\"organisasjonsform\":{"
                + text("kode", "BEDR") + ","
                + text("beskrivelse", FORMS.get("BEDR")) + "},"
                + text("registreringsdatoEnhetsregisteret", "2015-03-02")
                + ",\"registrertIMvaregisteret\":false,\"beliggenhetsadresse\":"
                + norwegian("Flyplassvegen 555", "5258", "BLOMSTERDALEN") + "," + text("overordnetEnhet", parent) + "}";
    }

    String json() {
        List<String> members = new ArrayList<>();
        members.add(text("organisasjonsnummer", number));
        members.add(text("navn", name));
        members.add("\"organisasjonsform\":{" + text("kode", form) + "," + text("beskrivelse", FORMS.get(form)) + "}");
        members.add(text("registreringsdatoEnhetsregisteret", "2009-06-1" + number.charAt(8)));
        members.add("\"registrertIMvaregisteret\":" + vat);
        members.add("\"naeringskode1\":{" + text("kode", "63.910") + ","
                + text("beskrivelse", "Annen informasjonstjenestevirksomhet") + "}");
        if (number.charAt(7) > '3') {
            members.add("\"harRegistrertAntallAnsatte\":true");
            members.add("\"antallAnsatte\":" + (5 + (number.charAt(7) - '0') * 11));
        } else {
            members.add("\"harRegistrertAntallAnsatte\":false");
        }
        addAddress(members);
        members.add("\"registrertIForetaksregisteret\":" + REGISTERED_FOR_BUSINESS.contains(form));
        members.add("\"konkurs\":" + marks.contains("bankrupt"));
        if (marks.contains("bankrupt")) {
            members.add(text("konkursdato", "2026-10-05"));
        }
        members.add("\"underAvvikling\":" + marks.contains("winding"));
        members.add("\"underTvangsavviklingEllerTvangsopplosning\":" + marks.contains("forced"));
        members.add(text("maalform", "Bokmål"));
        members.add("\"_links\":{\"self\":{"
                + text("href", "https://data.brreg.no/enhetsregisteret/api/enheter/" + number) + "}}");
        return "{" + String.join(",", members) + "}";
    }

    private void addAddress(List<String> members) {
        if (marks.contains("foreign")) {
            members.add("\"forretningsadresse\":{" + text("land", "Tyskland") + "," + text("landkode", "DE") + ","
                    + text("poststed", "20457 HAMBURG") + ",\"adresse\":[\"Am Sandtorkai 900\"]}");
        } else if (!street.isEmpty()) {
            String kind = street.startsWith("Postboks") ? "postadresse" : "forretningsadresse";
            members.add("\"" + kind + "\":" + norwegian(street, postcode, city));
        }
    }

    private static String norwegian(String street, String postcode, String city) {
        return "{" + text("land", "Norge") + "," + text("landkode", "NO") + "," + text("postnummer", postcode) + ","
                + text("poststed", city) + ",\"adresse\":[\"" + street + "\"]}";
    }

    /** The resources hold no letter that JSON would want escaped. */
    private static String text(String name, String value) {
        return "\"" + name + "\":\"" + value + "\"";
    }

    private static List<String[]> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Company.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
