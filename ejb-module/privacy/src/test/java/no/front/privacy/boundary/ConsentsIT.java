package no.front.privacy.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.front.access.entity.AccessError;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Membership;
import no.front.customer.entity.Customer;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.platform.entity.CustomerRole;
import no.front.privacy.entity.ConsentPurpose;
import no.front.privacy.entity.ConsentSource;
import no.front.privacy.entity.PrivacyChange;
import no.front.privacy.entity.PrivacyError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRV-8 what may be sent to a customer's user")
class ConsentsIT {

    private final PrivacyHouse house = new PrivacyHouse();
    private final OwnConsents own = house.get(OwnConsents.class);
    private final UserConsents users = house.get(UserConsents.class);
    private Membership maja;

    @BeforeEach
    void start() {
        maja = member(house.customer("Fjordvik AS"));
        house.actAs(maja.organisationId(), maja.user().id(), CustomerRole.ORDINARY);
    }

    private Membership member(long customer) {
        return house.unit.call(() -> {
            CustomerUser user = CustomerUser.invite(
                    "Maja Moen",
                    EmailAddress.of("maja" + System.nanoTime() + "@kunde.example"),
                    Msisdn.of("98000301"),
                    Language.BOKMAL,
                    house.now);
            house.unit.em().persist(user);
            Membership membership = new Membership(
                    user, house.unit.em().find(Customer.class, customer), CustomerRole.ORDINARY, house.now);
            house.unit.em().persist(membership);
            return membership;
        });
    }

    private boolean allowed(Membership member, ConsentPurpose purpose) {
        return house.unit.call(() -> users.allows(member.user().id(), purpose));
    }

    @Test
    @DisplayName(
            "PRV-8 newsletters take a yes before, product information goes until a no; each by one call, either way")
    void oneClick() {
        assertFalse(allowed(maja, ConsentPurpose.NEWSLETTER));
        assertTrue(allowed(maja, ConsentPurpose.PRODUCT_INFORMATION));
        house.unit.run(() -> own.give(ConsentPurpose.NEWSLETTER, Language.ENGLISH));
        house.unit.run(() -> own.withdraw(ConsentPurpose.PRODUCT_INFORMATION, Language.BOKMAL));
        assertTrue(allowed(maja, ConsentPurpose.NEWSLETTER));
        assertFalse(allowed(maja, ConsentPurpose.PRODUCT_INFORMATION));
        house.now = house.now.plusSeconds(60);
        house.unit.run(() -> own.withdraw(ConsentPurpose.NEWSLETTER, Language.ENGLISH));
        house.unit.run(() -> own.give(ConsentPurpose.PRODUCT_INFORMATION, Language.BOKMAL));
        assertFalse(allowed(maja, ConsentPurpose.NEWSLETTER));
        assertTrue(allowed(maja, ConsentPurpose.PRODUCT_INFORMATION));
    }

    @Test
    @DisplayName("PRV-8 kept for each: time, source, version and text as it was read; saying it again adds nothing")
    void proof() {
        house.unit.run(() -> own.give(ConsentPurpose.NEWSLETTER, Language.ENGLISH));
        house.unit.run(() -> own.give(ConsentPurpose.NEWSLETTER, Language.BOKMAL));
        ConsentView view = house.unit.call(own::view);
        assertEquals(1, view.history().size());
        ConsentView.Said said = view.history().getFirst();
        assertEquals(PrivacyHouse.NOON, said.at());
        assertEquals(ConsentSource.PORTAL, said.source());
        assertEquals(ConsentPurpose.NEWSLETTER.textVersion(), said.textVersion());
        assertEquals(house.unit.call(() -> own.text(ConsentPurpose.NEWSLETTER, Language.ENGLISH)), said.text());
        assertNotEquals(house.unit.call(() -> own.text(ConsentPurpose.NEWSLETTER, Language.BOKMAL)), said.text());
        assertEquals("Maja Moen", said.by());
        assertEquals(1, house.logged.size());
        assertEquals(PrivacyChange.CONSENT_GIVEN, house.logged.getFirst().action());
        assertEquals(maja.user().id(), house.logged.getFirst().subject());
    }

    @Test
    @DisplayName(
            "PRV-8 staff record a no that came by phone or e-mail, with a note; never a yes, nor one without its source")
    void byStaff() {
        house.unit.run(() -> own.give(ConsentPurpose.NEWSLETTER, Language.BOKMAL));
        house.now = house.now.plusSeconds(60);
        for (ConsentSource source : new ConsentSource[] {null, ConsentSource.PORTAL}) {
            assertEquals(
                    PrivacyError.CONSENT_SOURCE,
                    PrivacyHouse.refused(() -> users.withdraw(maja.id(), ConsentPurpose.NEWSLETTER, source, "")));
        }
        assertEquals(
                PrivacyError.TOO_LONG,
                PrivacyHouse.refused(() ->
                        users.withdraw(maja.id(), ConsentPurpose.NEWSLETTER, ConsentSource.PHONE, "x".repeat(501))));
        assertEquals(
                AccessError.USER_NOT_FOUND,
                PrivacyHouse.refused(
                        () -> users.withdraw(987_654_321L, ConsentPurpose.NEWSLETTER, ConsentSource.PHONE, "")));
        house.unit.run(() -> users.withdraw(maja.id(), ConsentPurpose.NEWSLETTER, ConsentSource.PHONE, " Ringte "));
        assertFalse(allowed(maja, ConsentPurpose.NEWSLETTER));
        ConsentView.Said said =
                house.unit.call(() -> users.of(maja.id())).history().getFirst();
        assertEquals("Ringte", said.note());
        assertEquals(ConsentSource.PHONE, said.source());
        assertEquals("", said.text());
    }

    @Test
    @DisplayName("PRV-8 ACC-10 what one says is about oneself alone")
    void foreign() {
        Membership other = member(maja.organisationId());
        house.unit.run(() -> own.give(ConsentPurpose.NEWSLETTER, Language.BOKMAL));
        assertFalse(allowed(other, ConsentPurpose.NEWSLETTER));
        house.actAs(other.organisationId(), other.user().id(), CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertTrue(house.unit.call(own::view).history().isEmpty());
    }
}
