package no.front.it.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a Linux process listens on, read from /proc: {@code 127.0.0.1:8080} and the like. */
final class ListeningSockets {

    private static final String LISTEN = "0A";

    private ListeningSockets() {}

    static List<String> of(long pid) throws IOException {
        Set<String> inodes = inodes(pid);
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net/" + table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTEN) && inodes.contains(columns[9])) {
                    addresses.add(address(columns[1]));
                }
            }
        }
        return addresses;
    }

    private static Set<String> inodes(long pid) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors
                    .map(ListeningSockets::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes addresses as little-endian words in hexadecimal. */
    private static String address(String hex) {
        String[] parts = hex.split(":");
        int port = Integer.parseInt(parts[1], 16);
        if (parts[0].length() == 8) {
            StringBuilder dotted = new StringBuilder();
            for (int i = 6; i >= 0; i -= 2) {
                dotted.append(Integer.parseInt(parts[0].substring(i, i + 2), 16))
                        .append(i > 0 ? "." : "");
            }
            return dotted + ":" + port;
        }
        return switch (parts[0]) {
            case "00000000000000000000000001000000" -> "[::1]:" + port;
            case "00000000000000000000000000000000" -> "[::]:" + port;
            default ->
                parts[0].startsWith("0000000000000000FFFF0000")
                        ? address(parts[0].substring(24) + ":" + parts[1])
                        : "[" + parts[0] + "]:" + port;
        };
    }
}
