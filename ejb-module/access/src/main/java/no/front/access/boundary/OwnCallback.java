package no.front.access.boundary;

import java.time.Instant;
import no.front.access.entity.CallbackKind;
import no.front.access.entity.GatewayCallback;

/**
 * Where an own account's systems are called for one kind of event.
 *
 * @param url "" while none is set; {@code setAt} and {@code setBy} are empty then, too
 */
public record OwnCallback(CallbackKind kind, String url, Instant setAt, String setBy) {

    static OwnCallback of(GatewayCallback callback) {
        return new OwnCallback(callback.kind(), callback.url().toString(), callback.setAt(), callback.setBy());
    }

    static OwnCallback none(CallbackKind kind) {
        return new OwnCallback(kind, "", null, "");
    }

    public boolean isSet() {
        return !url.isEmpty();
    }
}
