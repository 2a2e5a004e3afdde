package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.billing.entity.ReceiverLookup;
import no.front.contract.entity.ContractStatus;
import no.front.kernel.InstantColumn;
import no.front.kernel.OrganisationNumber;

/** What the directory of receivers has said. */
@Dependent
public class ReceiverLookupStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Those that were asked about, in one query. */
    public Map<OrganisationNumber, ReceiverLookup> of(Collection<OrganisationNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT r FROM ReceiverLookup r WHERE r.organisationNumber IN :numbers", ReceiverLookup.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(ReceiverLookup::organisationNumber, Function.identity()));
    }

    public Optional<ReceiverLookup> of(OrganisationNumber number) {
        return Optional.ofNullable(of(List.of(number)).get(number));
    }

    /** Makes sure that there is a row to write into; of two at once, one does nothing. */
    public ReceiverLookup row(OrganisationNumber number) {
        em.createNativeQuery("INSERT INTO receiver_lookup (id, version, organisation_number)"
                        + " VALUES (NEXTVAL(front_id), 1, ?1) ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, number.digits())
                .executeUpdate();
        return em.createQuery(
                        "SELECT r FROM ReceiverLookup r WHERE r.organisationNumber = :number", ReceiverLookup.class)
                .setParameter("number", number)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /**
     * Organisations with a running contract whose answer is older than that and that were not asked since the other moment;
     * never asked first.
     */
    @SuppressWarnings("unchecked")
    public List<OrganisationNumber> due(Instant answeredBefore, Instant askedBefore, int most) {
        List<Object> numbers = em.createNativeQuery("SELECT DISTINCT c.organisation_number FROM customer c"
                        + " JOIN contract k ON k.customer_id = c.id AND k.status IN (?1, ?2)"
                        + " LEFT JOIN receiver_lookup r ON r.organisation_number = c.organisation_number"
                        + " WHERE c.organisation_number IS NOT NULL"
                        + " AND (r.answered_at IS NULL OR r.answered_at < ?3)"
                        + " AND (r.asked_at IS NULL OR r.asked_at < ?4)"
                        + " ORDER BY r.asked_at LIMIT ?5")
                .setParameter(1, ContractStatus.ACTIVE.name())
                .setParameter(2, ContractStatus.UNDER_NOTICE.name())
                .setParameter(3, COLUMN.convertToDatabaseColumn(answeredBefore))
                .setParameter(4, COLUMN.convertToDatabaseColumn(askedBefore))
                .setParameter(5, most)
                .getResultList();
        List<OrganisationNumber> due = new ArrayList<>();
        numbers.forEach(number -> due.add(new OrganisationNumber(number.toString())));
        return due;
    }
}
