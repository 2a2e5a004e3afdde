package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;
import no.front.billing.entity.Finding;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The official rules of PEPPOL BIS Billing 3.0 (BIL-5): the schema of UBL 2.1, the rules of EN 16931, and those of PEPPOL with
 * the Norwegian ones. They come as compiled stylesheets and run offline. Loading them takes seconds, so it is done once, off
 * the path of any request; a check then takes some milliseconds, also by many at once.
 */
@ApplicationScoped
public class EhfRules {

    /** Mandatory from 17 August 2026. A new one is another version of the jar and of this name. */
    public static final String RULE_SET = "peppol-bis3-2026.5";

    private static final String RULES = "/external/schematron/openpeppol/2026.5/xslt/";

    private Loaded loaded;

    /** @param selfBilled the rules of self-billing, which stand for PEPPOL's own */
    private record Loaded(
            Processor processor, UblSchema schema, List<XsltExecutable> rules, List<XsltExecutable> selfBilled) {}

    /** Loads the rules, which takes seconds; nothing where they are loaded. */
    public void load() {
        loaded();
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            Processor processor = new Processor(false);
            XsltExecutable european = stylesheet(processor, "CEN-EN16931-UBL.xslt");
            loaded = new Loaded(
                    processor,
                    UblSchema.load(),
                    List.of(european, stylesheet(processor, "PEPPOL-EN16931-UBL.xslt")),
                    List.of(european, stylesheet(processor, "PEPPOL-EN16931-UBL-SB.xslt")));
        }
        return loaded;
    }

    private static XsltExecutable stylesheet(Processor processor, String name) {
        try (InputStream in = EhfRules.class.getResourceAsStream(RULES + name)) {
            return processor.newXsltCompiler().compile(new StreamSource(in, name));
        } catch (IOException | SaxonApiException e) {
            throw new IllegalStateException(name + " can't be read", e);
        }
    }

    /** What they say about an invoice or credit note: the schema's word alone where it does not even fit the schema. */
    public List<Finding> check(byte[] xml) {
        return check(xml, false);
    }

    /** The same of a document that its buyer wrote, by the rules of PEPPOL BIS Self-Billing 3.0. */
    public List<Finding> checkSelfBilled(byte[] xml) {
        return check(xml, true);
    }

    private List<Finding> check(byte[] xml, boolean selfBilled) {
        Loaded rules = loaded();
        List<Finding> found = rules.schema().check(xml);
        if (!found.isEmpty()) {
            return found;
        }
        try {
            // the schema's check has read it without entities and outside files
            XdmNode document = rules.processor()
                    .newDocumentBuilder()
                    .build(new SAXSource(UblSchema.reader(), new InputSource(new ByteArrayInputStream(xml))));
            Report report = new Report();
            for (XsltExecutable stylesheet : selfBilled ? rules.selfBilled() : rules.rules()) {
                XsltTransformer run = stylesheet.load();
                run.setInitialContextNode(document);
                run.setDestination(new SAXDestination(report));
                run.transform();
            }
            return report.found;
        } catch (SaxonApiException | SAXException e) {
            throw new IllegalStateException("the rules of EHF can't be run", e);
        }
    }

    /** Listens to a report in SVRL. */
    private static final class Report extends DefaultHandler {

        private final List<Finding> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String rule;
        private boolean warning;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if ("failed-assert".equals(name) || "successful-report".equals(name)) {
                rule = attributes.getValue("id");
                warning = "warning".equals(attributes.getValue("flag"));
            }
            text.setLength(0);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (rule != null && "text".equals(name)) {
                String words =
                        text.toString().replaceFirst("^\\s*\\[" + java.util.regex.Pattern.quote(rule) + "]-?", "");
                found.add(warning ? Finding.warning(rule, words) : Finding.fatal(rule, words));
                rule = null;
            }
        }
    }
}
