package no.front.it.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.xml.sax.SAXException;

/** What of hostile words came to life in a file, by what a program does with it that opens it. */
final class HostileFiles {

    /** A cell of CSV, in quotes or not. */
    private static final Pattern CELL = Pattern.compile("(?:^|;|\\r\\n)(?:\"((?:[^\"]|\"\")*)\"|([^;\"\\r\\n]*))");

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20-].*");
    private static final Pattern AMOUNT = Pattern.compile("-[\\d ]+(,\\d+)?");

    private HostileFiles() {}

    static List<String> alive(Crawl.Answer file) throws IOException {
        if (file.type().startsWith("text/csv")) {
            return csv(file.text().replaceFirst("^\\uFEFF", ""));
        } else if (file.type().contains("spreadsheetml")) {
            return excel(file.body());
        } else if (file.type().startsWith("application/pdf")) {
            return pdf(file.body());
        } else if (file.type().contains("xml")) {
            return xml("it", file.body());
        }
        return List.of();
    }

    static List<String> csv(String text) {
        List<String> found = new ArrayList<>();
        Matcher cells = CELL.matcher(text);
        while (cells.find()) {
            String cell = cells.group(1) == null ? cells.group(2) : cells.group(1);
            if (FORMULA.matcher(cell).matches() && !AMOUNT.matcher(cell).matches()) {
                found.add("a formula: " + cell);
            }
        }
        return found;
    }

    private static List<String> excel(byte[] content) throws IOException {
        List<String> found = new ArrayList<>();
        Path file = Files.write(Files.createTempFile("hostile", ".xlsx"), content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                found.addAll(xml(entry.getName(), part));
                if (new String(part, StandardCharsets.UTF_8).contains("<f>")) {
                    found.add("a formula in " + entry.getName());
                }
            }
        } finally {
            Files.delete(file);
        }
        return found;
    }

    private static List<String> pdf(byte[] content) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getDocumentCatalog().getOpenAction() != null) {
                found.add("it does something when it is opened");
            }
            for (PDPage page : document.getPages()) {
                page.getAnnotations()
                        .forEach(annotation -> found.add("something to click: " + annotation.getSubtype()));
            }
        }
        return found;
    }

    private static List<String> xml(String name, byte[] content) throws IOException {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
            return List.of();
        } catch (SAXException e) {
            return List.of(name + " can't be read: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
