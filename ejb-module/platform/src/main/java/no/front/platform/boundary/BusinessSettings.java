package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.control.SettingRules;
import no.front.platform.control.SettingStore;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.PlatformChange;
import no.front.platform.entity.SettingKey;
import no.front.platform.entity.SettingValue;

/** The figures of the rules, each with its history and its default; changed by decision, from a day on, with a reason. */
@Stateless
public class BusinessSettings {

    @Inject
    SettingStore store;

    @Inject
    @Any
    Instance<SettingCatalogue> catalogues;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /**
     * A setting as the page shows it.
     *
     * @param value what holds today
     * @param history decisions, newest first, also coming ones
     */
    public record Row(SettingKey key, String value, List<SettingValue> history) {}

    @Internal
    public String text(SettingKey key) {
        return on(clock.today(), key);
    }

    @Internal
    public int number(SettingKey key) {
        return Integer.parseInt(text(key));
    }

    @Internal
    public boolean yes(SettingKey key) {
        return Boolean.parseBoolean(text(key));
    }

    /** What held, holds or will hold on that day. */
    @Internal
    public String on(LocalDate day, SettingKey key) {
        return store.on(day, key).orElse(key.defaultValue());
    }

    @Allowed(Function.SETTINGS_EDIT)
    public List<Row> all() {
        LocalDate today = clock.today();
        List<SettingValue> decided = store.all();
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.keys().stream())
                .map(key -> row(key, decided, today))
                .toList();
    }

    /**
     * Decides a figure, from today or a later day on (ACC-8: logged with reason).
     *
     * @throws BusinessRuleViolation NOT_FOUND, SETTING_INVALID, SETTING_OUT_OF_RANGE, SETTING_IN_PAST, REASON_MISSING
     */
    @Allowed(Function.SETTINGS_EDIT)
    public void decide(String key, String value, LocalDate from, String reason) {
        SettingKey setting = catalogues.stream()
                .flatMap(catalogue -> catalogue.keys().stream())
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        String cleaned = SettingRules.cleaned(setting, value);
        SettingRules.checkDecision(from, clock.today(), reason);
        String before = on(from, setting);
        store.add(new SettingValue(
                setting, cleaned, from, realClock.now(), currentActor.get().name(), reason.strip()));
        changeLog.record(
                PlatformChange.SETTING_CHANGED,
                new Subject(setting),
                reason.strip(),
                Changes.none().field("value", before, cleaned).field("validFrom", null, from));
    }

    private static Row row(SettingKey key, List<SettingValue> decided, LocalDate today) {
        List<SettingValue> history =
                decided.stream().filter(value -> value.name().equals(key.key())).toList();
        Optional<SettingValue> holding = history.stream()
                .filter(value -> !value.validFrom().isAfter(today))
                .findFirst();
        return new Row(key, holding.map(SettingValue::value).orElse(key.defaultValue()), history);
    }

    private record Subject(SettingKey key) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Setting";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return key.key();
        }
    }
}
