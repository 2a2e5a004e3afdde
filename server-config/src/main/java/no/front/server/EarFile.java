package no.front.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the launcher has to know of the application before it runs: both lie in the persistence jar in the EAR's {@code lib/}. */
final class EarFile {
    private EarFile() {}

    /** The persistence jar as it lies in the EAR; to be closed. */
    static InputStream persistenceJar(Path ear) throws IOException {
        ZipInputStream outer = new ZipInputStream(Files.newInputStream(ear));
        for (ZipEntry entry = outer.getNextEntry(); entry != null; entry = outer.getNextEntry()) {
            if (entry.getName().matches("lib/.*front-persistence[^/]*\\.jar")) {
                return outer;
            }
        }
        outer.close();
        throw new IOException("no lib/front-persistence*.jar in it");
    }

    /** The demo's staff, as sentences for the console; empty when the application has no demo. */
    static List<String> demoSignIns(Path ear) {
        try (InputStream outer = persistenceJar(ear)) {
            ZipInputStream jar = new ZipInputStream(outer);
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().equals("demo/staff.csv")) {
                    return new String(jar.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> line.split(";"))
                            .map(f -> f.length == 2
                                    ? "Password for all: " + f[1]
                                    : String.format("%-24s%s (%s)", f[0], f[1], f[3]))
                            .toList();
                }
            }
            return List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
