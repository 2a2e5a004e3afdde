package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import no.front.billing.entity.LinkFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The access point over HTTP: a document is put under our own id, and its receipt asked for under the same. So a repeat after a
 * lost answer is the same request, which the access point answers as before.
 */
@ApplicationScoped
public class EhfAccessPointClient implements EhfAccessPoint {

    private static final int LONGEST_BODY = 64 * 1024;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;

    private final URI root;
    private final String name;
    private final String key;
    private final BoundedHttp http;

    /** For the container. */
    protected EhfAccessPointClient() {
        root = null;
        name = null;
        key = null;
        http = null;
    }

    /**
     * @param url address of the API; "" for none, which then never answers
     * @param name what the access point is called; "" takes the host
     * @param timeoutMs in milliseconds
     */
    @Inject
    public EhfAccessPointClient(
            @ConfigProperty(name = "front.ehf.url") Optional<String> url,
            @ConfigProperty(name = "front.ehf.name") Optional<String> name,
            @ConfigProperty(name = "front.ehf.key") Optional<String> key,
            @ConfigProperty(name = "front.ehf.timeout.ms", defaultValue = "20000") int timeoutMs) {
        root = url.map(text -> URI.create(text.replaceFirst("/+$", "") + "/")).orElse(null);
        this.name = name.orElseGet(() -> root == null ? "" : root.getHost());
        this.key = key.orElse("");
        http = new BoundedHttp(timeoutMs, LONGEST_BODY);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer send(Parcel parcel) {
        return root == null
                ? new Unavailable(LinkFailure.NOT_SET_UP, null)
                : answer(
                        parcel.id(),
                        document(parcel.id())
                                .header("Content-Type", "application/xml")
                                .header("Receiver", new Participant(parcel.receiver()).address())
                                .header("Document-Type", parcel.type().document())
                                .header("Process", parcel.type().process())
                                .PUT(HttpRequest.BodyPublishers.ofByteArray(parcel.xml())));
    }

    @Override
    public Answer ask(String id) {
        return root == null
                ? new Unavailable(LinkFailure.NOT_SET_UP, null)
                : answer(id, document(id).GET());
    }

    private HttpRequest.Builder document(String id) {
        return HttpRequest.newBuilder(root.resolve("documents/" + id))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + key);
    }

    private Answer answer(String id, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request);
            return switch (response.statusCode()) {
                case 200, 201, 202 -> read(response.body(), id);
                case NOT_FOUND -> new Unseen();
                case BAD_REQUEST, CONFLICT, UNPROCESSABLE -> refused(response.body());
                default -> throw BoundedHttp.fault(response);
            };
        } catch (LinkFault fault) {
            return new Unavailable(fault.failure(), fault.retryAfter());
        }
    }

    private static Answer read(String body, String id) throws LinkFault {
        JsonObject json = json(body);
        if (!json.getString("id", "").equals(id)) {
            throw new LinkFault(LinkFailure.UNUSABLE_ANSWER);
        }
        return switch (json.getString("status", "")) {
            case "ACCEPTED" -> new Accepted();
            case "DELIVERED" -> new Delivered();
            case "REJECTED" -> new Rejected(json.getString("message", ""));
            default -> throw new LinkFault(LinkFailure.UNUSABLE_ANSWER);
        };
    }

    private static Answer refused(String body) throws LinkFault {
        JsonObject json = json(body);
        if (!json.getString("status", "").equals("REJECTED")) {
            throw new LinkFault(LinkFailure.UNUSABLE_ANSWER);
        }
        return new Rejected(json.getString("message", ""));
    }

    private static JsonObject json(String body) throws LinkFault {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | ClassCastException unreadable) {
            throw new LinkFault(LinkFailure.UNUSABLE_ANSWER);
        }
    }
}
