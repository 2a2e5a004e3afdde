package no.front.access.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.access.entity.CredentialOffer;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.MisuseGround;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.StaffUser;
import no.front.contract.entity.Account;
import no.front.contract.entity.Person;
import no.front.customer.entity.Customer;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.NetworkAddress;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;

/** The controls of this component as the container would put them together; mails are kept instead of sent. */
public final class AccessParts {

    public final StaffStore staff = new StaffStore();
    public final SessionStore sessions = new SessionStore();
    final PortalLookStore looks = new PortalLookStore();
    public final LinkStore links = new LinkStore();
    public final CounterStore counters = new CounterStore();
    public final BlockStore blocks = new BlockStore();
    public final CountryStore countries = new CountryStore();
    public final CountryTable table = new CountryTable();
    public final HoldingBlocks holding = new HoldingBlocks();
    public final FailedSignIns failures = new FailedSignIns();
    public final SignInTally counts = new SignInTally();
    public final AccessCleaning cleaning = new AccessCleaning();
    public final AccessFigures figures = new AccessFigures();
    public final StaffLinks staffLinks = new StaffLinks();
    public final Map<SettingKey, Integer> settings = new HashMap<>();
    /** Tokens and codes that were sent, latest last. */
    public final List<String> sent = new ArrayList<>();

    public final CustomerUserStore customerUsers = new CustomerUserStore();
    public final CredentialStore credentials = new CredentialStore();
    public final GatewayStore gateway = new GatewayStore();
    public final GatewayTelling gatewayTelling = new GatewayTelling();
    public final CallbackClient callbackClient = new CallbackClient();
    public final AccountApiCalls apiCalls = new AccountApiCalls();
    public final RequestStore requests = new RequestStore();
    public final RequestLimit limit = new RequestLimit();
    public final OneTimeLinks oneTimeLinks = new OneTimeLinks();
    public final UserLinks userLinks = new UserLinks();
    public final OpenSessions openSessions = new OpenSessions();
    public final PasswordDoor door = new PasswordDoor();
    public final Invitations invitations = new Invitations();
    public final CustomerEntry entry = new CustomerEntry();
    public final MisuseStore misuse = new MisuseStore();
    public final MisuseReporting misuseReporting = new MisuseReporting();
    public final EmailChange emailChange = new EmailChange();
    public final SecurityStore policies = new SecurityStore();
    public final AuthenticatorStore authenticators = new AuthenticatorStore();
    public final AccessSecrets secrets = new AccessSecrets();
    public final SecondStep secondStep = new SecondStep();
    /** What was told, to whom: {@code twoStep true maja@kunde.example}. */
    public final List<String> told = new ArrayList<>();

