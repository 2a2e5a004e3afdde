package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.access.control.BlockRules;
import no.front.access.control.BlockStore;
import no.front.access.control.CountryStore;
import no.front.access.control.CountryTable;
import no.front.access.control.HoldingBlocks;
import no.front.access.entity.AccessBlock;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.CountryEdition;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Addresses, networks and countries that are kept out on suspicion of attack (ACC-6). */
@Stateless
@Allowed(Function.ACCESS_BLOCK)
public class AccessBlocks {

    @Inject
    BlockStore store;

    @Inject
    CountryStore countries;

    @Inject
    CountryTable table;

    @Inject
    HoldingBlocks holding;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** Whether requests from there are refused. Quick: it knows the blocks of at most three seconds ago. */
    @Open("asked with each request, before it is known who it is")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isBlocked(String address) {
        return holding.keepOut(address);
    }

    public List<BlockRow> active() {
        return store.active(clock.now()).stream().map(AccessBlocks::row).toList();
    }

    public List<BlockRow> past() {
        return store.past(clock.now()).stream().map(AccessBlocks::row).toList();
    }

    private static BlockRow row(AccessBlock block) {
        return new BlockRow(
                block.id(),
                block.country().isPresent(),
                block.subjectLabel(),
                block.reason(),
                block.from(),
                block.until().orElse(null),
                block.staffName(),
                block.liftedAt().orElse(null));
    }

    /** The table of networks and countries that holds, if one was read in. */
    public Optional<CountryEdition> countryTable() {
        return countries.edition();
    }

    /**
     * @param until null for no end
     * @throws BusinessRuleViolation BLOCK_HITS_ONESELF, BLOCK_HITS_LOOPBACK, BLOCK_ENDED, REASON_MISSING
     */
    public void blockNetwork(NetworkAddress network, String reason, Instant until) {
        BlockRules.check(network, currentActor.get().address());
        add(AccessBlock.ofNetwork(network, reason, until, currentActor.get(), clock.now()));
    }

    /**
     * @param until null for no end
     * @throws BusinessRuleViolation COUNTRIES_UNKNOWN, BLOCK_HITS_ONESELF, BLOCK_ENDED, REASON_MISSING
     */
    public void blockCountry(CountryCode country, String reason, Instant until) {
        CountryEdition edition =
                countries.edition().orElseThrow(() -> new BusinessRuleViolation(AccessError.COUNTRIES_UNKNOWN));
        String own = currentActor.get().address();
        if (countries.countryOf(edition.id(), own).filter(country::equals).isPresent()) {
            throw new BusinessRuleViolation(AccessError.BLOCK_HITS_ONESELF, own);
        }
        add(AccessBlock.ofCountry(country, reason, until, currentActor.get(), clock.now()));
    }

    private void add(AccessBlock block) {
        store.add(block);
        changeLog.record(
                AccessChange.ACCESS_BLOCKED,
                block,
                block.reason(),
                Changes.none().field("until", null, block.until().orElse(null)));
        holding.forget();
    }

    /** @throws BusinessRuleViolation BLOCK_NOT_FOUND, also for one that was lifted or has ended */
    public void unblock(long id) {
        AccessBlock block = store.find(id).orElseThrow(() -> new BusinessRuleViolation(AccessError.BLOCK_NOT_FOUND));
        block.lift(clock.now());
        changeLog.record(AccessChange.ACCESS_UNBLOCKED, block);
        holding.forget();
    }

    /**
     * Reads a table of networks and countries ({@code 192.0.2.0/24,NO}), which replaces the one before; or nothing, if a
     * line is bad.
     *
     * @return the number of networks
     * @throws BusinessRuleViolation COUNTRY_LINE_INVALID, COUNTRY_FILE_EMPTY
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int importCountries(InputStream file) {
        CountryTable.Read read = table.read(file, currentActor.get().name());
        transaction.run(() -> {
            CountryEdition edition = countries.get(read.edition());
            edition.complete(read.networks(), clock.now());
            changeLog.record(
                    AccessChange.COUNTRIES_IMPORTED, edition, Changes.none().field("networks", null, read.networks()));
        });
        table.removeOthers(read.edition());
        holding.forget();
        return read.networks();
    }
}
