package no.front.platform.control;

import java.time.LocalDate;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.SettingKey;

/** What a setting may be set to: a value of its kind within its bounds, from today or later, never without a reason. */
public final class SettingRules {

    private static final int LONGEST = 500;

    private SettingRules() {}

    /** @return the value as it is stored */
    public static String cleaned(SettingKey key, String typed) {
        String value = typed == null ? "" : typed.strip();
        String cleaned =
                switch (key.kind()) {
                    case WHOLE_NUMBER -> wholeNumber(key, value);
                    case BOOLEAN -> yesOrNo(value);
                    case TEXT -> line(key, value);
                };
        key.check(cleaned);
        return cleaned;
    }

    /** @throws BusinessRuleViolation SETTING_IN_PAST, REASON_MISSING */
    public static void checkDecision(LocalDate from, LocalDate today, String reason) {
        if (from == null || from.isBefore(today)) {
            throw new BusinessRuleViolation(PlatformError.SETTING_IN_PAST);
        }
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(PlatformError.REASON_MISSING);
        }
    }

    private static String wholeNumber(SettingKey key, String value) {
        String digits = value.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (!digits.matches("-?[0-9]{1,9}")) {
            throw new BusinessRuleViolation(PlatformError.SETTING_INVALID);
        }
        int number = Integer.parseInt(digits);
        int least = key.least().orElse(Integer.MIN_VALUE);
        int most = key.most().orElse(Integer.MAX_VALUE);
        if (number < least || number > most) {
            throw new BusinessRuleViolation(PlatformError.SETTING_OUT_OF_RANGE, least, most);
        }
        return Integer.toString(number);
    }

    private static String yesOrNo(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new BusinessRuleViolation(PlatformError.SETTING_INVALID);
        }
        return value;
    }

    private static String line(SettingKey key, String value) {
        if (value.isEmpty()
                || value.length() > key.most().orElse(LONGEST)
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new BusinessRuleViolation(PlatformError.SETTING_INVALID);
        }
        return value;
    }
}
