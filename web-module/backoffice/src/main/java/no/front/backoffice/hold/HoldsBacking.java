package no.front.backoffice.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.front.backoffice.premium.DenialWords;
import no.front.commission.boundary.HoldRow;
import no.front.commission.boundary.Holds;
import no.front.commission.boundary.PremiumAccess;
import no.front.commission.entity.HoldStatus;
import no.front.commission.entity.PremiumDenial;
import no.front.kernel.Page;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.ListQuery;
import no.front.web.Words;

/** Cases on held commission by state, and what is denied: {@code ?state=&q=}. */
@Named
@RequestScoped
public class HoldsBacking {

    private static final String DENIALS = "DENIALS";

    @Inject
    Holds holds;

    @Inject
    PremiumAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<HoldRow> page;
    private List<PremiumDenial> denials;
    private List<Link> tabs;

    /** One tab as a link. @param count null for no badge */
    public record Link(String label, String address, boolean current, Long count) {
        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public boolean isCurrent() {
            return current;
        }

        public Long getCount() {
            return count;
        }
    }

    /** Null for what is denied. */
    public HoldStatus getStatus() {
        return isDenials() ? null : query.choice("state", HoldStatus.class).orElse(HoldStatus.PROOF_DEMANDED);
    }

    private boolean isDenials() {
        return query.text("state").equals(DENIALS) && actor.may(Function.PREMIUM_READ);
    }

    public List<Link> getTabs() {
        if (tabs == null) {
            tabs = new ArrayList<>();
            for (HoldStatus status : HoldStatus.values()) {
                tabs.add(new Link(
                        words.of(status),
                        "holds?state=" + status,
                        status == getStatus(),
                        status == HoldStatus.DECIDED ? null : holds.count(status)));
            }
            if (actor.may(Function.PREMIUM_READ)) {
                tabs.add(new Link(words.say("holds.tab.DENIALS"), "holds?state=" + DENIALS, isDenials(), (long)
                        getDenials().size()));
            }
        }
        return tabs;
    }

    public String getLead() {
        long open = getTabs().stream()
                .limit(HoldStatus.values().length - 1L)
                .mapToLong(Link::count)
                .sum();
        return words.count("holds.lead", open);
    }

    public Page<HoldRow> getPage() {
        if (page == null) {
            page = holds.page(Set.of(getStatus()), query.text("q"), query.page("", false));
        }
        return page;
    }

    public List<PremiumDenial> getDenials() {
        if (denials == null) {
            denials = access.standing();
        }
        return denials;
    }

    /** What a denial is about, in words. */
    public String what(PremiumDenial denial) {
        return DenialWords.what(denial, access.services(denial.customer().id()), words);
    }
}
