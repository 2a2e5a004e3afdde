package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.CredentialStore;
import no.front.access.control.CustomerMails;
import no.front.access.control.FreshCredential;
import no.front.access.control.GatewayStore;
import no.front.access.control.Invitations;
import no.front.access.control.LinkStore;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.RequestLimit;
import no.front.access.entity.AccessBlock;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.ApiCredential;
import no.front.access.entity.CredentialKind;
import no.front.access.entity.CredentialOffer;
import no.front.access.entity.Holder;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * API credentials for number lookup (CON-5): the technical contact follows a single-use link, gets a code by SMS, and sees
 * the credentials once; only a hash of the secret stays here. Their changes go through staff, who renew an offer or take it
 * back.
 */
@Stateless
@Allowed(Function.CUSTOMER_USER_INVITE)
public class CredentialOffers {

    @Inject
    CredentialStore credentials;

    @Inject
    GatewayStore gateway;

    @Inject
    Invitations invitations;

    @Inject
    OneTimeLinks links;

    @Inject
    LinkStore linkStore;

    @Inject
    CustomerMails mails;

    @Inject
    RequestLimit limit;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** What the link opens; nothing for any dead one. Looking at it doesn't use it. */
    @Open("a technical contact is no user: the link and the code are the key")
    public Optional<OfferView> open(String token) {
        return openLink(token).map(link -> {
            CredentialOffer offer = credentials.find(link.holder().id()).orElseThrow();
            return new OfferView(
                    offer.name(),
                    offer.account().contract().customer().name(),
                    offer.account().number(),
                    offer.mobile().masked(),
                    links.openCode(link).isPresent());
        });
    }

    private Optional<AccessLink> openLink(String token) {
        return links.open(token).filter(this::isOffer);
    }

    private boolean isOffer(AccessLink link) {
        return link.kind() == AccessLink.Kind.CREDENTIALS
                && link.holder().kind() == Holder.Kind.CREDENTIAL_OFFER
                && credentials
                        .find(link.holder().id())
                        .filter(CredentialOffer::isOpen)
                        .isPresent();
    }

    /** It replaces the code before. @throws BusinessRuleViolation LINK_INVALID, CODES_TOO_MANY, REQUESTS_TOO_MANY */
    @Open("a technical contact is no user: the link and the code are the key")
    public void sendCode(String token) {
        AccessLink link = openLink(token).orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        CredentialOffer offer = credentials.findLocked(link.holder().id()).orElseThrow();
        limit.admit(currentActor.get().address());
        mails.code(
                offer.mobile(),
                offer.language(),
                links.code(link, offer.mobile()),
                figures.code().toMinutes());
        changeLog.record(AccessChange.CODE_SENT, offer);
    }

    /**
     * Makes the credentials, the one time they are shown; of two at once only one wins.
     *
     * @throws BusinessRuleViolation LINK_INVALID, CODE_WRONG, CODE_INVALID
     */
    @Open("a technical contact is no user: the link and the code are the key")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public NewCredential take(String token, String code) {
        // a wrong code must be counted although it is refused: the refusal comes after the transaction
        Taken taken = transaction.call(() -> make(token, code));
        return taken.made().orElseThrow(() -> taken.refusal().orElseThrow());
    }

    private record Taken(Optional<NewCredential> made, Optional<BusinessRuleViolation> refusal) {}

    private Taken make(String token, String code) {
        AccessLink link = links.locked(token);
        CredentialOffer offer = credentials
                .findLocked(link.holder().id())
                .filter(found -> isOffer(link))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        Optional<BusinessRuleViolation> wrong = links.refusal(link, code);
        if (wrong.isPresent()) {
            changeLog.record(AccessChange.CODE_FAILED, offer);
            return new Taken(Optional.empty(), wrong);
        }
        Instant now = clock.now();
        link.use(now);
        offer.take(now);
        FreshCredential fresh = FreshCredential.of(CredentialKind.KEY);
        gateway.add(new ApiCredential(offer, fresh.keyId(), fresh.hash(), now));
        changeLog.record(AccessChange.CREDENTIALS_TAKEN, offer, Changes.none().field("apiKey", null, fresh.keyId()));
        return new Taken(
                Optional.of(new NewCredential(offer.account().number(), fresh.keyId(), fresh.secret())),
                Optional.empty());
    }

    /** The offers to a customer's technical contacts, newest first. */
    @Allowed(Function.CUSTOMER_USER_READ)
    public List<OfferRow> of(long customerId) {
        return credentials.offersOf(customerId).stream().map(this::row).toList();
    }

    /** One of them. @throws BusinessRuleViolation USER_NOT_FOUND */
    @Allowed(Function.CUSTOMER_USER_READ)
    public OfferRow get(long offerId) {
        return row(credentials.find(offerId).orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND)));
    }

    private OfferRow row(CredentialOffer offer) {
        return OfferRow.of(
                offer,
                linkStore
                        .openUntil(offer.holder(), AccessLink.Kind.CREDENTIALS, clock.now())
                        .orElse(null));
    }

    /** A new link; the old one is dead. @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED */
    public void renew(long offerId) {
        CredentialOffer offer = locked(offerId);
        if (!offer.isOpen()) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        invitations.sendOffer(offer);
        changeLog.record(AccessChange.CREDENTIALS_OFFERED_AGAIN, offer);
    }

    /** @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED once taken, REASON_MISSING */
    public void withdraw(long offerId, String reason) {
        CredentialOffer offer = locked(offerId);
        offer.withdraw(clock.now());
        links.withdrawAll(offer.holder());
        changeLog.record(AccessChange.CREDENTIALS_WITHDRAWN, offer, AccessBlock.checkedReason(reason), Changes.none());
    }

    private CredentialOffer locked(long offerId) {
        return credentials.findLocked(offerId).orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }
}
