package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PermissionGuardIT extends InContainer {

    @Test
    @DisplayName("ACC-9 boundaries know who acts")
    void knowsActor() {
        assertNotNull(currentActor.get());
    }
}
