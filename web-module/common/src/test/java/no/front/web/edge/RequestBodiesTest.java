package no.front.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    @Test
    @DisplayName("Files are taken by the pages alone that ask for one: nobody fills the disk from the sign-in page")
    void files() {
        assertEquals(OptionalInt.of(400), RequestBodies.refusal(true, false, false, 500, RequestBodies.LARGEST_UPLOAD));
        assertEquals(
                OptionalInt.empty(),
                RequestBodies.refusal(true, true, false, 100_000_000, RequestBodies.LARGEST_UPLOAD));
        assertEquals(
                OptionalInt.of(413),
                RequestBodies.refusal(
                        true, true, false, RequestBodies.LARGEST_UPLOAD + 1, RequestBodies.LARGEST_UPLOAD));
        assertEquals(OptionalInt.of(413), RequestBodies.refusal(true, true, false, 100_000_000, 99_999_999));
    }

    @Test
    @DisplayName("Who doesn't say how much comes is refused")
    void unknownLength() {
        assertEquals(OptionalInt.of(400), RequestBodies.refusal(true, true, false, -1, RequestBodies.LARGEST_UPLOAD));
        assertEquals(OptionalInt.of(400), RequestBodies.refusal(false, false, true, -1, RequestBodies.LARGEST_UPLOAD));
        // a page that is read, or a post of nothing
        assertEquals(OptionalInt.empty(), RequestBodies.refusal(false, false, false, -1, RequestBodies.LARGEST_UPLOAD));
    }

    @Test
    @DisplayName("A form without file is no longer than the server takes, or it is refused unread")
    void forms() {
        assertEquals(
                OptionalInt.empty(), RequestBodies.refusal(false, false, false, 100_000, RequestBodies.LARGEST_UPLOAD));
        assertEquals(
                OptionalInt.of(413),
                RequestBodies.refusal(
                        false, true, false, RequestBodies.LARGEST_FORM + 1, RequestBodies.LARGEST_UPLOAD));
    }
}
