package no.front.it.container;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.naming.InitialContext;

/** The same thing by several people in the same moment. */
final class Together {

    private Together() {}

    /** @return what each got, or the exception it ended in */
    static List<Object> allAtOnce(List<? extends Callable<?>> works) throws Exception {
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<?> work : works) {
            running.add(threads.submit(() -> {
                start.await();
                try {
                    return work.call();
                } catch (Exception outcome) {
                    return outcome;
                }
            }));
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> each : running) {
            outcomes.add(each.get());
        }
        return outcomes;
    }
}
