package no.front.access.boundary;

import no.front.access.entity.CallbackKind;

/** What calls of one kind are signed with, as it is shown, this once. */
public record CallbackSecret(CallbackKind kind, String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "secret of " + kind;
    }
}
