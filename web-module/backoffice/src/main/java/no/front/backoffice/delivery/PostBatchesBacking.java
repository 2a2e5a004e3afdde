package no.front.backoffice.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.PostBatches;
import no.front.billing.entity.PostBatch;
import no.front.web.Toasts;
import no.front.web.Words;

/** Letters that wait to be printed, and those gathered before (BIL-5). */
@Named
@RequestScoped
public class PostBatchesBacking {

    @Inject
    PostBatches postBatches;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private List<PostBatch> batches;
    private long waiting;

    @PostConstruct
    void load() {
        batches = postBatches.newest();
        waiting = postBatches.waiting();
    }

    public String make() {
        long batch = postBatches.make();
        toasts.done("postBatches.make.done");
        return "post-batch?faces-redirect=true&id=" + batch;
    }

    public List<PostBatch> getBatches() {
        return batches;
    }

    public long getWaiting() {
        return waiting;
    }

    public String getWaitingText() {
        return words.count("postBatches.waiting", waiting);
    }

    public String getLead() {
        return words.say("postBatches.lead");
    }
}
