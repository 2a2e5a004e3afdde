package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RandomSecret;
import no.front.traffic.control.UsageIntakeStore.Way;
import no.front.traffic.control.UsageSourceStore;
import no.front.traffic.control.UsageTaking;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageChannel;
import no.front.traffic.entity.UsageSource;

/** What sources report by API, each proving itself by its key. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageReports {

    private static final int LONGEST_KEY = 200;

    @Inject
    UsageTaking taking;

    @Inject
    UsageSourceStore sources;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Whether an active source bears the key. */
    @Open("tells a source only whether its own key opens")
    public boolean opens(String key) {
        return transaction.call(() -> sources.withKey(RandomSecret.hash(key))).isPresent();
    }

    /** The active source that bears the key. */
    @Open("tells only who bears it")
    public Optional<UsageSource> source(String key) {
        return transaction.call(() -> sources.withKey(RandomSecret.hash(key)));
    }

    /** Id of the source of that name, a new one where there is none. */
    @Internal
    public long sourceNamed(String name) {
        return sources.named(name, clock.now(), currentActor.get().name());
    }

    /**
     * Takes in what a source reports, all in one transaction.
     *
     * @param idempotencyKey of the request, up to 200 visible characters; "" for none
     * @param requestHash tells this request's content from another's
     * @throws BusinessRuleViolation SOURCE_UNKNOWN; KEY_INVALID; KEY_REUSED when the key came with other content; NO_LINES,
     *     TOO_MANY_LINES
     */
    @Open("the source proves itself by its key")
    public UsageAnswer report(String key, String idempotencyKey, String requestHash, List<UsageLine> lines) {
        UsageSource source = transaction
                .call(() -> sources.withKey(RandomSecret.hash(key)))
                .orElseThrow(() -> new BusinessRuleViolation(TrafficError.SOURCE_UNKNOWN));
        if (!idempotencyKey.matches("[\\x21-\\x7e]{0," + LONGEST_KEY + "}")) {
            throw new BusinessRuleViolation(TrafficError.KEY_INVALID, LONGEST_KEY);
        }
        String once = idempotencyKey.isEmpty() ? null : idempotencyKey;
        return taking.take(
                new Way(source.id(), UsageChannel.API, 0, 1, once, requestHash, clock.now(), source.name()), lines);
    }
}
