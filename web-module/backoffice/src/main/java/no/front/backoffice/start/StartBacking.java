package no.front.backoffice.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.customer.boundary.CommunicationRow;
import no.front.customer.boundary.Communications;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.Words;

/** What needs attention, for the roles of the reader; gravest first. */
@Named
@RequestScoped
public class StartBacking {

    private static final int FOLLOW_UPS_SHOWN = 6;

    @Inject
    @Any
    Instance<WorkSource> sources;

    @Inject
    Communications communications;

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    private List<StartTask> tasks = List.of();
    private List<CommunicationRow> followUps = List.of();

    @PostConstruct
    void load() {
        if (currentActor.may(Function.COMMUNICATION_LOG)) {
            followUps = communications.myFollowUpsToday();
        }
        StartTasks found = new StartTasks(currentActor, words);
        sources.forEach(source -> source.find(found));
        tasks = found.gravestFirst();
    }

    public List<StartTask> getTasks() {
        return tasks;
    }

    public List<CommunicationRow> getFollowUps() {
        return followUps.stream().limit(FOLLOW_UPS_SHOWN).toList();
    }

    /** "Fire ting venter på deg." */
    public String getLead() {
        return words.count("start.waiting", followUps.size() + (long) tasks.size());
    }

    public String getFollowUpNote() {
        return words.count("followUps.today", followUps.size());
    }

    public boolean isNothing() {
        return followUps.isEmpty() && tasks.isEmpty();
    }
}
