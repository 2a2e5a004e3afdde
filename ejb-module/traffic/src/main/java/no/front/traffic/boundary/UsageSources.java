package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.traffic.control.UsageSourceStore;
import no.front.traffic.entity.TrafficChange;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageSource;

/** Who may report usage, and by which keys. A key is told once and stored as its hash only. */
@Stateless
@Allowed(Function.SETTINGS_EDIT)
public class UsageSources {

    @Inject
    UsageSourceStore store;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /** By name. */
    @Allowed(Function.USAGE_READ)
    public List<UsageSource> all() {
        return store.all();
    }

    /** @return its id @throws BusinessRuleViolation NAME_INVALID, NAME_TAKEN */
    public long add(String name) {
        UsageSource source =
                new UsageSource(name, clock.now(), currentActor.get().name());
        if (store.find(source.name()).isPresent()) {
            throw new BusinessRuleViolation(TrafficError.NAME_TAKEN, source.name());
        }
        store.add(source);
        changeLog.record(
                TrafficChange.USAGE_SOURCE_ADDED, source, Changes.none().field("name", null, source.name()));
        return source.id();
    }

    /**
     * A new key, which the one before stops opening for.
     *
     * @return the key, which is never shown again
     * @throws BusinessRuleViolation NOT_FOUND
     */
    public String giveKey(long sourceId) {
        UsageSource source = store.get(sourceId);
        String key = RandomSecret.token();
        changeLog.record(
                TrafficChange.USAGE_SOURCE_KEY_GIVEN, source, source.give(key, RandomSecret.hash(key), clock.now()));
        return key;
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public void stop(long sourceId) {
        UsageSource source = store.get(sourceId);
        changeLog.record(TrafficChange.USAGE_SOURCE_STOPPED, source, source.open(false));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public void resume(long sourceId) {
        UsageSource source = store.get(sourceId);
        changeLog.record(TrafficChange.USAGE_SOURCE_RESUMED, source, source.open(true));
    }
}
