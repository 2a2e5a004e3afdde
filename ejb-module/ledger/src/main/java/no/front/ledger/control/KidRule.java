package no.front.ledger.control;

import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.KernelError;
import no.front.kernel.Kid;
import no.front.ledger.entity.OpenItemKind;

/**
 * BIL-8, CRE-4: the KID of an open item. First the digit of its kind, then its number filled with zeros, last the check
 * (modulus 10), of the length agreed with the bank. So a KID names one open item only, and can be read by people.
 *
 * <p>Example: demand S-12 of ten digits: 2 00000012 and the check 1 give 2000000121.
 *
 * @param length digits in all
 */
public record KidRule(int length) {

    /**
     * Empty for kinds that nobody pays by KID.
     *
     * @throws BusinessRuleViolation KID_LENGTH when the number has grown too long
     */
    public Optional<Kid> kid(OpenItemKind kind, long number) {
        if (kind.kidDigit().isEmpty()) {
            return Optional.empty();
        }
        String digits = Long.toString(number);
        int room = length - 2;
        if (number < 0 || digits.length() > room) {
            throw new BusinessRuleViolation(KernelError.KID_LENGTH, 2, length);
        }
        return Optional.of(Kid.generate(
                kind.kidDigit().getAsInt() + "0".repeat(room - digits.length()) + digits, Kid.Modulus.MOD10));
    }
}
