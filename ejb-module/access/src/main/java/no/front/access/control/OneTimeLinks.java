package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.Holder;
import no.front.access.entity.OneTimeCode;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;

/**
 * Links that work once and the codes that go with them, for staff and customers' users alike (ACC-2, ACC-3). A token exists
 * in the mail only, a code in the SMS only. Example: 5 codes to a number within an hour are sent, the sixth is refused, for
 * whomever and by whatever link it is asked.
 */
@Dependent
public class OneTimeLinks {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    LinkStore links;

    @Inject
    CounterStore counters;

    @Inject
    AccessFigures figures;

    @Inject
    RealClock clock;

    /**
     * A new link; older ones of the same holder die by it.
     *
     * @return its token, given out this once
     */
    public String issue(AccessLink.Kind kind, Holder holder, Duration life) {
        return issue(kind, holder, life, null);
    }

    /** As {@link #issue(AccessLink.Kind, Holder, Duration)}. @param email what it is about; null for nothing */
    public String issue(AccessLink.Kind kind, Holder holder, Duration life, EmailAddress email) {
        links.withdrawSent(holder, clock.now());
        return begin(kind, holder, life, email);
    }

    /**
     * A new link beside those there are: each browser that shows the password gets one of its own.
     *
     * @return its token, given out this once
     */
    public String begin(AccessLink.Kind kind, Holder holder, Duration life) {
        return begin(kind, holder, life, null);
    }

    /** As {@link #begin(AccessLink.Kind, Holder, Duration)}. @param email what it is about; null for nothing */
    public String begin(AccessLink.Kind kind, Holder holder, Duration life, EmailAddress email) {
        String token = RandomSecret.token();
        links.add(new AccessLink(kind, holder, RandomSecret.hash(token), life, clock.now()).about(email));
        return token;
    }

    /** Nothing for an unknown, used, withdrawn or expired one: all alike. */
    public Optional<AccessLink> open(String token) {
        return links.find(RandomSecret.hash(token == null ? "" : token)).filter(link -> link.isOpen(clock.now()));
    }

    /**
     * The link of the token, locked until the transaction ends: of two who use it at once, the second finds it used.
     *
     * @throws BusinessRuleViolation LINK_INVALID
     */
    public AccessLink locked(String token) {
        return links.findLocked(RandomSecret.hash(token == null ? "" : token))
                .filter(found -> found.isOpen(clock.now()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
    }

    public boolean mayIssue(Holder holder, AccessLink.Kind kind, int mostPerHour) {
        return links.linksSince(holder, kind, clock.now().minus(HOUR)) < mostPerHour;
    }

    /** All open links of somebody die: a password was set, or the person is locked out. */
    public void withdrawAll(Holder holder) {
        links.withdrawAll(holder, clock.now());
    }

    /**
     * A new code for the link, which replaces the one before.
     *
     * @param mobile where it is to be sent
     * @return its digits
     * @throws BusinessRuleViolation CODES_TOO_MANY
     */
    public String code(AccessLink link, Msisdn mobile) {
        Instant now = clock.now();
        // who asks for a code to the same number at the same moment waits here, so that no two take the last place
        counters.locked(CounterStore.ofNumber(mobile));
        int most = figures.codesPerHour();
        if (links.codesSince(mobile, now.minus(HOUR)) >= most) {
            throw new BusinessRuleViolation(AccessError.CODES_TOO_MANY, most);
        }
        if (link.holder().kind() != Holder.Kind.STAFF) {
            int mostOfUser = figures.codesPerUser();
            if (links.codesSince(link.holder(), now.minus(HOUR)) >= mostOfUser) {
                throw new BusinessRuleViolation(AccessError.CODES_TOO_MANY, mostOfUser);
            }
        }
        String code = RandomSecret.code();
        String hash = RandomSecret.codeHash(link.id(), code);
        links.add(new OneTimeCode(link.id(), mobile, hash, figures.code(), figures.codeTries(), now));
        return code;
    }

    /** Whether the link has a code that could still be right. */
    public Optional<OneTimeCode> openCode(AccessLink link) {
        return links.newestCode(link.id()).filter(code -> code.isOpen(clock.now()));
    }

    /**
     * Counts the try.
     *
     * @param typed blanks are forgiven
     * @return why not: CODE_WRONG, CODE_INVALID; nothing for the right one. A value, no exception: the try has to stay
     *     counted
     */
    public Optional<BusinessRuleViolation> refusal(AccessLink link, String typed) {
        Optional<OneTimeCode> code = links.newestCodeLocked(link.id());
        OneTimeCode.Answer answer = code.map(sent -> sent.answer(RandomSecret.codeHash(link.id(), typed), clock.now()))
                .orElse(OneTimeCode.Answer.DEAD);
        return switch (answer) {
            case RIGHT -> Optional.empty();
            case WRONG ->
                Optional.of(new BusinessRuleViolation(
                        AccessError.CODE_WRONG, code.get().triesLeft()));
            case DEAD -> Optional.of(new BusinessRuleViolation(AccessError.CODE_INVALID));
        };
    }

    /** Where the newest code of the link was sent. */
    public Msisdn provenNumber(AccessLink link) {
        return links.newestCode(link.id()).orElseThrow().mobile();
    }
}
