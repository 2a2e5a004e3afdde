package no.front.platform.control;

import no.front.test.TestPersistence;

/** The stores of this component on a database of a test. */
public final class PlatformStores {

    public final ChangeStore changes = new ChangeStore();
    public final ParkedStore parked = new ParkedStore();
    public final EraserStore eraser = new EraserStore();

    private final TestPersistence unit;

    public PlatformStores(TestPersistence unit) {
        this.unit = unit;
        changes.em = unit.em();
        parked.em = unit.em();
        eraser.eraser = new AsEraser(unit.database());
    }

    /** As one transaction sees them. */
    public SettingStore settings() {
        SettingStore settings = new SettingStore();
        settings.em = unit.em();
        settings.decided = new DecidedSettings();
        return settings;
    }
}
