package no.front.it.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.front.it.ServerProcess;
import no.front.it.TestDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartIT {

    @TempDir
    Path data;

    private ServerProcess start(Map<String, String> settings) {
        return ServerProcess.start(
                Path.of("target/front.ear").toAbsolutePath(),
                data,
                TestDirectory.get().resolve("refused.log"),
                settings);
    }

    @Test
    @DisplayName("A taken port is told with its number and the setting that changes it")
    void takenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ServerProcess server = start(Map.of("FRONT_HTTP_PORT", String.valueOf(taken.getLocalPort())));
            assertEquals(1, server.awaitEnd(), server.output());
            assertTrue(server.output().contains(String.valueOf(taken.getLocalPort())), server.output());
            assertTrue(server.output().contains("FRONT_HTTP_PORT"), server.output());
        }
    }

    @Test
    @DisplayName("ACC-7 production without what it needs is refused, every reason in one go, and no secret is printed")
    void notReadyForProduction() {
        ServerProcess server = start(
                Map.of("FRONT_DEMO", "false", "FRONT_MOVABLE_CLOCK", "true", "FRONT_DB_PASSWORD", "hemmelig-passord"));
        assertEquals(1, server.awaitEnd(), server.output());
        for (String setting : List.of("FRONT_MOVABLE_CLOCK", "FRONT_MAIL_HOST", "FRONT_SMS_LINK", "FRONT_PUBLIC_URL")) {
            assertTrue(server.output().contains(setting), setting + ":\n" + server.output());
        }
        assertFalse(server.output().contains("hemmelig-passord"));
        assertFalse(server.output().contains("\tat "), server.output());
    }
}
