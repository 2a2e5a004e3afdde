package no.front.access.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Logger;
import no.front.access.control.DemoStaff;
import no.front.access.control.PasswordHashing;
import no.front.access.control.PasswordRules;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.StaffUser;
import no.front.contract.boundary.TermsDemo;
import no.front.customer.boundary.CustomerDemo;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.RunAs;
import no.front.platform.entity.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On a database without staff: creates the first administrator from configuration, who has to change the password at the
 * first sign-in, and in demo mode the demo's staff and their customers.
 */
@Singleton
@Startup
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffStart {

    private static final Logger LOG = Logger.getLogger(StaffStart.class.getName());

    @Inject
    StaffStore staff;

    @Inject
    PasswordHashing hashing;

    @Inject
    ChangeLog changeLog;

    @Inject
    OwnTransaction transaction;

    @Inject
    CustomerDemo customers;

    @Inject
    TermsDemo terms;

    @Inject
    RunAs runAs;

    @Inject
    RealClock clock;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "front.admin.name", defaultValue = " ")
    String name;

    @Inject
    @ConfigProperty(name = "front.admin.email", defaultValue = " ")
    String email;

    @Inject
    @ConfigProperty(name = "front.admin.mobile", defaultValue = " ")
    String mobile;

    @Inject
    @ConfigProperty(name = "front.admin.password", defaultValue = " ")
    String password;

    @PostConstruct
    void fill() {
        boolean empty = transaction.call(staff::isEmpty);
        if (!empty) {
            return;
        }
        if (!email.isBlank()) {
            runAs.job("first-start", this::firstAdministrator);
        } else if (!demo) {
            LOG.warning("There is no staff yet, so nobody can sign in: set FRONT_ADMIN_NAME, FRONT_ADMIN_EMAIL,"
                    + " FRONT_ADMIN_MOBILE and FRONT_ADMIN_PASSWORD and start again.");
        }
        if (demo) {
            runAs.job("demo-data", this::demoStaff);
        }
    }

    private void firstAdministrator() {
        try {
            EmailAddress address = EmailAddress.of(email);
            PasswordRules.check(password.strip(), name, address);
            StaffUser user = StaffUser.invite(
                    name, address, Msisdn.of(mobile), EnumSet.of(Role.ADMINISTRATOR), Language.BOKMAL, clock.now());
            add(user, hashing.hash(password.strip()), true);
        } catch (BusinessRuleViolation refused) {
            throw new IllegalStateException(
                    "The first administrator cannot be created from FRONT_ADMIN_NAME, _EMAIL, _MOBILE and _PASSWORD: "
                            + refused.code().name());
        }
    }

    private void demoStaff() {
        DemoStaff list = DemoStaff.read();
        PasswordHash hash = hashing.hash(list.password());
        List<StaffUser> users = new ArrayList<>();
        for (DemoStaff.Person person : list.people()) {
            StaffUser user = StaffUser.invite(
                    person.name(), person.email(), person.mobile(), person.roles(), Language.BOKMAL, clock.now());
            add(user, hash, false);
            users.add(user);
        }
        // their customers, sellers first
        users.sort(Comparator.comparing(user -> !user.roles().contains(Role.SALES)));
        List<StaffMember> staff = users.stream()
                .map(user -> new StaffMember(user.id(), user.name()))
                .toList();
        transaction.run(() -> customers.fill(staff));
        transaction.run(() -> terms.fill());
    }

    private void add(StaffUser user, PasswordHash hash, boolean mustChange) {
        transaction.run(() -> {
            user.startWithPassword(hash, mustChange, clock.now());
            staff.add(user);
            changeLog.record(AccessChange.STAFF_INVITED, user, StaffChanges.of(user));
        });
    }
}
