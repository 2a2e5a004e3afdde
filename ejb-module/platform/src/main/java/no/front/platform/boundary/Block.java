package no.front.platform.boundary;

import java.util.List;

/** A piece of a document: plain text that pages and PDF set as they like. Nothing in it is markup. */
public sealed interface Block {

    /** For pages: {@code HEADING}, {@code PARAGRAPH}, {@code BULLETS}, {@code TABLE}, {@code SUMS}. */
    String kind();

    /** @param level 1 is the greatest within the document, 2 below it */
    record Heading(int level, String text) implements Block {
        @Override
        public String kind() {
            return "HEADING";
        }
    }

    /** May hold line breaks. */
    record Paragraph(String text) implements Block {
        @Override
        public String kind() {
            return "PARAGRAPH";
        }
    }

    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "BULLETS";
        }
    }

    /**
     * Lines of cells. Heads repeat on each page, rows never split. Of a cell with several lines the first one is the main
     * thing, the others are set smaller below it.
     *
     * @param foot a last line in bold, e.g. the sum; empty for none
     */
    record Table(List<Column> columns, List<List<String>> rows, List<String> foot) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            foot = List.copyOf(foot);
        }

        @Override
        public String kind() {
            return "TABLE";
        }
    }

    /** @param amount whether it holds amounts or counts, which stand right */
    record Column(String head, boolean amount) {
        public static Column text(String head) {
            return new Column(head, false);
        }

        public static Column amount(String head) {
            return new Column(head, true);
        }
    }

    /** Amounts that add up, one below the other at the right; kept together on a page. */
    record Sums(List<Sum> rows) implements Block {

        public Sums {
            rows = List.copyOf(rows);
        }

        @Override
        public String kind() {
            return "SUMS";
        }
    }

    /** @param total whether it is what the others come to */
    record Sum(String label, String amount, boolean total) {}
}
