package no.front.access.boundary;

import no.front.access.entity.AccessLink;

/**
 * What a person sees who follows a link to set a password.
 *
 * @param email the user name, shown so that password managers keep it
 * @param maskedMobile where the code goes; "" when none is needed
 */
public record LinkView(AccessLink.Kind kind, String name, String email, String maskedMobile) {

    public boolean needsCode() {
        return kind == AccessLink.Kind.RESET;
    }
}
