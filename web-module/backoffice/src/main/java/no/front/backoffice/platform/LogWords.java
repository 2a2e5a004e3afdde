package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.entity.Actor;
import no.front.platform.entity.SettingKey;
import no.front.web.ChangeWords;
import no.front.web.Words;
import no.front.web.texts.KeptArgument;
import no.front.web.texts.Texts;

/** Names of jobs, settings, purposes and reasons, which are kept as codes; a code without a word stays a code. */
@Named
@RequestScoped
public class LogWords {

    @Inject
    Words words;

    @Inject
    ChangeWords changeWords;

    public String job(String job) {
        return known("job." + job, job);
    }

    public String jobHelp(String job) {
        return known("job." + job + ".help", "");
    }

    /** What a message was for. */
    public String purpose(String purpose) {
        return known("purpose." + purpose, purpose);
    }

    public String setting(SettingKey key) {
        return known("setting." + key.key(), key.key());
    }

    public String unit(SettingKey key) {
        return key.unit().isEmpty() ? "" : known(key.unit(), "");
    }

    /** A value of a setting, in words where it is yes or no. */
    public String settingValue(SettingKey key, String value) {
        return key.kind() == SettingKey.Kind.BOOLEAN ? words.say(Boolean.parseBoolean(value) ? "yes" : "no") : value;
    }

    /** What the line is about: jobs, settings and messages are kept as codes. */
    public String subject(ChangeRow row) {
        return switch (row.subjectType()) {
            case "Job" -> job(row.subject());
            case "Setting" -> known("setting." + row.subject(), row.subject());
            case "OutboxMessage" -> message(row.subject());
            default -> changeWords.subject(row.subjectType(), row.subject());
        };
    }

    /** @param label channel and purpose */
    private String message(String label) {
        String[] parts = label.split(" ", 2);
        return known("OutboxChannel." + parts[0], parts[0]) + (parts.length < 2 ? "" : ": " + purpose(parts[1]));
    }

    /** Who did it: a person's name, or the job's. */
    public String actor(ChangeRow row) {
        return row.actorKind() == Actor.Kind.JOB ? job(row.actor()) : row.actor();
    }

    /** What a run counted, {@code deleted=12, kept=3}, in words. */
    public String counts(String counts) {
        return counts.isEmpty()
                ? ""
                : Arrays.stream(counts.split(", "))
                        .map(count -> count.split("=", 2))
                        .map(count -> known("job.count." + count[0], count[0]) + " " + count[1])
                        .collect(Collectors.joining(", "));
    }

    /** A reason kept as the key of a sentence and its arguments. */
    public String sentence(String key, List<?> arguments) {
        return key.isEmpty()
                ? ""
                : known(key, key, arguments.stream().map(KeptArgument::of).toArray());
    }

    /** The same in one text, separated by |. */
    public String sentence(String failure) {
        List<String> parts = List.of(failure.split("\\|", -1));
        return sentence(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private String known(String key, String otherwise, Object... arguments) {
        return Texts.in(words.language()).containsKey(key) ? words.say(key, arguments) : otherwise;
    }
}
