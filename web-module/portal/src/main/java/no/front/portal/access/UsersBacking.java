package no.front.portal.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.access.boundary.OwnAccountChoice;
import no.front.access.boundary.OwnUserRow;
import no.front.access.boundary.OwnUsers;
import no.front.web.Words;

/** The organisation's users (ACC-1). */
@Named
@RequestScoped
public class UsersBacking {

    @Inject
    OwnUsers users;

    @Inject
    Words words;

    private List<OwnUserRow> all;
    private Map<Long, OwnAccountChoice> accounts;

    @PostConstruct
    void load() {
        all = users.all();
        accounts = users.accounts().stream().collect(Collectors.toMap(OwnAccountChoice::id, Function.identity()));
    }

    public List<OwnUserRow> getAll() {
        return all;
    }

    /** The names of the accounts that the user sees, or "all". */
    public String accountsOf(OwnUserRow user) {
        if (user.role().reachesAllAccounts()) {
            return words.say("users.allAccounts");
        }
        return user.accounts().stream()
                .filter(accounts::containsKey)
                .map(id -> accounts.get(id).name())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
