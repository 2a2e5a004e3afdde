package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.LinkFailure;
import no.front.kernel.OrganisationNumber;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The directory over HTTP, as a service metadata publisher of the PEPPOL network speaks: the group of services of a participant
 * lists the kinds of documents that it takes. 404 alone means that it takes none; every fault, delay and odd answer means that
 * nothing is known.
 */
@ApplicationScoped
public class ReceiverDirectoryClient implements ReceiverDirectory {

    private static final int LONGEST_BODY = 512 * 1024;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String SERVICES = "/services/";

    private final URI root;
    private final BoundedHttp http;

    /** For the container. */
    protected ReceiverDirectoryClient() {
        root = null;
        http = null;
    }

    /**
     * @param url of the publisher; "" for none, which then never answers
     * @param timeoutMs in milliseconds
     */
    @Inject
    public ReceiverDirectoryClient(
            @ConfigProperty(name = "front.receivers.url") Optional<String> url,
            @ConfigProperty(name = "front.receivers.timeout.ms", defaultValue = "10000") int timeoutMs) {
        root = url.map(text -> URI.create(text.replaceFirst("/+$", "") + "/")).orElse(null);
        http = new BoundedHttp(timeoutMs, LONGEST_BODY);
    }

    @Override
    public Answer ask(OrganisationNumber number) {
        if (root == null) {
            return new Unavailable(LinkFailure.NOT_SET_UP, null);
        }
        try {
            return answer(new Participant(number));
        } catch (LinkFault fault) {
            return new Unavailable(fault.failure(), fault.retryAfter());
        }
    }

    private Answer answer(Participant participant) throws LinkFault {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(root.resolve(URLEncoder.encode(participant.id(), StandardCharsets.UTF_8)))
                        .header("Accept", "application/xml, text/xml")
                        .GET());
        return switch (response.statusCode()) {
            case OK -> read(response.body(), participant);
            case NOT_FOUND -> new Told(Set.of());
            default -> throw BoundedHttp.fault(response);
        };
    }

    private static Told read(String xml, Participant asked) throws LinkFault {
        Set<EhfType> types = EnumSet.noneOf(EhfType.class);
        String about = "";
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            boolean group = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "ServiceGroup" -> group = true;
                        case "ParticipantIdentifier" ->
                            about = reader.getAttributeValue(null, "scheme") + "::"
                                    + reader.getElementText().strip();
                        case "ServiceMetadataReference" ->
                            EhfType.ofDocument(documentOf(reader)).ifPresent(types::add);
                        default -> {
                            // extensions and the collection around the references
                        }
                    }
                }
            }
            if (!group || !about.equalsIgnoreCase(asked.id())) {
                throw new LinkFault(LinkFailure.UNUSABLE_ANSWER);
            }
        } catch (XMLStreamException | IllegalArgumentException unreadable) {
            throw new LinkFault(LinkFailure.UNUSABLE_ANSWER);
        }
        return new Told(types);
    }

    private static String documentOf(XMLStreamReader reader) {
        String address =
                Optional.ofNullable(reader.getAttributeValue(null, "href")).orElse("");
        int at = address.indexOf(SERVICES);
        return at < 0 ? "" : URLDecoder.decode(address.substring(at + SERVICES.length()), StandardCharsets.UTF_8);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
