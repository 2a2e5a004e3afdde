package no.front.access.control;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.access.entity.CallbackFailure;

/** Reads one answer of HTTP/1.1 from a connection that we don't trust: never more than so much, whatever it claims. */
final class CallbackReading {

    static final int MOST_HEAD = 16_384;
    static final int MOST_BODY = 65_536;
    private static final int INTERIM = 200;
    private static final int MOST_INTERIM = 5;
    private static final int LONGEST_SIZE = 40;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9]\\d\\d)(?: [^\\r\\n]*)?");

    private final InputStream in;

    CallbackReading(InputStream in) {
        this.in = in;
    }

    CallbackAnswer answer() throws IOException, CallbackFault {
        for (int i = 0; i < MOST_INTERIM; i++) {
            String head = head();
            int status = status(head);
            if (status >= INTERIM) {
                return body(status, head);
            }
        }
        throw new CallbackFault(CallbackFailure.UNREADABLE);
    }

    private String head() throws IOException, CallbackFault {
        StringBuilder head = new StringBuilder();
        while (head.length() < MOST_HEAD) {
            int sign = in.read();
            if (sign < 0) {
                throw new CallbackFault(CallbackFailure.UNREADABLE);
            }
            head.append((char) sign);
            int length = head.length();
            if (sign == '\n' && (endsWith(head, "\r\n\r\n") || endsWith(head, "\n\n"))) {
                return head.substring(0, length).strip();
            }
        }
        throw new CallbackFault(CallbackFailure.UNREADABLE);
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
    }

    private static int status(String head) throws CallbackFault {
        Matcher line = STATUS.matcher(head.lines().findFirst().orElse(""));
        if (!line.matches()) {
            throw new CallbackFault(CallbackFailure.UNREADABLE);
        }
        return Integer.parseInt(line.group(1));
    }

    private CallbackAnswer body(int status, String head) throws IOException, CallbackFault {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole;
        if (status == 204 || status == 304) {
            whole = true;
        } else if (header(head, "transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            whole = chunks(body);
        } else {
            String told = header(head, "content-length");
            whole = part(body, told.matches("\\d{1,18}") ? Long.parseLong(told) : Long.MAX_VALUE);
        }
        return new CallbackAnswer(status, head, body.toString(StandardCharsets.UTF_8), !whole);
    }

    private static String header(String head, String name) {
        return head.lines()
                .skip(1)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** @return whether all of it found room */
    private boolean chunks(ByteArrayOutputStream body) throws IOException, CallbackFault {
        while (true) {
            String size = sizeLine().replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new CallbackFault(CallbackFailure.UNREADABLE);
            }
            long bytes = Long.parseLong(size, 16);
            if (bytes == 0) {
                return true;
            }
            if (!part(body, bytes)) {
                return false;
            }
            sizeLine();
        }
    }

    private String sizeLine() throws IOException, CallbackFault {
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_SIZE) {
            int sign = in.read();
            if (sign < 0) {
                throw new EOFException();
            }
            if (sign == '\n') {
                return line.toString().strip();
            }
            line.append((char) sign);
        }
        throw new CallbackFault(CallbackFailure.UNREADABLE);
    }

    /** So many bytes, or to the end of the connection. @return whether all of it found room */
    private boolean part(ByteArrayOutputStream body, long bytes) throws IOException {
        long left = bytes;
        byte[] buffer = new byte[4096];
        while (left > 0) {
            if (body.size() >= MOST_BODY) {
                return false;
            }
            int wanted = (int) Math.min(Math.min(left, buffer.length), MOST_BODY - (long) body.size());
            int read = in.read(buffer, 0, wanted);
            if (read < 0) {
                return bytes == Long.MAX_VALUE;
            }
            body.write(buffer, 0, read);
            left -= read;
        }
        return true;
    }
}
