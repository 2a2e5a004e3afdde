package no.front.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the table of all settings: {@code ./front settings}. */
public final class SettingsTable {
    private SettingsTable() {}

    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(Settings.table());
    }
}
