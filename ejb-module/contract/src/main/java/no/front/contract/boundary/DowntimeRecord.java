package no.front.contract.boundary;

import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Downtime;

/**
 * Where downtime stands on record (OPS-3). Staff record it here; what watches the services will later be another source.
 */
public interface DowntimeRecord {

    /** Newest first. */
    List<Downtime> all(int most);

    Optional<Downtime> find(long id);
}
