package no.front.it.http;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.platform.entity.CustomerRole;
import no.front.portal.PortalPage;

/**
 * Asks for everything of one customer as everybody whom it doesn't concern. What there is to ask for is found by following the
 * links of the owner's pages; which parameters are ids is read from the sources.
 */
public final class PortalIsolation {

    private static final String UNKNOWN = "987654321987";
    private static final Pattern LINK = Pattern.compile("href=\"/?([a-z][a-z-]*)(\\?[^\"#]*)?\"");
    private static final Set<String> LIST_ORDER = Set.of("sort", "dir", "page", "format", "from");

    /** Versions of terms and announcements of prices are the house's: everybody has the same. */
    private static final Set<String> OF_THE_HOUSE = Set.of("new-terms?version", "new-prices?announcement");

    private static final Map<String, CustomerRole> ROLES = Map.of(
            "an ordinary user", CustomerRole.ORDINARY,
            "the administrator of another account", CustomerRole.ACCOUNT_ADMINISTRATOR,
            "accounting", CustomerRole.ACCOUNTING);

    private static final int SAMPLES = 3;

    private static PortalIsolation instance;
    private static RuntimeException failure;

    private final PortalParameters parameters = new PortalParameters();
    private final Owner alfa = new Owner("Isolasjon Alfa");
    private final Owner beta = new Owner("Isolasjon Beta");
    private final Map<String, Session> others = new LinkedHashMap<>();

    private PortalIsolation() throws Exception {
        PortalUser admin = alfa.user;
        String first = alfa.accounts.getFirst();
        others.put("another customer's administrator", beta.user.session());
        others.put(
                "an ordinary user",
                admin.colleague("Ola Vanlig", CustomerRole.ORDINARY, first).session());
        others.put(
                "the administrator of another account",
                admin.colleague("Kari Konto", CustomerRole.ACCOUNT_ADMINISTRATOR, first)
                        .session());
        others.put(
                "accounting",
                admin.colleague("Rita Regnskap", CustomerRole.ACCOUNTING, first).session());
        others.put("a visitor", Session.ofNobody());
        PortalUser locked = admin.colleague("Lars Last", CustomerRole.ORGANISATION_ADMINISTRATOR, first);
        admin.lock("Lars Last");
        others.put("a locked user", locked.session());
        alfa.walk();
        beta.walk();
    }

