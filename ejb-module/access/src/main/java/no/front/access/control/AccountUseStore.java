package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.kernel.InstantColumn;
import no.front.kernel.Oslo;

/** When somebody who may use an account signed in last. */
@Dependent
public class AccountUseStore {

    private static final InstantColumn INSTANT = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A user with accounts of its own counts for those, everybody else for all of the organisation. */
    public Map<Long, LocalDate> lastSignIns(Collection<Long> accountIds) {
        Map<Long, LocalDate> days = new HashMap<>();
        if (accountIds.isEmpty()) {
            return days;
        }
        String ids = accountIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery("SELECT a.id, CAST(MAX(u.last_sign_in_at) AS CHAR) FROM account a"
                        + " JOIN contract k ON k.id = a.contract_id JOIN membership m ON m.customer_id = k.customer_id"
                        + " JOIN customer_user u ON u.id = m.customer_user_id"
                        + " WHERE a.id IN (" + ids + ") AND u.last_sign_in_at IS NOT NULL"
                        + " AND (NOT EXISTS (SELECT 1 FROM membership_account o WHERE o.membership_id = m.id)"
                        + " OR EXISTS (SELECT 1 FROM membership_account o WHERE o.membership_id = m.id"
                        + " AND o.account_id = a.id)) GROUP BY a.id")
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            days.put(
                    ((Number) cells[0]).longValue(), Oslo.dayOf(INSTANT.convertToEntityAttribute(cells[1].toString())));
        }
        return days;
    }
}
