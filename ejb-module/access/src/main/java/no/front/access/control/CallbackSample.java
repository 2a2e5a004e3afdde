package no.front.access.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.front.access.entity.CallbackKind;

/** What a try tells: the shape of the real thing, made-up content, and {@code "test":true}. */
public final class CallbackSample {

    private static final String PHONE = "+4798000000";
    private static final String SHORT_NUMBER = "2440";

    private CallbackSample() {}

    /** @param account its number */
    public static String of(CallbackKind kind, String account, String id, Instant now) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("event", kind.event())
                .add("test", true)
                .add("account", account)
                .add("messageId", id);
        switch (kind) {
            case STATUS -> json.add("recipient", PHONE).add("status", "DELIVERED");
            case INBOUND ->
                json.add("sender", PHONE).add("recipient", SHORT_NUMBER).add("text", "Hei æøå");
        }
        return json.add("at", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .build()
                .toString();
    }
}
