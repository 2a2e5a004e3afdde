package no.front.server.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.front.server.StartFailure;

/**
 * What a virtual machine's objects take that are in use, after a full collection.
 *
 * @param bytes of all objects
 * @param sessions of browsers that the web container holds
 */
record LiveHeap(long bytes, long sessions) {
    private static final String SESSION = "org.apache.catalina.session.StandardSession";

    static LiveHeap of(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        List<String> answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        asked.waitFor();
        return parse(answer);
    }

    /** @param histogram {@code number: instances bytes class} a line, at last {@code Total instances bytes} */
    static LiveHeap parse(List<String> histogram) {
        long sessions = 0;
        for (String line : histogram) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length > 3 && cells[3].equals(SESSION)) {
                sessions = Long.parseLong(cells[1]);
            } else if (cells[0].equals("Total")) {
                return new LiveHeap(Long.parseLong(cells[2]), sessions);
            }
        }
        throw new StartFailure("The server's heap could not be counted: " + String.join("\n", histogram));
    }
}
