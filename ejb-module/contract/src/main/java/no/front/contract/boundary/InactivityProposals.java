package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.control.ChargeStore;
import no.front.contract.control.ContractMails;
import no.front.contract.control.ContractStore;
import no.front.contract.control.Inactivity;
import no.front.contract.control.InactivityStore;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.InactivityProposal;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Accounts without activity: proposed by the nightly search, told to the customer, decided by staff (CON-8). */
@Stateless
@Allowed(Function.CONTRACT_TERMINATE)
public class InactivityProposals {

    @Inject
    InactivityStore store;

    @Inject
    ContractStore contracts;

    @Inject
    ChargeStore charges;

    @Inject
    ContractEndings endings;

    @Inject
    ContractMails mails;

    @Inject
    @Any
    Instance<AccountActivity> activities;

    @Inject
    @Any
    Instance<OpenMoney> monies;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Those that wait, the oldest first. */
    @Allowed(Function.CONTRACT_READ)
    public List<InactivityProposal> open() {
        List<InactivityProposal> open = store.open();
        open.forEach(proposal -> proposal.account().contract().customer().name());
        return open;
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.CONTRACT_READ)
    public Money openMoneyOf(long proposalId) {
        return openMoney(proposal(proposalId).account());
    }

    /**
     * Tells the customer that the account will be closed.
     *
     * @return the first day it may be closed
     * @throws BusinessRuleViolation NOT_FOUND, PROPOSAL_STATUS, ACCOUNT_CLOSED, INACTIVITY_AGREED
     */
    public LocalDate tell(long proposalId) {
        InactivityProposal proposal = locked(proposalId);
        Account account = closable(proposal);
        LocalDate closesFrom = rule().closesFrom(clock.today());
        changeLog.record(ContractChange.INACTIVITY_TOLD, account, proposal.told(clock.today(), closesFrom));
        Contract contract = account.contract();
        mails.tell(
                contract,
                "inactive",
                "ACCOUNT_INACTIVE",
                account.name(),
                mails.formats(contract).date(proposal.lastActiveOn()),
                mails.formats(contract).date(closesFrom),
                mails.signIn());
        return closesFrom;
    }

    /**
     * Closes the account, and with the last account the contract.
     *
     * @throws BusinessRuleViolation NOT_FOUND, PROPOSAL_STATUS, ACCOUNT_CLOSED, INACTIVITY_AGREED; TOLD_TOO_LATELY before
     *     the days to answer are over; OPEN_MONEY with how much
     */
    public void close(long proposalId, String note) {
        InactivityProposal proposal = locked(proposalId);
        Account account = closable(proposal);
        Money open = openMoney(account);
        if (!open.isZero()) {
            throw new BusinessRuleViolation(ContractError.OPEN_MONEY, open);
        }
        LocalDate today = clock.today();
        Changes changes =
                proposal.close(today, note, clock.now(), currentActor.get().name());
        changeLog.record(ContractChange.INACTIVITY_DECIDED, account, proposal.note(), changes);
        Contract contract = account.contract();
        if (contract.isLast(account)) {
            endings.end(contract, today);
        } else {
            changeLog.record(ContractChange.ACCOUNT_CLOSED, account, contract.close(account, today));
        }
    }

    /** Staff keep the account; it is not proposed again before as long a time is over. @throws BusinessRuleViolation as above */
    public void keep(long proposalId, String note) {
        InactivityProposal proposal = locked(proposalId);
        changeLog.record(
                ContractChange.INACTIVITY_DECIDED,
                proposal.account(),
                note,
                proposal.keep(note, clock.now(), currentActor.get().name()));
    }

    private Account closable(InactivityProposal proposal) {
        Account account = proposal.account();
        if (!account.isOpen()) {
            throw new BusinessRuleViolation(ContractError.ACCOUNT_CLOSED);
        }
        if (!account.contract().agreement().closesInactive()) {
            throw new BusinessRuleViolation(ContractError.INACTIVITY_AGREED);
        }
        return account;
    }

    /** With its contract locked. */
    private InactivityProposal locked(long id) {
        InactivityProposal proposal = proposal(id);
        contracts.lockedAccount(proposal.account().id());
        return store.fresh(proposal);
    }

    private InactivityProposal proposal(long id) {
        return store.find(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
    }

    private Money openMoney(Account account) {
        Money open = charges.pendingOf(account.id());
        for (OpenMoney money : monies) {
            open = open.plus(money.open(account.organisationId(), account.id()).abs());
        }
        return open;
    }

    private Inactivity rule() {
        return new Inactivity(
                settings.number(ContractSetting.INACTIVE_MONTHS),
                settings.number(ContractSetting.INACTIVITY_NOTICE_DAYS));
    }

    /** Accounts to propose on that day, with their last use; the nightly search proposes each by itself. */
    @Internal
    public Map<Account, LocalDate> found(LocalDate today) {
        List<Account> candidates = store.candidates(rule().openedBefore(today));
        Map<Long, LocalDate> used = lastUse(candidates);
        Map<Account, LocalDate> found = new HashMap<>();
        for (Account account : candidates) {
            if (account.contract().openSuspensions().stream().anyMatch(stop -> stop.covers(account))) {
                continue; // can't be used
            }
            LocalDate last = used.getOrDefault(account.id(), account.openedOn());
            LocalDate since = store.keptOn(account.id()).filter(last::isBefore).orElse(last);
            if (rule().isInactive(since, today)) {
                account.contract().customer().name();
                found.put(account, last);
            }
        }
        return found;
    }

    private Map<Long, LocalDate> lastUse(List<Account> accounts) {
        List<Long> ids = accounts.stream().map(Account::id).toList();
        Map<Long, LocalDate> latest = new HashMap<>();
        if (ids.isEmpty()) {
            return latest;
        }
        for (AccountActivity activity : activities) {
            activity.lastActiveOn(ids).forEach((id, day) -> latest.merge(id, day, (a, b) -> a.isAfter(b) ? a : b));
        }
        return latest;
    }

    @Internal
    public void propose(long accountId, LocalDate lastActiveOn, LocalDate today) {
        Account account =
                store.account(accountId).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        store.add(new InactivityProposal(account, lastActiveOn, today));
        changeLog.record(
                ContractChange.INACTIVITY_PROPOSED, account, Changes.none().field("lastActiveOn", null, lastActiveOn));
    }

    /** Open proposals whose account was used since, or is closed. */
    @Internal
    public List<InactivityProposal> outdated() {
        List<InactivityProposal> open = open();
        Map<Long, LocalDate> used =
                lastUse(open.stream().map(InactivityProposal::account).toList());
        return open.stream()
                .filter(proposal -> {
                    LocalDate last = used.get(proposal.account().id());
                    return !proposal.account().isOpen() || last != null && last.isAfter(proposal.lastActiveOn());
                })
                .toList();
    }

    @Internal
    public void dropOutdated(long proposalId) {
        InactivityProposal proposal = locked(proposalId);
        if (proposal.status().isOpen()) {
            changeLog.record(
                    ContractChange.INACTIVITY_DECIDED,
                    proposal.account(),
                    proposal.activeAgain(clock.now(), currentActor.get().name()));
        }
    }
}
