package no.front.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Payara Micro in this virtual machine, set up as {@link Settings} say: HTTP on the wanted address only, no data grid, no access log,
 * no HTTP/2, nothing in the answers that names the product.
 */
final class PayaraServer implements AutoCloseable {
    private final Settings settings;
    private final Path dir;
    private PayaraMicroRuntime runtime;

    PayaraServer(Settings settings) {
        this.settings = settings;
        this.dir = settings.dataDir().resolve("server");
    }

    /** Boots the server without any application. */
    void boot() throws BootstrapException, IOException {
        Path runtimeDir = dir.resolve("runtime");
        // Payara would find the last run's application in it and deploy that first
        Trees.delete(runtimeDir);
        Files.createDirectories(runtimeDir);
        List<String> arguments = new ArrayList<>(List.of(
                "--disablephonehome",
                "--nocluster",
                "--name",
                settings.get(Settings.NODE),
                "--port",
                settings.get(Settings.HTTP_PORT),
                "--unpackdir",
                runtimeDir.toString(),
                "--logproperties",
                write("logging.properties", logging()),
                "--prebootcommandfile",
                write("preboot.txt", String.join("\n", PayaraCommands.preboot(settings)) + "\n")));
        Thread thread = Thread.currentThread();
        ClassLoader launcher = thread.getContextClassLoader();
        try {
            // what the server starts must not inherit the launcher's own libraries
            thread.setContextClassLoader(PayaraMicro.class.getClassLoader());
            PayaraMicro.main(arguments.toArray(String[]::new));
            runtime = PayaraMicro.getInstance().getRuntime();
        } finally {
            thread.setContextClassLoader(launcher);
            Files.deleteIfExists(dir.resolve("preboot.txt"));
        }
    }

    /**
     * Deploys the application.
     *
     * @throws StartFailure with the first cause the server has logged
     */
    void deploy(Path ear) {
        try (DeploymentLog log = DeploymentLog.open()) {
            // its answer alone is not to be trusted: an application that failed may come back as deployed
            if (!runtime.deploy(ear.toFile())
                    || runtime.getDeployedApplicationNames().isEmpty()) {
                throw new StartFailure("The application could not be deployed: " + log.cause());
            }
        }
    }

    /** Stops the application and the server; requests under way are answered first. */
    @Override
    public void close() throws BootstrapException {
        if (runtime != null) {
            runtime.shutdown();
        }
    }

    private String logging() throws IOException {
        try (InputStream in = PayaraServer.class.getResourceAsStream("logging.properties")) {
            String common = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String formatter = settings.get(Settings.LOG_FORMAT).equals("json")
                    ? "fish.payara.enterprise.server.logging.JSONLogFormatter"
                    : "java.util.logging.SimpleFormatter";
            return common + "java.util.logging.ConsoleHandler.formatter=" + formatter + "\n";
        }
    }

    /** Only the owner can read it. */
    private String write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Secret.write(file, text);
        return file.toString();
    }
}
