package no.front.billing.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import no.front.billing.entity.Finding;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The schema of UBL 2.1 invoices and credit notes, read from the class path only. Safe for many at once. */
final class UblSchema {

    private static final String RULE = "UBL-2.1";
    private static final int MOST_FINDINGS = 20;
    private static final String HOME = "/external/schemas/ubl21/";

    /** Schemas that are imported by name only. */
    private static final Map<String, String> BY_NAMESPACE = Map.of(
            "urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2",
            "/schemas/CCTS_CCT_SchemaModule.xsd",
            "http://www.w3.org/2000/09/xmldsig#",
            "/schemas/xmldsig-core-schema.xsd",
            "http://uri.etsi.org/01903/v1.3.2#",
            "/schemas/XAdES01903v132-201601.xsd",
            "http://uri.etsi.org/01903/v1.4.1#",
            "/schemas/XAdES01903v141-201601.xsd");

    private final Schema schema;

    private UblSchema(Schema schema) {
        this.schema = schema;
    }

    static UblSchema load() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver(new ClassPath());
            return new UblSchema(factory.newSchema(
                    new Source[] {source("maindoc/UBL-Invoice-2.1.xsd"), source("maindoc/UBL-CreditNote-2.1.xsd")}));
        } catch (SAXException e) {
            throw new IllegalStateException("the schema of UBL can't be read", e);
        }
    }

    private static Source source(String path) {
        return new StreamSource(stream(HOME + path), "classpath:" + HOME + path);
    }

    private static InputStream stream(String path) {
        InputStream in = UblSchema.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(path + " is missing");
        }
        return in;
    }

    /** Reads neither entities nor anything outside. */
    static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing where it fits; the first twenty faults at most. */
    List<Finding> check(byte[] xml) {
        List<Finding> found = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Faults(found));
        try {
            validator.validate(new SAXSource(reader(), new InputSource(new ByteArrayInputStream(xml))));
        } catch (SAXException e) {
            if (found.isEmpty()) {
                found.add(Finding.fatal(RULE, e.getMessage()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private record Faults(List<Finding> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            if (found.size() < MOST_FINDINGS) {
                found.add(Finding.fatal(RULE, fault.getMessage()));
            }
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            error(fault);
            throw fault;
        }
    }

    private static final class ClassPath implements LSResourceResolver {

        @Override
        public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
            String path = BY_NAMESPACE.get(namespace);
            if (path == null && systemId != null && base != null && base.startsWith("classpath:")) {
                path = URI.create(base.substring("classpath:".length()))
                        .resolve(systemId)
                        .getPath();
            }
            if (path == null) {
                throw new IllegalStateException("schema imports " + namespace + " " + systemId);
            }
            return new Input("classpath:" + path, stream(path));
        }
    }

    /** A file of the class path. */
    private record Input(String systemId, InputStream stream) implements LSInput {

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public InputStream getByteStream() {
            return stream;
        }

        @Override
        public Reader getCharacterStream() {
            return null;
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(Reader reader) {}

        @Override
        public void setByteStream(InputStream in) {}

        @Override
        public void setStringData(String data) {}

        @Override
        public void setSystemId(String id) {}

        @Override
        public void setPublicId(String id) {}

        @Override
        public void setBaseURI(String uri) {}

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
