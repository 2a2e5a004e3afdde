package no.front.portal.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.contract.boundary.TermsVersions;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.Words;

/**
 * The documents in force with a box for each, never ticked beforehand, and the word that one may order (CON-2). The page
 * sends along which versions it showed: only those can be accepted by it.
 */
@Named("documentsToAccept")
@RequestScoped
public class DocumentsToAccept {

    private static final String SHOWN = "shown.";

    /** @param address where it can be read */
    public record Document(TermsKind kind, String label, long id, String address) {
        public String getKind() {
            return kind.name();
        }

        public String getLabel() {
            return label;
        }

        public long getId() {
            return id;
        }

        public String getAddress() {
            return address;
        }
    }

    @Inject
    TermsVersions terms;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private final Map<String, Object> accepted = new HashMap<>();
    private List<Document> documents;
    private boolean mayOrder;

    @PostConstruct
    void load() {
        documents = terms.inForce().stream().map(DocumentsToAccept::document).toList();
    }

    private static Document document(TermsVersion version) {
        return new Document(
                version.kind(),
                version.label(),
                version.id(),
                OrderWords.page(version.kind()) + "?version=" + version.label());
    }

    /** Ids of the versions that the sent page showed. */
    Map<TermsKind, Long> shown() {
        Map<TermsKind, Long> shown = new EnumMap<>(TermsKind.class);
        for (TermsKind kind : TermsKind.values()) {
            String id = request.getParameter(SHOWN + kind);
            if (id != null && id.matches("\\d{1,18}")) {
                shown.put(kind, Long.valueOf(id));
            }
        }
        return shown;
    }

    Set<TermsKind> ticked() {
        return documents.stream()
                .map(Document::kind)
                .filter(kind -> Boolean.TRUE.equals(accepted.get(kind.name())))
                .collect(Collectors.toSet());
    }

    /** Tells at its box what is not ticked. @return whether all are */
    boolean tellUnticked() {
        boolean all = true;
        for (Document document : documents) {
            if (!ticked().contains(document.kind())) {
                OrderDraftBacking.tell("form:A_" + document.kind(), sentence(OrderingError.NOT_ACCEPTED));
                all = false;
            }
        }
        if (!mayOrder) {
            OrderDraftBacking.tell("form:MAY_ORDER", sentence(OrderingError.MAY_ORDER_MISSING));
        }
        return all && mayOrder;
    }

    /** Another version is in force than the page showed: boxes that were ticked for the other one are empty again. */
    boolean isOutdated() {
        Map<TermsKind, Long> shown = shown();
        return documents.stream()
                .anyMatch(document -> !Long.valueOf(document.id()).equals(shown.get(document.kind())));
    }

    void clear() {
        accepted.clear();
        mayOrder = false;
    }

    private String sentence(OrderingError error) {
        return words.refusal(new BusinessRuleViolation(error));
    }

    public List<Document> getAll() {
        return documents;
    }

    public Map<String, Object> getAccepted() {
        return accepted;
    }

    public boolean isMayOrder() {
        return mayOrder;
    }

    public void setMayOrder(boolean mayOrder) {
        this.mayOrder = mayOrder;
    }
}
