package no.front.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import no.front.web.edge.ContentPolicy;
import no.front.web.edge.RequestPath;

/** The version of style and scripts, from their content: a browser keeps them until they really change. */
@Named
@ApplicationScoped
public class Assets {

    private static final List<String> FILES =
            List.of("fonts.css", "tokens.css", "components.css", "front.js", "session.js", "mark.svg");

    public static String version() {
        return Content.VERSION;
    }

    public String getVersion() {
        return version();
    }

    /** Style, scripts, fonts and icons, ours and PrimeFaces': they hold no secrets and need no session. */
    public static boolean isAsset(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return path.startsWith("/front/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/faces/jakarta.faces.resource/");
    }

    /** For PrimeFaces, which adds the page's nonce to its last part. */
    public String getContentPolicy() {
        return ContentPolicy.text();
    }

    private static final class Content {
        static final String VERSION = read();

        private static String read() {
            CRC32 sum = new CRC32();
            for (String file : FILES) {
                try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources/front/" + file)) {
                    sum.update(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Long.toHexString(sum.getValue());
        }
    }
}
