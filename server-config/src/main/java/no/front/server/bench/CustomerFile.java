package no.front.server.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** CSV files as a customer register of another system would export them: each line an organisation with one of its people. */
final class CustomerFile {
    private static final int FIRST_NUMBER = 81_000_000;
    private static final String HEADER =
            "Organisasjonsnummer;Navn;Organisasjonsform;Adresse;Postnummer;Poststed;E-post;"
                    + "Telefon;Type;Kontakt navn;Kontakt e-post;Kontakt mobil;Roller";
    private static final String[] KINDS = {"Kunde", "Kunde", "Kunde", "Prospekt", "Kunde", "Leverandør", "Partner"};

    private CustomerFile() {}

    /**
     * Writes one line for each of the first organisations.
     *
     * @param person which of its people stands on the line, from 0
     */
    static void write(Path file, int organisations, int person) throws IOException {
        FictionalNumbers numbers = new FictionalNumbers(FIRST_NUMBER);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            out.write("\r\n");
            for (int i = 0; i < organisations; i++) {
                out.write(line(i, numbers.next(), person));
                out.write("\r\n");
            }
        }
    }

    static String line(int organisation, String number, int person) {
        int whom = organisation * 3 + person;
        String domain = "o" + number + ".example";
        return String.join(
                ";",
                number,
                Names.organisation(organisation),
                Names.form(organisation),
                "Storgata " + (1 + organisation % 180),
                String.format("%04d", 101 + organisation % 9_800),
                Names.place(organisation),
                "post@" + domain,
                phone("22", organisation),
                KINDS[organisation % KINDS.length],
                Names.person(whom),
                "person" + person + "@" + domain,
                phone("9", whom),
                person == 0 ? "Kontrakt" : "Teknisk");
    }

    /** Eight digits as a Norwegian number has them; those of people are all different. */
    private static String phone(String beginning, int number) {
        int room = (int) Math.pow(10, 8 - beginning.length());
        return beginning + String.format("%0" + (8 - beginning.length()) + "d", (number * 7_919L + 1_234_567) % room);
    }
}
