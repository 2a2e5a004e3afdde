package no.front.server.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, as Markdown: sections with sentences and tables whose columns line up in plain text too. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    Report section(String title) {
        text.append(text.isEmpty() ? "" : "\n").append("## ").append(title).append("\n\n");
        return this;
    }

    Report line(String sentence) {
        text.append(sentence).append('\n');
        return this;
    }

    /** The first column to the left, the others, which are figures, to the right. */
    Report table(List<String> heads, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            int at = column;
            int widest =
                    rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            widths.add(Math.max(3, Math.max(widest, heads.get(column).length())));
        }
        row(heads, widths);
        List<String> rule = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            String dashes = "-".repeat(widths.get(column));
            rule.add(column == 0 ? dashes : dashes.substring(1) + ":");
        }
        row(rule, widths);
        rows.forEach(row -> row(row, widths));
        return this;
    }

    private void row(List<String> cells, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String room = " ".repeat(widths.get(column) - cell.length());
            padded.add(column == 0 ? cell + room : room + cell);
        }
        text.append(padded.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** {@code 12.3}, and {@code –} for what was not measured. */
    static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
