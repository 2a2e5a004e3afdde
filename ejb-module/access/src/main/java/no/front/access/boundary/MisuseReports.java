package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.access.control.MisuseStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.MisuseReport;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Staff look into what customers' users report of lost passwords and suspected misuse (ACC-11). */
@Stateless
@Allowed(Function.MISUSE_REPORT_HANDLE)
public class MisuseReports {

    private static final int SHOWN = 200;

    @Inject
    MisuseStore store;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** Those that wait first, oldest first; 200 at most. */
    public List<MisuseRow> openFirst() {
        List<MisuseReport> found = store.openFirst(SHOWN);
        Map<Long, String> organisations =
                store
                        .membershipsOf(found.stream()
                                .map(one -> one.user().id())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                membership -> membership.user().id(),
                                Collectors.mapping(
                                        membership -> membership.customer().name(), Collectors.joining(", "))));
        return found.stream()
                .map(one -> new MisuseRow(
                        one.id(),
                        one.user().name(),
                        organisations.getOrDefault(one.user().id(), ""),
                        one.ground(),
                        one.state(),
                        one.reportedAt(),
                        one.takenBy().orElse(null)))
                .toList();
    }

    /** How many nobody has closed. */
    public long open() {
        return store.open();
    }

    /** @throws BusinessRuleViolation MISUSE_REPORT_NOT_FOUND */
    public MisuseView get(long id) {
        MisuseReport report = store.find(id).orElseThrow(MisuseReports::unknown);
        CustomerUser user = report.user();
        return new MisuseView(
                report.id(),
                new MisuseView.Person(
                        user.name(), user.email(), user.mobile(), user.status(), organisations(user.id())),
                report.ground(),
                report.told(),
                report.isByLink(),
                report.address(),
                report.sessionsEnded(),
                report.reportedAt(),
                user.passwordHash().flatMap(set -> user.passwordSetAt()).orElse(null),
                report.state(),
                report.takenAt().orElse(null),
                report.takenBy().orElse(null),
                report.closedAt().orElse(null),
                report.closedBy().orElse(null),
                report.outcome().orElse(null),
                store.notes(id).stream()
                        .map(note -> new MisuseView.Note(note.writtenAt(), note.writtenBy(), note.content()))
                        .toList());
    }

    private List<MisuseView.Organisation> organisations(long userId) {
        return store.membershipsOf(List.of(userId)).stream()
                .map(one -> new MisuseView.Organisation(one.id(), one.customer().name(), one.role()))
                .toList();
    }

    /** The one who asks looks into it from now on. @throws BusinessRuleViolation MISUSE_REPORT_NOT_FOUND, MISUSE_REPORT_DONE */
    public void take(long id) {
        MisuseReport report = locked(id);
        String before = report.takenBy().orElse(null);
        report.take(me(), clock.now());
        changeLog.record(
                AccessChange.MISUSE_TAKEN, report.user(), Changes.none().field("takenBy", before, me()));
    }

    /** @throws BusinessRuleViolation MISUSE_REPORT_NOT_FOUND, MISUSE_REPORT_DONE, MISUSE_TEXT_MISSING, MISUSE_TEXT_TOO_LONG */
    public void note(long id, String text) {
        MisuseReport report = locked(id);
        store.add(report.note(text, me(), clock.now()));
        changeLog.record(AccessChange.MISUSE_NOTED, report.user());
    }

    /**
     * @param outcome what came of it
     * @throws BusinessRuleViolation MISUSE_REPORT_NOT_FOUND, MISUSE_REPORT_DONE, MISUSE_TEXT_MISSING, MISUSE_TEXT_TOO_LONG
     */
    public void close(long id, String outcome) {
        MisuseReport report = locked(id);
        report.close(outcome, me(), clock.now());
        changeLog.record(
                AccessChange.MISUSE_CLOSED, report.user(), report.outcome().orElse(""), Changes.none());
    }

    private String me() {
        return currentActor.get().name();
    }

    private MisuseReport locked(long id) {
        return store.findLocked(id).orElseThrow(MisuseReports::unknown);
    }

    private static BusinessRuleViolation unknown() {
        return new BusinessRuleViolation(AccessError.MISUSE_REPORT_NOT_FOUND);
    }
}
