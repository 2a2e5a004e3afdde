package no.front.platform.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of documents that may change by decision. */
public enum DocumentSetting implements SettingKey {
    /** Most megabytes of a PDF that somebody uploads. */
    UPLOAD_MEGABYTES(10, "unit.megabytes", 1, 50);

    private final int byDefault;
    private final String unit;
    private final int least;
    private final int most;

    DocumentSetting(int byDefault, String unit, int least, int most) {
        this.byDefault = byDefault;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    @Override
    public Kind kind() {
        return Kind.WHOLE_NUMBER;
    }

    @Override
    public String defaultValue() {
        return Integer.toString(byDefault);
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public OptionalInt least() {
        return OptionalInt.of(least);
    }

    @Override
    public OptionalInt most() {
        return OptionalInt.of(most);
    }
}
