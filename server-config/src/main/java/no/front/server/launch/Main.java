package no.front.server.launch;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What {@code java -jar front-server.jar} starts. It opens {@code lib/} in a class loader of its own and goes on there, so that the
 * application, which sees the class path of the virtual machine, never meets the launcher's Flyway or driver.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toAbsolutePath()
                .getParent();
        URLClassLoader lib = new URLClassLoader("front-server", jars(home.resolve("lib")), Main.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(lib);
        try {
            lib.loadClass("no.front.server.FrontServer")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static URL[] jars(Path lib) throws MalformedURLException, URISyntaxException {
        File[] files = lib.toFile().listFiles((dir, name) -> name.endsWith(".jar"));
        if (files == null) {
            throw new IllegalStateException(
                    "The server is not complete: " + lib + " is missing. Build it with ./front build.");
        }
        Arrays.sort(files);
        URL[] urls = new URL[files.length];
        for (int i = 0; i < files.length; i++) {
            urls[i] = files[i].toURI().toURL();
        }
        return urls;
    }
}
