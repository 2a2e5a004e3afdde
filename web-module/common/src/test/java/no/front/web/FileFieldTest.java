package no.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileFieldTest {

    private static String told(String name, byte[] content) {
        return name + ": " + new String(content, StandardCharsets.UTF_8);
    }

    /** @param content null for one that can't be read */
    private static Part part(String name, String content) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getSize" -> content == null ? 1L : (long) content.length();
                    case "getSubmittedFileName" -> name;
                    case "getInputStream" -> {
                        if (content == null) {
                            throw new IOException("gone");
                        }
                        yield new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    @DisplayName("A file comes by its name and content; nothing where none was chosen, or the form had no such field")
    void one() {
        assertEquals(Optional.of("a.pdf: x"), FileField.read(part("a.pdf", "x"), FileFieldTest::told));
        assertEquals(Optional.empty(), FileField.read(part("", ""), FileFieldTest::told));
        assertEquals(Optional.empty(), FileField.read(null, FileFieldTest::told));
        assertThrows(UncheckedIOException.class, () -> FileField.read(part("a", null), FileFieldTest::told));
    }

    @Test
    @DisplayName("Several files come in their order, without those that are empty")
    void several() {
        assertEquals(
                List.of("a: 1", "c: 3"),
                FileField.readAll(Arrays.asList(part("a", "1"), part("b", ""), part("c", "3")), FileFieldTest::told));
        assertEquals(List.of(), FileField.readAll(null, FileFieldTest::told));
    }

    @Test
    @DisplayName("A huge file is not read to its end: no upload takes the memory of all others")
    void huge() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                read.addAndGet(length);
                return length;
            }
        };
        Part part = (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getSize" -> Long.MAX_VALUE;
                    case "getInputStream" -> endless;
                    default -> null;
                });
        assertEquals(Optional.of(FileField.LARGEST), FileField.read(part, (name, content) -> content.length));
        assertTrue(read.get() <= 2L * FileField.LARGEST, read + " bytes");
    }
}
