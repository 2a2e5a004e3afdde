package no.front.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrDrawingTest {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 3;
    private static final int WHITE = 0xffffff;

    /** What a camera would see of the drawing, black on white. */
    private static RGBLuminanceSource seen(QrDrawing drawing) {
        int width = drawing.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        Matcher bars = BAR.matcher(drawing.path());
        int end = 0;
        while (bars.find()) {
            assertEquals(end, bars.start(), "nothing but bars");
            end = bars.end();
            int x = Integer.parseInt(bars.group(1)) * SCALE;
            int y = Integer.parseInt(bars.group(2)) * SCALE;
            int length = Integer.parseInt(bars.group(3)) * SCALE;
            assertEquals(bars.group(3), bars.group(4), "the bar closes");
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + length, 0);
            }
        }
        assertEquals(drawing.path().length(), end);
        return new RGBLuminanceSource(width, width, pixels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otpauth://totp/Front%3Amaja%40kunde.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Front",
                "x"
            })
    @DisplayName("ACC-3 a reader of another house reads from the drawing what was put into it")
    void read(String text) throws Exception {
        QrDrawing drawing = QrDrawing.of(text);
        String read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(seen(drawing))),
                        Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                .getText();
        assertEquals(text, read);
        assertTrue(
                drawing.path().length() < 12_000,
                "fits a light page: " + drawing.path().length());
    }
}
