package no.front.it.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import no.front.it.DemoStaff;
import no.front.it.ServerProcess;
import no.front.it.TestDirectory;
import no.front.it.broken.Broken;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One life on one set of data: started, killed, started again, without its database for a while, stopped, broken. */
class ServerLifeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path TARGET = TestDirectory.get();
    private static final Path EAR = Path.of("target/front.ear").toAbsolutePath();

    private ServerProcess server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return Session.at(server).get(path);
    }

    private static void until(String what, Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < limit, "Waited in vain: " + what);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static void allGone(List<ProcessHandle> family) throws Exception {
        until("no process is left", () -> family.stream().noneMatch(ProcessHandle::isAlive));
    }

    private ProcessHandle database() {
        return server.family().stream()
                .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                        .start()
                        .waitFor());
    }

    @Test
    @DisplayName(
            "Killed and started again all data are there; /health tells that the database is gone, and that it is back;"
                    + " Ctrl-C leaves no process; a failed deployment ends with its cause")
    void life() throws Exception {
        Path data = Files.createTempDirectory(TARGET, "life");
        Map<String, String> samePort = Map.of("FRONT_HTTP_PORT", String.valueOf(ServerProcess.freePort()));

        server = ServerProcess.start(EAR, data, TARGET.resolve("life-1.log"), samePort)
                .awaitReady();
        Session session = Session.at(server);
        session.signIn(DemoStaff.with(Role.SALES), DemoStaff.password());
        assertEquals(200, session.get("/backoffice/start").statusCode());
        List<ProcessHandle> family = server.family();
        server.kill();
        allGone(family);

        server = ServerProcess.start(EAR, data, TARGET.resolve("life-2.log"), samePort)
                .awaitReady();
        assertEquals(200, session.get("/backoffice/start").statusCode(), "the session outlives the server");
        losesItsDatabase();
        family = server.family();
        server.stop();
        allGone(family);
        assertTrue(server.output().contains("Stopped."), server.output());

        server = ServerProcess.start(brokenEar(), data, TARGET.resolve("life-3.log"), samePort);
        assertEquals(1, server.awaitEnd(), server.output());
        assertTrue(server.output().contains("broken on purpose"), server.output());
        assertFalse(server.output().contains("Front is ready"), server.output());
    }

    private void losesItsDatabase() throws Exception {
        until("it is healthy", () -> get("/health").statusCode() == 200);
        ProcessHandle database = database();
        signal("STOP", database);
        try {
            long asked = System.nanoTime();
            HttpResponse<String> health = get("/health");
            assertEquals(503, health.statusCode(), health.body());
            assertTrue(health.body().contains("\"DOWN\"") && health.body().contains("database"), health.body());
            assertTrue(Duration.ofNanos(System.nanoTime() - asked).toSeconds() < 10, "it says so quickly");
        } finally {
            signal("CONT", database);
        }
        until("it is healthy again", () -> get("/health").statusCode() == 200);
        assertEquals(200, get("/backoffice/sign-in").statusCode());
    }

    private static Path brokenEar() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, EAR.toFile());
        ear.addAsModule(ShrinkWrap.create(JavaArchive.class, "front-broken.jar").addClass(Broken.class));
        String application = new String(bytes(ear), java.nio.charset.StandardCharsets.UTF_8)
                .replace("<library-directory>", "<module><ejb>front-broken.jar</ejb></module><library-directory>");
        ear.setApplicationXML(new StringAsset(application));
        File file = TARGET.resolve("broken.ear").toFile();
        ear.as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }

    private static byte[] bytes(EnterpriseArchive ear) {
        try (var in = ear.get("META-INF/application.xml").getAsset().openStream()) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
