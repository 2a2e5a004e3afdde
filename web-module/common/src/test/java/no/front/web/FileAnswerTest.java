package no.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileAnswerTest {

    private static String announced(String name) {
        AtomicReference<String> header = new AtomicReference<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                FileAnswerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setHeader") && arguments[0].equals("Content-Disposition")) {
                        header.set(arguments[1].toString());
                    }
                    return null;
                });
        FileAnswer.announce(response, "application/pdf", name);
        return header.get();
    }

    @Test
    @DisplayName("A file keeps its Norwegian name where the browser knows how")
    void norwegian() {
        assertEquals(
                "attachment; filename=\"Kj_p av SMS.pdf\"; filename*=UTF-8''Kj%C3%B8p%20av%20SMS.pdf",
                announced("Kjøp av SMS.pdf"));
    }

    @Test
    @DisplayName("No name of a file begins another header, leads into a folder or looks like what it isn't")
    void hostile() {
        hostile("a\r\nSet-Cookie: x=y.pdf", "a Set-Cookie_ x_y.pdf", "a%20Set-Cookie%3A%20x%3Dy.pdf");
        hostile("a\"; filename=\"b.exe", "a__ filename__b.exe", "a%22%3B%20filename%3D%22b.exe");
        hostile("../../etc/passwd", ".._.._etc_passwd", ".._.._etc_passwd");
        hostile("c:\\windows\\a.pdf", "c__windows_a.pdf", "c%3A_windows_a.pdf");
        hostile("kvittering\u202Efdp.exe", "kvitteringfdp.exe", "kvitteringfdp.exe");
        hostile("a\u0000.pdf", "a.pdf", "a.pdf");
    }

    private static void hostile(String name, String plain, String full) {
        assertEquals("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full, announced(name));
    }
}
