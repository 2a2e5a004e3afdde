package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.texts.KeptArgument;
import no.front.web.texts.Sentence;

/** Sentences in the reader's language: {@code #{words.say('customers.found', name)}}, {@code #{words.count('hits', n)}}. */
@Named
@RequestScoped
public class Words {

    @Inject
    Preferences preferences;

    public String say(String key, Object... arguments) {
        return Sentence.of(language(), key, arguments);
    }

    /** A sentence whose arguments were kept as text: days and moments are shown as people write them. */
    public String kept(String key, List<?> arguments) {
        return say(key, arguments.stream().map(KeptArgument::of).toArray());
    }

    /** Chooses among {@code key.none}, {@code key.one} and {@code key.many}; {0} is the count. */
    public String count(String key, long count, Object... arguments) {
        return Sentence.counted(language(), key, count, arguments);
    }

    /** What the constant is called. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : Sentence.of(language(), constant);
    }

    public String refusal(BusinessRuleViolation violation) {
        return Sentence.of(language(), violation);
    }

    public Locale language() {
        return preferences.getLocale();
    }
}
