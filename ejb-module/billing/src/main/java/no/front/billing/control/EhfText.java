package no.front.billing.control;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text as it may stand in an electronic invoice: nothing that XML can't hold, and nothing that reads as something else. */
public final class EhfText {

    private EhfText() {}

    /**
     * One line without control characters, halves of characters, and the marks that turn the direction of writing round,
     * by which a name could pretend to be another. Letters of every script stay.
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isWritten(character)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isWritten(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // joiners hold letters and emoji together, the rest of the kind is invisible
            case Character.FORMAT -> character == 0x200C || character == 0x200D;
            default -> true;
        };
    }

    /** A document of ours as one can read it: each element on a line of its own, children further in. */
    public static List<String> indented(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<String> lines = new ArrayList<>();
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            boolean open = false;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        lines.add("  ".repeat(depth++) + "<" + name(in) + attributes(in) + ">");
                        open = true;
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        String last = lines.removeLast();
                        lines.add(last + in.getText().strip());
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        String end = "</" + name(in) + ">";
                        lines.add(open ? lines.removeLast() + end : "  ".repeat(depth) + end);
                        open = false;
                    }
                    default -> {
                        /* nothing else is written */
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document of ours can't be read", e);
        }
        return lines;
    }

    private static String name(XMLStreamReader in) {
        return in.getPrefix() == null || in.getPrefix().isEmpty()
                ? in.getLocalName()
                : in.getPrefix() + ":" + in.getLocalName();
    }

    private static String attributes(XMLStreamReader in) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes
                    .append(' ')
                    .append(in.getAttributeLocalName(i))
                    .append("=\"")
                    .append(in.getAttributeValue(i));
            attributes.append('"');
        }
        return attributes.toString();
    }
}
