package no.front.backoffice.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.Words;

/** What waits for the reader, as it is found. */
public final class StartTasks {

    private static final String GRAVEST_FIRST = "dwi";

    private final CurrentActor actor;
    private final Words words;
    private final List<StartTask> found = new ArrayList<>();

    StartTasks(CurrentActor actor, Words words) {
        this.actor = actor;
        this.words = words;
    }

    boolean may(Function function) {
        return actor.may(function);
    }

    /**
     * @param mark d danger, w warning, i information
     * @param what key of its texts: {@code start.<what>}
     * @param count nothing is added for none
     */
    void add(String mark, String icon, String what, long count, String address) {
        if (count > 0) {
            found.add(new StartTask(
                    mark,
                    icon,
                    words.count("start." + what, count),
                    words.say("start." + what + ".reason"),
                    count,
                    address,
                    words.say("start." + what + ".action")));
        }
    }

    /** Gravest first. */
    List<StartTask> gravestFirst() {
        return found.stream()
                .sorted(Comparator.comparing(task -> GRAVEST_FIRST.indexOf(task.mark())))
                .toList();
    }
}