    /** Made once; needs the customers. */
    public static synchronized PortalIsolation get() throws Exception {
        if (failure != null) {
            throw failure;
        }
        if (instance == null) {
            try {
                instance = new PortalIsolation();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return instance;
    }

    /** A customer, and all addresses of it that links lead to. */
    private final class Owner {
        private final PortalUser user;
        private final String name;
        private final List<String> accounts;
        private final Map<String, String> pages = new LinkedHashMap<>();
        private final Map<String, Integer> closed = new TreeMap<>();

        Owner(String name) throws Exception {
            this.name = name;
            user = PortalUser.of(name.replace(" ", "+"));
            Matcher account = Pattern.compile("account=(\\d+)").matcher(get("/gateway"));
            Set<String> found = new TreeSet<>();
            while (account.find()) {
                found.add(account.group(1));
            }
            accounts = List.copyOf(found);
            String last = accounts.getLast();
            user.press("/gateway-key-new?account=" + last, "make");
            user.press("/contact-person", "save");
            user.press("/payee-account", "send");
        }

        private String get(String address) throws Exception {
            return user.session().get(address).body();
        }

        /** From page to page, some of each sort. */
        void walk() throws Exception {
            Deque<String> open = new ArrayDeque<>();
            for (PortalPage page : PortalPage.values()) {
                if (page.function().isPresent()) {
                    open.add("/" + page.path());
                    if (parameters.ids(page.path()).contains("account")) {
                        accounts.forEach(account -> open.add("/" + page.path() + "?account=" + account));
                    }
                }
            }
            Set<String> linked = new HashSet<>();
            Map<String, Integer> sorts = new HashMap<>();
            Set<String> seen = new LinkedHashSet<>();
            while (!open.isEmpty()) {
                String address = open.poll();
                String sort = PortalAddress.sort(address);
                if (!seen.add(address) || sorts.merge(sort, 1, Integer::sum) > SAMPLES) {
                    continue;
                }
                HttpResponse<String> answer = user.session().get(address);
                // what isn't linked to may well want more than it was given
                if (answer.statusCode() != 200 && (linked.contains(address) || answer.statusCode() != 404)) {
                    closed.put(address, answer.statusCode());
                }
                if (answer.statusCode() == 200) {
                    pages.put(address, answer.body());
                    Matcher link = LINK.matcher(answer.body());
                    while (link.find()) {
                        String query =
                                link.group(2) == null ? "" : link.group(2).replace("&amp;", "&");
                        if (isOwnPage(link.group(1))
                                && PortalAddress.values(query).keySet().stream().noneMatch(LIST_ORDER::contains)) {
                            linked.add("/" + link.group(1) + query);
                            open.add("/" + link.group(1) + query);
                        }
                    }
                }
            }
            for (String address : List.copyOf(pages.keySet())) {
                if (address.contains("?") && parameters.isListFile(PortalAddress.path(address))) {
                    pages.put(address + "&format=csv", "");
                }
            }
        }

        /** Addresses with something's id. */
        List<String> withIds() throws Exception {
            List<String> found = new ArrayList<>();
            for (String address : pages.keySet()) {
                if (!unknown(address).equals(address)) {
                    found.add(address);
                }
            }
            return found;
        }
    }

    private static boolean isOwnPage(String path) {
        return PortalPage.at("/" + path)
                .filter(page -> page.function().isPresent())
                .isPresent();
    }

    private boolean isId(String path, String name) throws Exception {
        return !name.equals("version")
                && parameters.ids(path).contains(name)
                && !OF_THE_HOUSE.contains(path + "?" + name);
    }

    /** The address with ids that nobody has. */
    private String unknown(String address) throws Exception {
        String changed = address;
        for (String name : PortalAddress.values(address).keySet()) {
            if (isId(PortalAddress.path(address), name)) {
                changed = changed.replaceAll("([?&]" + name + "=)\\d+", "$1" + UNKNOWN);
            }
        }
        return changed;
    }

    /** Parameters that are ids, of pages where the owner has none. */
    public List<String> unknownIds() throws Exception {
        List<String> missing = new ArrayList<>();
        for (PortalPage page : PortalPage.values()) {
            for (String name : parameters.ids(page.path())) {
                String parameter = page.path() + "?" + name;
                if (page.function().isPresent() && isId(page.path(), name) && !hasSample(page.path(), name)) {
                    missing.add(parameter + ": say what this page's ids are, so that another's can be asked for");
                }
            }
        }
        return missing;
    }

    private boolean hasSample(String path, String name) {
        return alfa.pages.entrySet().stream()
                .filter(page -> PortalAddress.path(page.getKey()).equals(path))
                .anyMatch(page -> PortalAddress.values(page.getKey()).containsKey(name)
                        || page.getValue().contains(" name=\"" + name + "\" value=\""));
    }

    /** Addresses that the owner itself can't open, or that open with an unknown id as well as with the own. */
    public List<String> notTheOwners() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Owner owner : List.of(alfa, beta)) {
            if (owner.withIds().size() < 20) {
                wrong.add(owner.name + " has hardly anything: " + owner.withIds());
            }
            owner.closed.forEach((page, status) -> wrong.add(page + " answers " + owner.name + " with " + status));
            for (String address : owner.withIds()) {
                HttpResponse<String> own = owner.user.session().get(address);
                HttpResponse<String> none = owner.user.session().get(unknown(address));
                if (own.statusCode() != 200 || normal(own, address).equals(normal(none, unknown(address)))) {
                    wrong.add(address + ": " + own.statusCode() + ", unknown: " + none.statusCode());
                }
            }
        }
        return wrong;
    }

