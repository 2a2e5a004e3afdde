package no.front.customer.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that an import could not take, as they stood, each with the reasons behind it. What a spreadsheet would take for a
 * formula gets an apostrophe before it, which the next upload takes off again.
 */
public final class BadLinesFile implements AutoCloseable {

    private static final char MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    private final Writer out;
    private final String separator;
    private final Pattern formula;

    /**
     * @param header first line of the file that was uploaded; tells the separator
     * @param reason head of the added column
     */
    public BadLinesFile(OutputStream stream, String header, String reason) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        separator = String.valueOf(ImportFile.separatorOf(header));
        formula = Pattern.compile("(^|" + separator + ")(\"?)(?=[=+@\\-\t\r])");
        write(MARK + header + separator + quoted(reason) + LINE_END);
    }

    public void line(String original, List<String> reasons) {
        String harmless = formula.matcher(original).replaceAll(found -> Matcher.quoteReplacement(found.group() + "'"));
        write(harmless + separator + quoted(String.join(" ", reasons)) + LINE_END);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
