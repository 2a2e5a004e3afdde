package no.front.payment.control;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.entity.PaymentError;

/**
 * Goes through XML of somebody else's: no document type, no entities, nothing fetched, bounded depth and length, encodings as
 * banks use them. Keeps one subtree at a time, so memory stays steady however long the file.
 */
final class CamtCursor {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LARGEST_SUBTREE = 20_000;
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "ISO-8859-1", "US-ASCII", "ISO-8859-15", "WINDOWS-1252");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;
    private int nodes;

    CamtCursor(byte[] xml) {
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw broken(e, 1);
        }
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw new BusinessRuleViolation(PaymentError.FILE_ENCODING, shown(encoding));
        }
    }

    private static XMLInputFactory factory() {
        // the platform's own, whatever else lies in the class path: its limits are the ones we know
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLReporter((message, type, information, location) -> {
            // told to the caller, not to the console
        });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is looked up");
        });
        return factory;
    }

    /** The next element of those inside the current one; null at its end, which is then behind us. */
    String nextInside() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return reader.getLocalName();
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {
                    // white space, comments
                }
            }
        }
    }

    String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /** Leaves the current element without a look. */
    void skip() {
        int inside = depth;
        while (depth >= inside) {
            next();
        }
    }

    /** The current element with all that is in it. */
    CamtNode subtree() {
        nodes = 0;
        return node();
    }

    private CamtNode node() {
        if (++nodes > LARGEST_SUBTREE) {
            throw new BusinessRuleViolation(PaymentError.FILE_UNSAFE);
        }
        CamtNode node = new CamtNode(reader.getLocalName(), reader.getAttributeValue(null, "Ccy"));
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> node.add(node());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(text);
                case XMLStreamConstants.END_ELEMENT -> {
                    return node.saying(text.toString().strip());
                }
                default -> {
                    // comments
                }
            }
        }
    }

    private void text(StringBuilder text) {
        if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw new BusinessRuleViolation(PaymentError.FILE_UNSAFE);
        }
        text.append(reader.getText());
    }

    private int next() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new BusinessRuleViolation(PaymentError.FILE_UNSAFE);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new BusinessRuleViolation(PaymentError.FILE_UNSAFE);
                default -> {
                    // nothing to guard against
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e, reader.getLocation().getLineNumber());
        } catch (BusinessRuleViolation refused) {
            throw refused;
        } catch (RuntimeException e) {
            // what the platform's reader throws on bytes it has no rule for
            throw new BusinessRuleViolation(
                    PaymentError.FILE_BROKEN, reader.getLocation().getLineNumber(), "");
        }
    }

    private static BusinessRuleViolation broken(XMLStreamException e, int line) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.nio.charset.CharacterCodingException
                    || cause.getClass().getSimpleName().startsWith("MalformedByte")) {
                return new BusinessRuleViolation(PaymentError.FILE_ENCODING, "UTF-8");
            }
        }
        if (e.getNestedException() instanceof java.io.IOException io
                && io.getClass().getSimpleName().startsWith("MalformedByte")) {
            return new BusinessRuleViolation(PaymentError.FILE_ENCODING, "UTF-8");
        }
        int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
        return new BusinessRuleViolation(PaymentError.FILE_BROKEN, Math.max(at, 1), "");
    }

    static String shown(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\p{Cntrl}]", " ").strip();
        return plain.length() <= 60 ? plain : plain.substring(0, 59) + "…";
    }
}
