package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.billing.boundary.DeliverySetting;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.EhfCapability;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.ReceiverLookup;
import no.front.contract.entity.Contract;
import no.front.customer.entity.Customer;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.OwnTransaction;

/**
 * Which channel reaches whom (BIL-5). Invoice runs call {@link #refresh} outside of any transaction before they propose, then
 * {@link #choices} for many contracts at once; answers are stored, so that nothing waits for the directory meanwhile.
 */
@Dependent
public class Receivers {

    /** So many questions at once. */
    private static final int AT_ONCE = 8;

    @Inject
    ReceiverLookupStore store;

    @Inject
    ReceiverDirectory directory;

    @Inject
    BusinessSettings settings;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    /**
     * Asks about those whose last answer is older than 24 hours. Takes its time: never in a transaction.
     *
     * @return how many had no usable answer; what was known of them still holds
     */
    public int refresh(Collection<OrganisationNumber> numbers) {
        Instant now = clock.now();
        Map<OrganisationNumber, ReceiverLookup> known = transaction.call(() -> store.of(numbers));
        List<OrganisationNumber> due = numbers.stream()
                .distinct()
                .filter(number -> !Optional.ofNullable(known.get(number))
                        .map(lookup -> lookup.isFresh(now))
                        .orElse(false))
                .toList();
        return ask(due);
    }

    /**
     * Asks about all of them, several at once; stops when none of those has an answer, since the directory is gone then.
     *
     * @return how many had no usable answer
     */
    int ask(List<OrganisationNumber> numbers) {
        int unanswered = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int from = 0; from < numbers.size(); from += AT_ONCE) {
                List<OrganisationNumber> wave = numbers.subList(from, Math.min(from + AT_ONCE, numbers.size()));
                List<Future<ReceiverDirectory.Answer>> answers = wave.stream()
                        .map(number -> threads.submit(() -> directory.ask(number)))
                        .toList();
                int silent = 0;
                for (int i = 0; i < wave.size(); i++) {
                    silent += keep(wave.get(i), answers.get(i).get()) ? 0 : 1;
                }
                unanswered += silent;
                if (silent == wave.size()) {
                    return unanswered + numbers.size() - from - wave.size();
                }
            }
            return unanswered;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return numbers.size();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Asks about one and keeps the answer; never in a transaction. */
    public ReceiverDirectory.Answer ask(OrganisationNumber number) {
        ReceiverDirectory.Answer answer = directory.ask(number);
        keep(number, answer);
        return answer;
    }

    /** The same, told as whether there was a usable answer. */
    public boolean answers(OrganisationNumber number) {
        return ask(number) instanceof ReceiverDirectory.Told;
    }

    private boolean keep(OrganisationNumber number, ReceiverDirectory.Answer answer) {
        Instant now = clock.now();
        transaction.run(() -> {
            ReceiverLookup row = store.row(number);
            switch (answer) {
                case ReceiverDirectory.Told told ->
                    row.answered(told.takes(EhfType.INVOICE), told.takes(EhfType.CREDIT_NOTE), now);
                case ReceiverDirectory.Unavailable none -> row.unanswered(none.failure(), now);
            }
        });
        return answer instanceof ReceiverDirectory.Told;
    }

    /** The channel of each contract, by its id: one query for all of them. */
    public Map<Long, ChannelChoice> choices(Collection<Contract> contracts, InvoiceKind kind, LocalDate day) {
        Map<OrganisationNumber, ReceiverLookup> known = store.of(contracts.stream()
                .flatMap(contract -> contract.customer().organisationNumber().stream())
                .collect(Collectors.toSet()));
        Optional<LocalDate> dutyFrom = dutyFrom();
        Map<Long, ChannelChoice> choices = new HashMap<>();
        contracts.forEach(contract -> choices.put(
                contract.id(),
                ChannelChoice.of(new ChannelChoice.Facts(
                        contract.invoice().delivery(),
                        emailOf(contract).isPresent(),
                        capability(contract.customer(), known, kind),
                        isDuty(contract.customer(), day, dutyFrom)))));
        return choices;
    }

    public ChannelChoice choice(Contract contract, InvoiceKind kind, LocalDate day) {
        return choices(List.of(contract), kind, day).get(contract.id());
    }

    /** Whether EHF is a duty towards that customer. */
    public boolean isDuty(Customer customer, LocalDate day) {
        return isDuty(customer, day, dutyFrom());
    }

    private static boolean isDuty(Customer customer, LocalDate day, Optional<LocalDate> from) {
        return customer.organisationNumber().isPresent()
                && EhfDuty.holds(customer.form(), customer.isVatRegistered(), day, from);
    }

    private Optional<LocalDate> dutyFrom() {
        return DeliverySetting.day(settings.text(DeliverySetting.EHF_DUTY_FROM));
    }

    /** Who has no organisation number can't be registered. */
    private static EhfCapability capability(
            Customer customer, Map<OrganisationNumber, ReceiverLookup> known, InvoiceKind kind) {
        return customer.organisationNumber()
                .map(number -> Optional.ofNullable(known.get(number))
                        .map(lookup -> lookup.capability(kind))
                        .orElse(EhfCapability.UNKNOWN))
                .orElse(EhfCapability.NOT_REGISTERED);
    }

    /** Where its invoices go by e-mail: as agreed, else as the customer has it; never where mail is stopped (CUS-6). */
    public static Optional<EmailAddress> emailOf(Contract contract) {
        Customer customer = contract.customer();
        return Stream.of(Optional.ofNullable(contract.invoice().email()), customer.invoiceEmail())
                .flatMap(Optional::stream)
                .filter(email -> customer.mayBeSentTo(email.toString()))
                .findFirst();
    }
}