    /** Where an answer tells more than that with an unknown id. */
    public List<String> told() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Session> other : others.entrySet()) {
            for (String address : alfa.withIds()) {
                if (concerns(other.getKey(), address)) {
                    continue;
                }
                HttpResponse<String> foreign = other.getValue().get(address);
                HttpResponse<String> none = other.getValue().get(unknown(address));
                ComparedAnswer.difference(normal(foreign, address), normal(none, unknown(address)))
                        .ifPresent(difference -> wrong.add(other.getKey() + " at " + address + ": " + difference));
                if (!ROLES.containsKey(other.getKey()) && foreign.body().contains(alfa.name)) {
                    wrong.add(other.getKey() + " reads of " + alfa.name + " at " + address);
                }
            }
        }
        for (String address : alfa.pages.keySet()) {
            if (beta.user.session().get(address).body().contains(alfa.name)) {
                wrong.add("another customer's administrator reads of " + alfa.name + " at " + address);
            }
        }
        return wrong;
    }

    /** What colleagues may see: their function, in the accounts that they reach; users by their own list of them. */
    private boolean concerns(String other, String address) throws Exception {
        CustomerRole role = ROLES.get(other);
        boolean may = role != null
                && PortalPage.at("/" + PortalAddress.path(address))
                        .flatMap(PortalPage::function)
                        .filter(function -> function.roles().contains(role))
                        .isPresent();
        boolean ownAccount =
                PortalAddress.values(address).getOrDefault("account", "").equals(alfa.accounts.getFirst());
        boolean listed = PortalAddress.path(address).equals("user")
                && others.get(other).get("/users").body().contains("\"" + address.substring(1) + "\"");
        return may && (role.reachesAllAccounts() || ownAccount || listed);
    }

    /** Where a form with what is another's answers otherwise than with what is nobody's, or did something. */
    public List<String> changed() throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, String> before = shown();
        int sent = 0;
        for (String address : alfa.pages.keySet()) {
            for (PortalForm form :
                    PortalForm.of(alfa.user.session().get(address).body())) {
                if (!form.isFaces() || !form.address().equals("/" + PortalAddress.path(address))) {
                    continue;
                }
                for (String button : form.buttons()) {
                    sent += replayed(address, form, button, wrong) + exchanged(address, form, button, wrong);
                }
            }
        }
        Map<String, String> after = shown();
        before.forEach((address, text) -> ComparedAnswer.difference(text, after.get(address))
                .ifPresent(difference -> wrong.add("The owner's " + address + " has changed: " + difference)));
        if (sent < 200) {
            wrong.add("Only " + sent + " forms were sent");
        }
        return wrong;
    }

    /** The owner's pages with ids as the owner sees them now. */
    private Map<String, String> shown() throws Exception {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : alfa.pages.entrySet()) {
            if (page.getValue().contains("<html")) {
                String address = page.getKey();
                shown.put(address, normal(alfa.user.session().get(address), address));
            }
        }
        return shown;
    }

    /** The owner's form, view state and all, sent by others. */
    private int replayed(String address, PortalForm form, String button, List<String> wrong) throws Exception {
        int sent = 0;
        for (Map.Entry<String, Session> other : others.entrySet()) {
            HttpResponse<String> foreign = other.getValue().post(address, form.pressed(button));
            sent++;
            boolean refused = List.of(403, 404).contains(foreign.statusCode())
                    || PortalUser.location(foreign).startsWith("/sign-in?")
                    || PortalUser.location(foreign).startsWith("/error?status=expired");
            if (!refused) {
                wrong.add(other.getKey() + " sends " + button + " of " + address + ": " + foreign.statusCode() + " "
                        + PortalUser.location(foreign));
            }
        }
        return sent;
    }

    /** Another customer's own form of the same sort, its view state good, with the owner's ids in it. */
    private int exchanged(String address, PortalForm form, String button, List<String> wrong) throws Exception {
        String own = likeThis(address);
        if (own.isEmpty()
                || form.fields().keySet().stream().noneMatch(name -> isIdOf(address, name)) && own.equals(address)) {
            return 0;
        }
        Session session = beta.user.session();
        List<String> answers = new ArrayList<>();
        for (boolean known : new boolean[] {true, false}) {
            PortalForm mine = PortalForm.of(session.get(own).body()).stream()
                    .filter(one -> one.buttons().contains(button))
                    .findFirst()
                    .orElse(null);
            if (mine == null) {
                return 0;
            }
            Map<String, String> fields = mine.pressed(button);
            for (Map.Entry<String, String> field : form.fields().entrySet()) {
                String name = field.getKey();
                boolean bare = isIdOf(address, name);
                boolean chosen =
                        field.getValue().matches("\\d{3,}") && !field.getValue().equals(fields.get(name));
                if ((bare || chosen && !name.startsWith("jakarta")) && fields.containsKey(name)) {
                    fields.put(name, known ? field.getValue() : UNKNOWN);
                }
            }
            String to = known ? address : unknown(address);
            answers.add(normal(session.post(to, fields), to, form.fields().values()));
        }
        ComparedAnswer.difference(answers.get(0), answers.get(1))
                .ifPresent(difference -> wrong.add("another customer's administrator sends " + button + " with ids of "
                        + address + ": " + difference));
        return 2;
    }

    private boolean isIdOf(String address, String name) {
        try {
            return isId(PortalAddress.path(address), name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beta's address of the same sort; "" where it has none. */
    private String likeThis(String address) {
        String sort = PortalAddress.sort(address);
        return beta.pages.keySet().stream()
                .filter(one -> PortalAddress.sort(one).equals(sort))
                .findFirst()
                .orElse("");
    }

    /** All that an answer tells, less what differs each time and the ids that were asked for. */
    private String normal(HttpResponse<String> answer, String address) throws Exception {
        return normal(answer, address, List.of());
    }

    private String normal(HttpResponse<String> answer, String address, Collection<String> ids) throws Exception {
        Set<String> asked = new LinkedHashSet<>(ids);
        for (String name : PortalAddress.values(address).keySet()) {
            if (isId(PortalAddress.path(address), name)) {
                asked.add(PortalAddress.values(address).get(name));
            }
        }
        asked.add(UNKNOWN);
        // what is sent becomes delivered meanwhile
        return ComparedAnswer.text(answer, asked, PortalAddress.path(address).startsWith("invoice"));
    }
}
