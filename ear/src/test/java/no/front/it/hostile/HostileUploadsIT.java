package no.front.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.front.it.FrontIT;
import no.front.it.RunningServer;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of somebody who means harm, on every page that takes lists or files of others: told clearly, and nothing kept. */
@RunAsClient
class HostileUploadsIT extends FrontIT {

    private static final int MEGABYTE = 1024 * 1024;

    /** Where files go. */
    private static final List<String> TABLES = List.of(
            "customer_import",
            "import_row",
            "bank_file",
            "bank_transaction",
            "usage_file",
            "usage_record",
            "premium_file",
            "premium_transaction",
            "strex_settlement",
            "strex_settlement_line",
            "country_network");

    /** A page that takes a file. */
    private enum Door {
        IMPORTS("imports", Role.SALES, "form", "file", "upload"),
        BANK("bank-files", Role.FINANCE, "form", "file", "upload"),
        USAGE("usage-imports", Role.FINANCE, "form", "file", "upload"),
        PREMIUM("premium-imports", Role.FINANCE, "form", "file", "upload"),
        STREX("settlements", Role.FINANCE, "form", "file", "upload"),
        COUNTRIES("blocks", Role.ADMINISTRATOR, "countries", "file", "read");

        private final String path;
        private final Role role;
        private final String form;
        private final String file;
        private final String button;

        Door(String path, Role role, String form, String file, String button) {
            this.path = "/backoffice/" + path;
            this.role = role;
            this.form = form;
            this.file = file;
            this.button = button;
        }

        HttpResponse<String> give(String name, byte[] content) throws Exception {
            Session session = Session.of(role);
            Document page = Jsoup.parse(session.get(path).body());
            Map<String, String> fields = new LinkedHashMap<>();
            for (Element field : page.select("form#" + form + " [name]:not([type=file]):not(button)")) {
                fields.put(field.attr("name"), value(field));
            }
            fields.put(form + ":" + button, "");
            fields.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
            return session.upload(path, fields, form + ":" + file, name, content);
        }

        private static String value(Element field) {
            if (field.normalName().equals("select")) {
                return field.select("option").stream()
                        .map(Element::val)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
            }
            return field.attr("type").equals("text") ? "Fiendtlig kilde" : field.val();
        }
    }

    private static Map<String, byte[]> hostile() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("tom.csv", new byte[0]);
        files.put(
                "program.csv",
                ("MZ\u0090\u0000\u0003" + "\u0000\u0001\u0002".repeat(500)).getBytes(StandardCharsets.ISO_8859_1));
        files.put("bare-blanke.csv", " \r\n\r\n \t".getBytes(StandardCharsets.UTF_8));
        files.put("halvt-tegn.csv", new byte[] {(byte) 0xC3, 0x28, (byte) 0xA0, (byte) 0xFF, ';', '\n', (byte) 0xFE});
        files.put("nuller.csv", new byte[MEGABYTE]);
        files.put("bombe.zip", zip());
        files.put("bombe.csv.gz", gzip());
        files.put(
                "side.csv",
                "<html><script>evil()</script><x-evil data-evil=1></html>".getBytes(StandardCharsets.UTF_8));
        files.put(
                "fremmed.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn>"
                                + "<GrpHdr><MsgId>&x;</MsgId></GrpHdr></BkToCstmrDbtCdtNtfctn></Document>")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("latter.xml", laughs().getBytes(StandardCharsets.UTF_8));
        files.put("dyp.xml", ("<?xml version=\"1.0\"?>" + "<a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        files.put("lang-linje.csv", ("a;".repeat(400_000)).getBytes(StandardCharsets.UTF_8));
        files.put("anforsel.csv", ("navn;\"" + "x".repeat(MEGABYTE)).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../../../tmp/evil.csv"));
            for (int i = 0; i < 50; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            for (int i = 0; i < 50; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        }
        return out.toByteArray();
    }

    /** Each name stands for ten of the one before. */
    private static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append(
                        "]><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><a>&a11;</a></Document>")
                .toString();
    }

    private static Map<String, String> counts() throws Exception {
        Map<String, String> counts = new LinkedHashMap<>();
        for (String table : TABLES) {
            counts.put(table, RunningServer.get().database().value("SELECT COUNT(*) FROM " + table));
        }
        return counts;
    }

    private static void refuses(Door door, String name, byte[] content) throws Exception {
        Map<String, String> before = counts();
        HttpResponse<String> answer = door.give(name, content);
        Document page = Jsoup.parse(answer.body());
        String what = door + " " + name + ": " + answer.statusCode() + " "
                + page.select("main").text();
        assertEquals(200, answer.statusCode(), what);
        assertFalse(answer.body().contains("Noe stoppet hos oss"), what);
        assertFalse(answer.body().contains("root:x:0"), what);
        assertEquals(List.of(), HostileText.alive(page), what);
        assertTrue(
                Stream.of(".f-problems", ".f-field-error", ".ui-message-error", "[role=alert]")
                        .anyMatch(where -> !page.select("main " + where).text().isBlank()),
                what);
        assertEquals(before, counts(), what);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    @DisplayName("BIL-8, CPA-3, ACC-6 what is no such file is refused with a reason, and nothing of it is kept")
    void refused(Door door) throws Exception {
        for (Map.Entry<String, byte[]> file : hostile().entrySet()) {
            refuses(door, file.getKey(), file.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"BANK", "USAGE", "PREMIUM", "STREX"})
    @DisplayName("BIL-8, CPA-3 a file that is too large is refused, and nothing of it is kept")
    void tooLarge(Door door) throws Exception {
        refuses(door, "stor.csv", "dato;belop\r\n".repeat(2 * MEGABYTE).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("A name of a file is a name only: no folder, no markup, no header, however long")
    void names() throws Exception {
        for (String name : List.of(
                "../../../../../../tmp/evil.csv",
                "..\\..\\windows\\evil.csv",
                "\\\"><x-evil data-evil=1 onerror=evil()>.csv",
                "#{7919*6101}${7919*6101}.csv",
                "x".repeat(4_000) + ".csv",
                "\u202Evsc.exe",
                "=cmd|' /C calc'!A0.csv")) {
            for (Door door : Door.values()) {
                refuses(door, name, "MZ\u0000\u0001".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertFalse(java.nio.file.Files.exists(java.nio.file.Path.of("/tmp/evil.csv")));
    }

    @Test
    @DisplayName("A page that asks for no file takes none, and no form is sent in pieces or without an end")
    void nowhere() throws Exception {
        Session session = Session.of(Role.SALES);
        HttpResponse<String> answer =
                session.upload("/backoffice/customer-new", Map.of(), "form:file", "a.csv", new byte[100]);
        assertEquals(400, answer.statusCode());
        assertEquals(
                Stream.of("/", "/order", "/sign-in").map(path -> 400).collect(Collectors.toList()),
                List.of(
                        Session.ofNobody()
                                .upload("/", Map.of(), "a", "a.csv", new byte[9])
                                .statusCode(),
                        Session.ofNobody()
                                .upload("/order", Map.of(), "a", "a.csv", new byte[9])
                                .statusCode(),
                        Session.ofNobody()
                                .upload("/sign-in", Map.of(), "a", "a.csv", new byte[9])
                                .statusCode()));
    }
}
