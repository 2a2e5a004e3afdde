package no.front.platform.boundary;

import java.util.List;
import no.front.platform.entity.SettingKey;

/** A component's list of its settings, so that the page can show them; a CDI bean. */
public interface SettingCatalogue {

    List<? extends SettingKey> keys();
}
