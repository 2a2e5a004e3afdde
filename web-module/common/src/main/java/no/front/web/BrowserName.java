package no.front.web;

import java.util.List;

/**
 * What a browser calls itself, as people call it: "Firefox, Windows". Enough to tell the phone from the desk; browsers say
 * less and less about themselves, and nothing depends on it.
 */
final class BrowserName {

    /** Edge and Opera call themselves Chrome too, and Chrome Safari: the more particular stand first. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"SamsungBrowser", "Samsung Internet"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"FxiOS", "Firefox"},
            new String[] {"CriOS", "Chrome"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Macintosh", "Mac"},
            new String[] {"CrOS", "ChromeOS"},
            new String[] {"Linux", "Linux"});

    private BrowserName() {}

    /** @return "" where nothing is known */
    static String of(String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<String[]> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
