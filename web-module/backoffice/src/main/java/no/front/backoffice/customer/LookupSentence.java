package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.customer.boundary.RegisterAnswer;
import no.front.customer.boundary.RegisterReading;
import no.front.web.Words;

/** What the register answered, in a sentence, and what to do next; each outcome has its own. */
@Named
@RequestScoped
public class LookupSentence {

    @Inject
    Words words;

    public String of(RegisterReading reading) {
        return switch (reading.answer()) {
            case RegisterAnswer.Found found
            when found.extract().standing().isSound() ->
                words.say("lookup.FOUND", found.extract().name());
            case RegisterAnswer.Found found ->
                words.say(
                        "lookup.FOUND.trouble",
                        found.extract().name(),
                        found.extract().standing().gravest().map(words::of).orElse(""));
            case RegisterAnswer.Deleted deleted -> deleted(deleted);
            case RegisterAnswer.Unknown unknown -> words.say("lookup.UNKNOWN", unknown.number());
            case RegisterAnswer.BranchOf branch -> branch(branch);
            case RegisterAnswer.Unavailable none -> unavailable(none);
        };
    }

    private String deleted(RegisterAnswer.Deleted deleted) {
        String name = deleted.name() == null ? words.say("lookup.theUnit") : deleted.name();
        return deleted.on() == null
                ? words.say("lookup.DELETED", name)
                : words.say("lookup.DELETED.on", name, deleted.on());
    }

    private String branch(RegisterAnswer.BranchOf branch) {
        return branch.owner() == null
                ? words.say("lookup.BRANCH", branch.name())
                : words.say("lookup.BRANCH.of", branch.name(), branch.owner());
    }

    private String unavailable(RegisterAnswer.Unavailable none) {
        return none.retryAfter() == null
                ? words.say("lookup.UNAVAILABLE." + none.reason())
                : words.say("lookup.UNAVAILABLE.later", none.retryAfter().toSeconds());
    }

    /** The owner's number, to look up instead; "" where the answer names none. */
    public String ownerOf(RegisterReading reading) {
        return reading.answer() instanceof RegisterAnswer.BranchOf branch && branch.owner() != null
                ? branch.owner().digits()
                : "";
    }

    public boolean isFound(RegisterReading reading) {
        return reading.answer() instanceof RegisterAnswer.Found;
    }

    /** Whether somebody should look twice. */
    public boolean isWarning(RegisterReading reading) {
        return !(reading.answer() instanceof RegisterAnswer.Found found
                && found.extract().standing().isSound());
    }
}
