package no.front.payment.control;

import java.util.Arrays;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.entity.PaymentError;

/**
 * Reads a file of the bank (BIL-8): camt.054, pain.002 or OCR giro, told apart by how it begins, since names of files prove nothing. A
 * file is read wholly or refused with a sentence; nothing in it is believed, looked up or executed.
 */
public final class BankFileReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int MEGABYTE = 1 << 20;

    private BankFileReader() {}

    /** @throws BusinessRuleViolation FILE_EMPTY, FILE_TOO_LARGE, FILE_UNKNOWN, or what its format refuses */
    static BankStatement read(byte[] content, int mostMegabytes) {
        if (content == null || content.length == 0) {
            throw new BusinessRuleViolation(PaymentError.FILE_EMPTY);
        }
        if (content.length > (long) mostMegabytes * MEGABYTE) {
            throw new BusinessRuleViolation(PaymentError.FILE_TOO_LARGE, mostMegabytes);
        }
        if (isWide(content)) {
            throw new BusinessRuleViolation(PaymentError.FILE_ENCODING, "UTF-16");
        }
        int start = start(content);
        if (start == content.length) {
            throw new BusinessRuleViolation(PaymentError.FILE_EMPTY);
        }
        if (content[start] == '<') {
            return CamtFile.read(Arrays.copyOfRange(content, start, content.length));
        }
        if (content[start] == 'N' && start + 1 < content.length && content[start + 1] == 'Y') {
            return OcrFile.read(content);
        }
        throw new BusinessRuleViolation(PaymentError.FILE_UNKNOWN);
    }

    /** Two bytes a character, by its mark or by the zeros in it. */
    private static boolean isWide(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int first = content[0] & 0xFF;
        int second = content[1] & 0xFF;
        boolean marked = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        return marked || first == 0 && second == '<' || first == '<' && second == 0;
    }

    private static int start(byte[] content) {
        int at = content.length >= 3 && Arrays.equals(content, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        while (at < content.length && Character.isWhitespace(content[at])) {
            at++;
        }
        return at;
    }
}
