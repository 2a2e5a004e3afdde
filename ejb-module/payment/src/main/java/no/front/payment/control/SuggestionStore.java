package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;

/** What a payment may be for. */
@Dependent
public class SuggestionStore {

    private static final EnumSet<OpenItemKind> PAYABLE = EnumSet.of(
            OpenItemKind.INVOICE, OpenItemKind.COLLECTION_FEE, OpenItemKind.INTEREST, OpenItemKind.COMMISSION_DEBT);

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Open, the oldest first. */
    List<OpenItem> withKids(Collection<Kid> kids) {
        return kids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT i FROM OpenItem i WHERE i.kid IN :kids AND i.kind IN :kinds AND i.closedOn IS NULL"
                                        + " ORDER BY i.id",
                                OpenItem.class)
                        .setParameter("kids", kids)
                        .setParameter("kinds", PAYABLE)
                        .setMaxResults(10)
                        .getResultList();
    }

    /** Open, of exactly that amount, the latest first. */
    List<OpenItem> withRemaining(Money amount) {
        return em.createQuery(
                        "SELECT i FROM OpenItem i WHERE i.remaining = :amount AND i.kind IN :kinds AND i.closedOn IS NULL"
                                + " ORDER BY i.id DESC",
                        OpenItem.class)
                .setParameter("amount", amount)
                .setParameter("kinds", PAYABLE)
                .setMaxResults(10)
                .getResultList();
    }

    /** Open, by the numbers that stand in a text. */
    List<OpenItem> numbered(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT i FROM OpenItem i WHERE i.number IN :numbers AND i.kind = :invoice"
                                        + " AND i.closedOn IS NULL ORDER BY i.id",
                                OpenItem.class)
                        .setParameter("numbers", numbers)
                        .setParameter("invoice", OpenItemKind.INVOICE)
                        .setMaxResults(10)
                        .getResultList();
    }

    /** Open, by the letter of its kind and its number. */
    Optional<OpenItem> labelled(String letter, long number) {
        return PAYABLE.stream()
                .filter(kind -> kind.label(number).equals(letter + "-" + number))
                .flatMap(kind -> em.createQuery(
                                "SELECT i FROM OpenItem i WHERE i.number = :number AND i.kind = :kind"
                                        + " AND i.closedOn IS NULL",
                                OpenItem.class)
                        .setParameter("number", number)
                        .setParameter("kind", kind)
                        .getResultStream())
                .findFirst();
    }
}
