package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.front.access.entity.CountryEdition;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.NetworkAddress;

/** The table of networks and countries; hundreds of thousands of rows, so it is written by the thousand. */
@Dependent
public class CountryStore {

    private static final HexFormat HEX = HexFormat.of();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** The edition that holds. */
    public Optional<CountryEdition> edition() {
        return em.createQuery(
                        "SELECT e FROM CountryEdition e WHERE e.importedAt IS NOT NULL ORDER BY e.importedAt DESC",
                        CountryEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public long begin(CountryEdition edition) {
        em.persist(edition);
        return edition.id();
    }

    /** One statement for all; of a network that stands in the file twice the last line counts. */
    public void add(long edition, List<CountryNetwork> networks) {
        StringBuilder sql = new StringBuilder(
                "REPLACE INTO country_network (edition, bytes, first_address, last_address, country) VALUES ");
        for (CountryNetwork network : networks) {
            // digits, hexadecimal digits and two capitals of our own making: nothing typed stands in the statement
            sql.append('(').append(edition).append(',').append(network.first().length);
            sql.append(",X'").append(HEX.formatHex(network.first()));
            sql.append("',X'").append(HEX.formatHex(network.last()));
            sql.append("','").append(network.country().code()).append("'),");
        }
        sql.setLength(sql.length() - 1);
        em.createNativeQuery(sql.toString()).executeUpdate();
    }

    public CountryEdition get(long edition) {
        return em.find(CountryEdition.class, edition);
    }

    /** Removes a part of what is no longer, or never came to be, the edition that holds. */
    public int removeOthers(long edition, int most) {
        int removed = em.createNativeQuery("DELETE FROM country_network WHERE edition <> ?1 LIMIT " + most)
                .setParameter(1, edition)
                .executeUpdate();
        if (removed == 0) {
            em.createNativeQuery("DELETE FROM country_edition WHERE id <> ?1")
                    .setParameter(1, edition)
                    .executeUpdate();
        }
        return removed;
    }

    /** The country that an address belongs to: one step in the index. */
    public Optional<CountryCode> countryOf(long edition, String address) {
        byte[] bytes;
        try {
            InetAddress parsed = NetworkAddress.address(address);
            bytes = parsed.getAddress();
        } catch (BusinessRuleViolation notAnAddress) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery(
                        "SELECT IF(last_address >= ?3, country, NULL) FROM country_network"
                                + " WHERE edition = ?1 AND bytes = ?2 AND first_address <= ?3 ORDER BY first_address DESC LIMIT 1")
                .setParameter(1, edition)
                .setParameter(2, bytes.length)
                .setParameter(3, bytes)
                .getResultList();
        return rows.isEmpty() || rows.getFirst() == null
                ? Optional.empty()
                : Optional.of(CountryCode.of(rows.getFirst().toString()));
    }
}
