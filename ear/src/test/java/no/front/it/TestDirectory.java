package no.front.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import no.front.server.Trees;

/**
 * Where the tests of this virtual machine keep their servers: several run side by side, each with servers of its own, so it is called
 * by the number of the process. What earlier runs left is kept until the next one, in case somebody wants to look.
 */
public final class TestDirectory {

    private static final Path ALL = Path.of("target", "it").toAbsolutePath();
    private static final Path OWN = made();

    private TestDirectory() {}

    public static Path get() {
        return OWN;
    }

    private static Path made() {
        try {
            Files.createDirectories(ALL);
            clear();
            return Files.createDirectories(
                    ALL.resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(ALL, "[0-9]*")) {
            for (Path folder : folders) {
                if (isLeft(folder)) {
                    Trees.delete(folder);
                }
            }
        } catch (NoSuchFileException | UncheckedIOException e) {
            // the other virtual machine clears too, and was faster
        }
    }

    private static boolean isLeft(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString()))
                .filter(ProcessHandle::isAlive)
                .isEmpty();
    }
}
