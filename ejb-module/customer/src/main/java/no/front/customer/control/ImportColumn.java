package no.front.customer.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.front.kernel.SearchKey;

/** Columns that an import understands, by the headers that people use; the first is the one our own export writes. */
public enum ImportColumn {
    ORGANISATION_NUMBER("Organisasjonsnummer", "Orgnr", "Org nr", "Orgnummer", "Organisation number"),
    NAME("Navn", "Firmanavn", "Organisasjonsnavn", "Kundenavn", "Name"),
    FORM("Organisasjonsform", "Selskapsform", "Form", "Organisation form"),
    ADDRESS("Adresse", "Gateadresse", "Besøksadresse", "Address"),
    POSTCODE("Postnummer", "Postnr", "Postcode"),
    CITY("Poststed", "Sted", "By", "City"),
    EMAIL("E-post", "E-postadresse", "E-mail"),
    INVOICE_EMAIL("Faktura e-post", "E-post faktura", "Invoice e-mail"),
    PHONE("Telefon", "Tlf", "Telefonnummer", "Phone"),
    WEB("Nettsted", "Hjemmeside", "Nettside", "Web"),
    KIND("Type", "Relasjon", "Kind"),
    CONTACT_NAME("Kontakt navn", "Kontaktperson", "Kontakt", "Contact name"),
    CONTACT_TITLE("Kontakt tittel", "Stilling", "Tittel", "Contact title"),
    CONTACT_EMAIL("Kontakt e-post", "Contact e-mail"),
    CONTACT_MOBILE("Kontakt mobil", "Kontakt telefon", "Mobil", "Contact mobile"),
    CONTACT_ROLES("Roller", "Kontakt roller", "Rolle", "Roles");

    private final String header;
    private final List<String> keys;

    ImportColumn(String header, String... others) {
        this.header = header;
        this.keys = java.util.stream.Stream.concat(java.util.stream.Stream.of(header), Arrays.stream(others))
                .map(ImportColumn::key)
                .toList();
    }

    public String header() {
        return header;
    }

    /** The column of that header, whatever its case, spaces and hyphens. */
    public static Optional<ImportColumn> of(String written) {
        String key = key(written);
        return Arrays.stream(values())
                .filter(column -> column.keys.contains(key))
                .findFirst();
    }

    private static String key(String written) {
        return SearchKey.of(written).squeezed();
    }
}
