package no.front.portal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.commission.boundary.OwnDemand;
import no.front.commission.boundary.OwnDemands;
import no.front.web.Words;

/** CPA-6: all demands of proof to the own organisation. */
@Named("ownDemandsBacking")
@RequestScoped
public class ProofDemandsBacking {

    @Inject
    OwnDemands demands;

    @Inject
    Words words;

    private List<OwnDemand> all;

    @PostConstruct
    void load() {
        all = demands.all();
    }

    /** Newest first. */
    public List<OwnDemand> getAll() {
        return all;
    }

    public String getState() {
        long waiting = all.stream().filter(OwnDemand::isWaiting).count();
        return waiting == 0 ? words.say("ownProof.state.none") : words.count("ownProof.state.waiting", waiting);
    }
}
