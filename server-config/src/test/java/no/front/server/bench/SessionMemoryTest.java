package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import no.front.server.StartFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionMemoryTest {

    @Test
    @DisplayName("What the first rounds bring for all, and what goes meanwhile, does not count to a session")
    void slope() {
        assertEquals(
                1000,
                SessionMemory.slope(List.of(
                        new LiveHeap(90_000_000, 200),
                        new LiveHeap(90_200_000, 400),
                        new LiveHeap(50_400_000, 600),
                        new LiveHeap(50_600_000, 800),
                        new LiveHeap(50_800_000, 1000))));
    }

    @Test
    @DisplayName("A count of the heap is read from the virtual machine's list; without one there is no figure")
    void heap() {
        assertEquals(
                new LiveHeap(82_000_000, 384),
                LiveHeap.parse(List.of(
                        "13:",
                        " num     #instances         #bytes  class name (module)",
                        "   1:        341234       22384848  [B (java.base@25)",
                        "1851:           384         152064  org.apache.catalina.session.StandardSession",
                        "Total        1812345       82000000")));
        assertThrows(StartFailure.class, () -> LiveHeap.parse(List.of("13:", "Attach refused")));
    }
}
