package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.front.platform.boundary.DocumentSetting;
import no.front.platform.boundary.SettingCatalogue;

/** Shows the figures of documents on the page of settings. */
@ApplicationScoped
public class DocumentSettings implements SettingCatalogue {

    @Override
    public List<DocumentSetting> keys() {
        return List.of(DocumentSetting.values());
    }
}
