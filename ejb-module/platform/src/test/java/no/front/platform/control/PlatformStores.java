package no.front.platform.control;

import no.front.test.TestPersistence;

/** The stores of this component on a database of a test. */
public final class PlatformStores {

    public final ChangeStore changes = new ChangeStore();
    public final ParkedStore parked = new ParkedStore();
    public final SettingStore settings = new SettingStore();
    public final EraserStore eraser = new EraserStore();

    public PlatformStores(TestPersistence unit) {
        changes.em = unit.em();
        parked.em = unit.em();
        settings.em = unit.em();
        eraser.eraser = new AsEraser(unit.database());
    }
}
