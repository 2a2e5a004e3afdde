package no.front.portal.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.traffic.boundary.MessageWay;
import no.front.traffic.boundary.OwnAccount;
import no.front.traffic.boundary.OwnMessage;
import no.front.traffic.boundary.OwnMessagePage;
import no.front.traffic.boundary.OwnMessageSearch;
import no.front.traffic.boundary.OwnMessages;
import no.front.traffic.boundary.UsageTotal;
import no.front.traffic.entity.UsageStatus;
import no.front.web.ListQuery;
import no.front.web.Words;
import no.front.web.component.Query;

/** The own messages, a page at a time, by {@link MessageQuery}. */
@Named
@RequestScoped
public class MessagesBacking {

    private static final List<String> MORE = List.of("account", "sender", "status", "country", "way");

    @Inject
    OwnMessages messages;

    @Inject
    MessageQuery asked;

    @Inject
    MessageWords messageWords;

    @Inject
    ListQuery query;

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    private List<OwnAccount> accounts;
    private Optional<OwnMessageSearch> search;
    private OwnMessagePage page;
    private Map<String, String> countries;

    @PostConstruct
    void load() {
        accounts = messages.accounts();
        search = asked.search();
        page = search.map(wanted -> messages.page(wanted, asked.from()))
                .orElseGet(() -> new OwnMessagePage(List.of(), Optional.empty(), Optional.empty()));
    }

    public List<OwnMessage> getRows() {
        return page.rows();
    }

    public List<String> getProblems() {
        return asked.problems();
    }

    /** How much was sent in these days, in a sentence; "" where nothing could be looked for. */
    public String getLead() {
        if (search.isEmpty()) {
            return "";
        }
        OwnMessageSearch wanted = search.get();
        UsageTotal sent = messages.sent(wanted);
        return words.count("messages.sent", sent.messages(), wanted.from(), wanted.to(), sent.pieces());
    }

    /** How far back the search has come where it paused; "" else. */
    public String getPaused() {
        return page.lookedBackTo()
                .map(day -> words.count("messages.paused", page.rows().size(), day))
                .orElse("");
    }

    /** The address of the next ones; "" at the end. */
    public String getNext() {
        return page.next()
                .map(next -> "messages"
                        + Query.of(request.getQueryString())
                                .without("format")
                                .with("page", next)
                                .toString())
                .orElse("");
    }

    /** The address of the first ones. */
    public String getFirst() {
        return "messages"
                + Query.of(request.getQueryString()).without("format", "page").toString();
    }

    public boolean isLater() {
        return query.has("page");
    }

    /** Whether something is asked for that stands under "more". */
    public boolean isNarrowed() {
        return MORE.stream().anyMatch(query::has);
    }

    public boolean isSeveralAccounts() {
        return accounts.size() > 1;
    }

    public Map<String, String> getAccounts() {
        Map<String, String> choices = new LinkedHashMap<>();
        accounts.forEach(account -> choices.put(Long.toString(account.id()), account.name() + " " + account.number()));
        return choices;
    }

    /** By name. */
    public Map<String, String> getCountries() {
        if (countries == null) {
            countries = countries();
        }
        return countries;
    }

    private Map<String, String> countries() {
        Map<String, String> choices = new LinkedHashMap<>();
        messages.countries().stream()
                .sorted((one, other) -> messageWords.country(one).compareTo(messageWords.country(other)))
                .forEach(code -> choices.put(code, messageWords.country(code)));
        return choices;
    }

    public UsageStatus[] getStatuses() {
        return UsageStatus.values();
    }

    public MessageWay[] getWays() {
        return MessageWay.values();
    }
}
