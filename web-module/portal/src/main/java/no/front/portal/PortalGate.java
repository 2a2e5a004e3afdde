package no.front.portal;

import java.util.Optional;
import no.front.web.edge.Gate;
import no.front.web.edge.GatedPage;

/** The gate of the portal: the pages of {@link PortalPage}. */
public class PortalGate extends Gate {

    private static final long serialVersionUID = 1L;

    @Override
    protected Optional<? extends GatedPage> at(String path) {
        return PortalPage.at(path);
    }
}
