package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.front.it.FrontIT;
import no.front.it.RunningServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class LoopbackIT extends FrontIT {

    @Test
    @DisplayName("the server, its data grid, its database and its simulators listen on loopback only")
    void onlyLoopback() throws IOException {
        List<String> open =
                new ArrayList<>(ListeningSockets.of(RunningServer.get().pid()));
        assertFalse(open.isEmpty(), "the server listens somewhere");
        for (ProcessHandle child : ProcessHandle.of(RunningServer.get().pid())
                .orElseThrow()
                .descendants()
                .toList()) {
            open.addAll(ListeningSockets.of(child.pid()));
        }
        List<String> elsewhere = open.stream()
                .filter(address -> !address.startsWith("127.") && !address.startsWith("[::1]"))
                .toList();
        assertEquals(List.of(), elsewhere);
    }
}
