package no.front.web;

import java.util.regex.Pattern;

/**
 * A path on this server to go back to, from a hand that isn't trusted: starts with one slash and names no host, so that
 * nobody is sent elsewhere by a link of ours.
 */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private LocalPath() {}

    /** @return the path, or {@code otherwise} where it isn't one of this server */
    public static String of(String path, String otherwise) {
        return path != null && path.length() <= 2000 && LOCAL.matcher(path).matches() ? path : otherwise;
    }
}
