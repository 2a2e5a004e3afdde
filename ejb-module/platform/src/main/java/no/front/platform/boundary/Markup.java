package no.front.platform.boundary;

import java.util.ArrayList;
import java.util.List;
import no.front.platform.boundary.Block.Bullets;
import no.front.platform.boundary.Block.Heading;
import no.front.platform.boundary.Block.Paragraph;

/**
 * Light markup of long texts: {@code # Heading}, {@code ## Smaller heading}, {@code - point of a list}, and paragraphs with an
 * empty line between them. Everything else is text, tags and scripts too. {@code "## 1 Avtalen\nDen gjelder.\n- straks"} is a
 * heading, a paragraph and a list of one.
 */
public final class Markup {

    private Markup() {}

    public static List<Block> parse(String text) {
        Reading reading = new Reading();
        if (text != null) {
            text.lines().map(String::strip).forEach(reading::line);
        }
        reading.close();
        return List.copyOf(reading.blocks);
    }

    private static final class Reading {

        private final List<Block> blocks = new ArrayList<>();
        private final List<String> points = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();

        void line(String line) {
            if (line.isEmpty()) {
                close();
            } else if (line.startsWith("## ")) {
                close();
                blocks.add(new Heading(2, line.substring(3).strip()));
            } else if (line.startsWith("# ")) {
                close();
                blocks.add(new Heading(1, line.substring(2).strip()));
            } else if (line.startsWith("- ")) {
                closeParagraph();
                points.add(line.substring(2).strip());
            } else {
                closePoints();
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }

        void close() {
            closeParagraph();
            closePoints();
        }

        private void closeParagraph() {
            if (!paragraph.isEmpty()) {
                blocks.add(new Paragraph(paragraph.toString()));
                paragraph.setLength(0);
            }
        }

        private void closePoints() {
            if (!points.isEmpty()) {
                blocks.add(new Bullets(points));
                points.clear();
            }
        }
    }
}
