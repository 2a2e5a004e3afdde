package no.front.billing.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.front.kernel.Money;

/**
 * Writes UBL 2.1 in the order it is told. Streamed by hand, not by a generated model: 200 elements are needed of 3 000, it
 * takes a tenth of a millisecond, and the official schema checks the order anyway. What has no content is left out, since
 * an empty element is an error (PEPPOL-EN16931-R008).
 */
public final class EhfWriter {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String AGGREGATES = UBL + "CommonAggregateComponents-2";
    private static final String BASICS = UBL + "CommonBasicComponents-2";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
    private final Deque<String> open = new ArrayDeque<>();
    private final XMLStreamWriter out;

    /** @param root {@code Invoice} or {@code CreditNote} */
    public EhfWriter(String root) {
        try {
            out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(UBL + root + "-2");
            out.writeNamespace("cac", AGGREGATES);
            out.writeNamespace("cbc", BASICS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public EhfWriter open(String aggregate) {
        try {
            out.writeStartElement("cac:" + aggregate);
            open.push(aggregate);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public EhfWriter close() {
        try {
            open.pop();
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public EhfWriter text(String basic, LocalDate day) {
        return text(basic, day.toString());
    }

    public EhfWriter text(String basic, String value) {
        return text(basic, value, null, null);
    }

    public EhfWriter amount(String basic, Money amount) {
        return text(basic, amount.toString(), "currencyID", Money.CURRENCY);
    }

    public EhfWriter text(String basic, String value, String attribute, String attributeValue) {
        String clean = EhfText.clean(value);
        if (clean.isEmpty()) {
            return this;
        }
        try {
            out.writeStartElement("cbc:" + basic);
            if (attribute != null) {
                out.writeAttribute(attribute, attributeValue);
            }
            out.writeCharacters(clean);
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] end() {
        try {
            if (!open.isEmpty()) {
                throw new IllegalStateException("open: " + open);
            }
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
