package no.front.portal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.stream.Collectors;
import no.front.commission.boundary.EvidenceUpload;
import no.front.commission.boundary.OwnDemand;
import no.front.commission.boundary.OwnDemands;
import no.front.commission.entity.HoldError;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.FileField;
import no.front.web.ListQuery;
import no.front.web.MoneySentence;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** CPA-6: a demand of proof, {@code ?id=}, and the answer to it with its files. */
@Named("ownDemandBacking")
@RequestScoped
public class ProofDemandBacking {

    @Inject
    OwnDemands demands;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    Toasts toasts;

    private OwnDemand demand;
    private String text;
    private List<Part> files;

    @PostConstruct
    void load() {
        demand = demands.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND)));
    }

    public OwnDemand getDemand() {
        return demand;
    }

    /** What is asked for, and what depends on it. */
    public List<MoneySentence.Piece> getSentence() {
        MoneySentence sentence = new MoneySentence(words, show);
        if (!demand.isOpen()) {
            sentence.say("ownProof.say.decided");
        } else if (!demand.isWaiting()) {
            sentence.say("ownProof.say.answered");
        } else {
            sentence.say(demand.overdue() ? "ownProof.say.late" : "ownProof.say.waits", show.date(demand.dueOn()));
        }
        return sentence.sayIf(demand.withheld(), "ownProof.say.withheld").pieces();
    }

    /** The numbers that are kept, by comma. */
    public String getNumbers() {
        return demand.numbers().stream().filter(number -> !number.isEmpty()).collect(Collectors.joining(", "));
    }

    public String answer() {
        demands.answer(demand.id(), text, FileField.readAll(files, EvidenceUpload::new));
        toasts.done("ownProof.done");
        return "proof-demand?faces-redirect=true&id=" + demand.id();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
