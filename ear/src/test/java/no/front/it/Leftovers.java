package no.front.it;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.front.server.Trees;

/** Data of earlier runs: kept until the next one, in case somebody wants to look, and then in the way. */
final class Leftovers {

    private Leftovers() {}

    /** @param names glob of the folders in it */
    static void clear(Path target, String names) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(target, names)) {
            for (Path folder : folders) {
                Trees.delete(folder);
            }
        }
    }
}
