package no.front.backoffice.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.PostBatches;
import no.front.billing.boundary.PostedLetter;
import no.front.billing.entity.DeliveryError;
import no.front.billing.entity.PostBatch;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** One batch of letters, {@code ?id=}: its file to print, and that it is posted (BIL-5). */
@Named
@RequestScoped
public class PostBatchBacking {

    @Inject
    PostBatches postBatches;

    @Inject
    ListQuery query;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    @Inject
    Words words;

    private PostBatch batch;
    private List<PostedLetter> letters;

    @PostConstruct
    void load() {
        batch = postBatches.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(DeliveryError.NOT_FOUND)));
        letters = postBatches.lettersOf(batch.id());
    }

    public String print() {
        postBatches.print(batch.id());
        return again();
    }

    public String posted() {
        postBatches.posted(batch.id());
        toasts.done("postBatch.posted.done");
        return again();
    }

    private String again() {
        return "post-batch?faces-redirect=true&id=" + batch.id();
    }

    public PostBatch getBatch() {
        return batch;
    }

    /** In the order of printing. */
    public List<PostedLetter> getLetters() {
        return letters;
    }

    public String getTitle() {
        return words.say("postBatch.title", show.dateTime(batch.madeAt()));
    }

    public String getLead() {
        return batch.isPosted()
                ? words.say(
                        "postBatch.lead.posted", show.dateTime(batch.postedAt().orElseThrow()), batch.postedBy())
                : words.count("postBatch.lead", batch.letters());
    }
}
