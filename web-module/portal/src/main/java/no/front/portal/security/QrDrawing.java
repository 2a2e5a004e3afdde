package no.front.portal.security;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG drawing, one unit a module, made here: what is secret in it goes to nobody else. Dark
 * modules that touch in a row are one bar.
 *
 * @param size of the drawing, with the quiet zone that readers need around it
 */
public record QrDrawing(String path, int size) {

    private static final int QUIET = 4;

    /** @param text of at most some hundred characters */
    public static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int length = 0;
                while (x + length < code.size && code.getModule(x + length, y)) {
                    length++;
                }
                if (length > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
                x += Math.max(1, length);
            }
        }
        return new QrDrawing(path.toString(), code.size + 2 * QUIET);
    }
}