    public final SecurityMails securityMails = new SecurityMails() {
        @Override
        public void codesLocked(CustomerUser user) {
            told.add("locked " + user.email());
        }

        @Override
        public void authenticatorAdded(CustomerUser user) {
            told.add("added " + user.email());
        }

        @Override
        public void authenticatorRemoved(CustomerUser user) {
            told.add("removed " + user.email());
        }

        @Override
        public void authenticatorReset(CustomerUser user, Customer customer, String by) {
            told.add("reset " + user.email());
        }

        @Override
        public void recoveryCodesRenewed(CustomerUser user) {
            told.add("renewed " + user.email());
        }

        @Override
        public void recoveryCodeUsed(CustomerUser user, int left) {
            told.add("used, " + left + " left " + user.email());
        }

        @Override
        public void twoStep(CustomerUser user, Customer customer, boolean on, String by) {
            told.add("twoStep " + on + " " + user.email());
        }

        @Override
        public void network(CustomerUser user, Customer customer, NetworkAddress network, boolean approved, String by) {
            told.add("network " + network + " " + approved + " " + user.email());
        }
    };
    public final GatewayMails gatewayMails = new GatewayMails() {
        @Override
        public void turned(CustomerUser user, Customer customer, Account account, Turn turn, String what, String by) {
            told.add(turn + " " + what + " " + user.email());
        }
    };
    public final EmailMails emailMails = new EmailMails() {
        @Override
        public void confirm(EmailAddress email, CustomerUser user, String token, Instant until) {
            told.add("confirm " + email + " " + token);
        }

        @Override
        public void taken(EmailAddress email, Language language) {
            told.add("taken " + email);
        }

        @Override
        public void changed(EmailAddress before, CustomerUser user, String token, Instant until) {
            told.add("changed " + before + " " + token);
        }
    };
    public final MisuseMails misuseMails = new MisuseMails() {
        @Override
        public void way(CustomerUser user, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void shut(CustomerUser user, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void told(CustomerUser administrator, Customer customer, CustomerUser user, MisuseGround ground) {
            told.add(ground + " of " + user.email() + " in " + customer.name() + " to " + administrator.email());
        }
    };
    public final CountingHashing hashing = new CountingHashing();
    public final CustomerMails customerMails = new CustomerMails() {
        @Override
        public void invitation(CustomerUser user, Customer customer, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void joined(CustomerUser user, Customer customer) {
            sent.add(user.email() + " joined");
        }

        @Override
        public void told(Person orderer, Language language, Customer customer, String administrator) {
            sent.add(orderer.email() + " told of " + administrator);
        }

        @Override
        public void invited(CustomerUser user, Customer customer, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void turned(CustomerUser user, Customer customer, Turn turn) {
            sent.add(user.email() + " " + turn);
        }

        @Override
        public void administratorsChanged(CustomerUser user, Customer customer, String who, String by) {
            sent.add(user.email() + " told that " + by + " changed " + who);
        }

        @Override
        public void reset(CustomerUser user, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void passwordChanged(CustomerUser user) {
            sent.add("changed");
        }

        @Override
        public void mobileChanged(CustomerUser user) {
            sent.add("mobile of " + user.email());
        }

        @Override
        public void credentials(CredentialOffer offer, Customer customer, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void code(Msisdn mobile, Language language, String code, long minutes) {
            sent.add(code);
        }
    };
    public final StaffMails mails = new StaffMails() {
        @Override
        public void invitation(StaffUser user, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void reset(StaffUser user, String token, Instant until) {
            sent.add(token);
        }

        @Override
        public void code(StaffUser user, String code, long minutes) {
            sent.add(code);
        }

        @Override
        public void mobileChanged(StaffUser user) {
            sent.add("mobile of " + user.email());
        }

        @Override
        public void passwordChanged(StaffUser user) {
            sent.add("changed");
        }
    };

    /** Quick, and counts how often it was asked to compare. */
    public static final class CountingHashing extends PasswordHashing {
        public volatile int comparisons;

        @Override
        public synchronized boolean matches(String password, Optional<PasswordHash> hash) {
            comparisons++;
            return super.matches(password, hash);
        }

        public void cost(int rounds) {
            this.rounds = rounds;
        }
    }

    /** This machine may be called, as in the demo. */
    public void callBackToLoopback(boolean on) {
        callbackClient.loopback = on;
    }

    public AccessParts(
            TestPersistence unit,
            OwnTransaction transaction,
            ChangeLog changeLog,
            CurrentActor actor,
            RealClock clock) {
        staff.em = unit.em();
        sessions.em = unit.em();
        looks.em = unit.em();
        links.em = unit.em();
        counters.em = unit.em();
        blocks.em = unit.em();
        countries.em = unit.em();
        figures.sessionMinutes = 30;
        figures.realClock = clock;
        figures.settings = new BusinessSettings() {
            @Override
            public int number(SettingKey key) {
                return settings.getOrDefault(key, Integer.parseInt(key.defaultValue()));
            }
        };
        hashing.cost(10);
        failures.counters = counters;
        failures.figures = figures;
        failures.changeLog = changeLog;
        failures.clock = clock;
        cleaning.counters = counters;
        cleaning.links = links;
        cleaning.sessions = sessions;
        cleaning.looks = looks;
        cleaning.misuse = misuse;
        cleaning.clock = clock;
        customerUsers.em = unit.em();
        credentials.em = unit.em();
        gateway.em = unit.em();
        apiCalls.store = gateway;
        gatewayTelling.users = customerUsers;
        gatewayTelling.mails = gatewayMails;
        gatewayTelling.currentActor = actor;
        requests.em = unit.em();
        cleaning.requests = requests;
        limit.requests = requests;
        limit.figures = figures;
        limit.clock = clock;
        oneTimeLinks.links = links;
        oneTimeLinks.counters = counters;
        oneTimeLinks.figures = figures;
        oneTimeLinks.clock = clock;
        userLinks.links = oneTimeLinks;
        userLinks.users = customerUsers;
        userLinks.currentActor = actor;
        userLinks.clock = clock;
        openSessions.sessions = sessions;
        openSessions.figures = figures;
        openSessions.transaction = transaction;
        openSessions.clock = clock;
        door.transaction = transaction;
        door.failures = failures;
        door.counts = counts;
        door.hashing = hashing;
        door.currentActor = actor;
        invitations.users = customerUsers;
        invitations.credentials = credentials;
        invitations.counters = counters;
        invitations.links = oneTimeLinks;
        invitations.mails = customerMails;
        invitations.figures = figures;
        invitations.changeLog = changeLog;
        invitations.clock = clock;
        entry.users = customerUsers;
        entry.sessions = sessions;
        entry.changeLog = changeLog;
        entry.currentActor = actor;
        entry.clock = clock;
        emailChange.users = customerUsers;
        emailChange.counters = counters;
        emailChange.links = oneTimeLinks;
        emailChange.mails = emailMails;
        emailChange.figures = figures;
        emailChange.changeLog = changeLog;
        emailChange.clock = clock;
        misuse.em = unit.em();
        misuseReporting.reports = misuse;
        misuseReporting.users = customerUsers;
        misuseReporting.sessions = sessions;
        misuseReporting.links = oneTimeLinks;
        misuseReporting.mails = misuseMails;
        misuseReporting.figures = figures;
        misuseReporting.changeLog = changeLog;
        misuseReporting.currentActor = actor;
        misuseReporting.clock = clock;
        policies.em = unit.em();
        authenticators.em = unit.em();
        secrets.key = Optional.empty();
        secondStep.policies = policies;
        secondStep.authenticators = authenticators;
        secondStep.secrets = secrets;
        secondStep.links = oneTimeLinks;
        secondStep.failures = failures;
        secondStep.mails = securityMails;
        secondStep.codes = customerMails;
        secondStep.figures = figures;
        secondStep.changeLog = changeLog;
        secondStep.currentActor = actor;
        secondStep.clock = clock;
        staffLinks.links = oneTimeLinks;
        staffLinks.mails = mails;
        staffLinks.figures = figures;
        staffLinks.clock = clock;
        table.store = countries;
        table.transaction = transaction;
        holding.blocks = blocks;
        holding.countries = countries;
        holding.clock = clock;
    }
}
