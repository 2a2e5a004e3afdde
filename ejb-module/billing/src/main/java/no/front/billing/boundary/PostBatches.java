package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.billing.control.DispatchStore;
import no.front.billing.control.InvoiceDocuments;
import no.front.billing.entity.DeliveryChange;
import no.front.billing.entity.DeliveryError;
import no.front.billing.entity.DocumentDispatch;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.InvoiceDispatch;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.PostBatch;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.Function;

/**
 * Letters that wait, gathered into one file to print (BIL-5): invoices and credit notes, and what components above have
 * ({@link LetterSource}). The letters are taken in one transaction, their file made outside
 * of any, and kept in another; if that is broken off, it is made when the batch is asked for again.
 */
@Stateless
@Allowed(Function.INVOICE_SEND)
public class PostBatches {

    /** Sheets that a person prints and folds at once. */
    static final int MOST_LETTERS = 500;

    private static final int SHOWN = 50;

    @Inject
    DispatchStore store;

    @Inject
    @Any
    Instance<LetterSource> sources;

    @Inject
    Documents documents;

    @Inject
    InvoiceDocuments invoiceDocuments;

    @Inject
    PdfDocuments pdfDocuments;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    /** Newest first; fifty at most. */
    public List<PostBatch> newest() {
        return store.batches(SHOWN);
    }

    /** How many letters wait and can be printed. */
    public long waiting() {
        return store.letters() + others().mapToLong(LetterSource::waiting).sum();
    }

    /** Of components above, always in the same order. */
    private Stream<LetterSource> others() {
        return sources.stream()
                .sorted(Comparator.comparing(source -> source.getClass().getName()));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PostBatch get(long id) {
        return store.batch(id).orElseThrow(PostBatches::notFound);
    }

    /** In the order of printing. */
    public List<PostedLetter> lettersOf(long id) {
        return Stream.concat(
                        store.lettersOf(id).stream().map(PostedLetter::of),
                        others().flatMap(source -> source.ofBatch(id).stream()).map(PostedLetter::of))
                .toList();
    }

    /**
     * Takes all letters that wait and can be printed, 500 at most, and makes their file. Those to an address where letters come
     * back wait until it is corrected (CUS-6).
     *
     * @return id of the batch
     * @throws BusinessRuleViolation NO_LETTERS
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long make() {
        long id = transaction.call(this::take).orElseThrow(() -> new BusinessRuleViolation(DeliveryError.NO_LETTERS));
        print(id);
        return id;
    }

    /** A letter that waits, whatever it is. */
    private record Waiting(DocumentDispatch way, Customer customer, String address) {

        static Waiting of(InvoiceDispatch letter) {
            return new Waiting(
                    letter,
                    letter.invoice().customer(),
                    PostBatches.address(letter.invoice().buyer()));
        }

        static Waiting of(LetterSource.Letter letter) {
            return new Waiting(letter.way(), letter.customer(), letter.address());
        }
    }

    private OptionalLong take() {
        Map<Boolean, List<Waiting>> waiting =
                waitingLocked().stream().collect(Collectors.partitioningBy(letter -> mayBePosted(letter.customer())));
        waiting.get(false).forEach(letter -> letter.way().stopped());
        List<Waiting> letters = waiting.get(true);
        if (letters.isEmpty()) {
            return OptionalLong.empty();
        }
        PostBatch batch =
                new PostBatch(letters.size(), clock.now(), currentActor.get().name());
        store.add(batch);
        letters.forEach(letter -> letter.way().printed(batch, letter.address(), clock.now()));
        changeLog.record(DeliveryChange.POST_BATCH_MADE, batch, Changes.none().field("letters", null, letters.size()));
        return OptionalLong.of(batch.id());
    }

    private List<Waiting> waitingLocked() {
        List<Waiting> all = new ArrayList<>(
                store.lettersLocked(MOST_LETTERS).stream().map(Waiting::of).toList());
        others().forEach(source -> {
            if (all.size() < MOST_LETTERS) {
                source.waitingLocked(MOST_LETTERS - all.size()).stream()
                        .map(Waiting::of)
                        .forEach(all::add);
            }
        });
        return all;
    }

    /** CUS-6: not where letters come back, until the address is corrected. */
    private static boolean mayBePosted(Customer customer) {
        return customer.invoiceAddress()
                .or(customer::visitingAddress)
                .map(PostalAddress::toString)
                .map(customer::mayBeSentTo)
                .orElse(true);
    }

    private static String address(InvoiceParty buyer) {
        return String.join(", ", buyer.address()) + ", " + buyer.postcode() + " " + buyer.city();
    }

    /** Makes the file of a batch whose making was broken off; else nothing. @throws BusinessRuleViolation NOT_FOUND */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void print(long id) {
        Optional<List<byte[]>> pages = transaction.call(() -> {
            PostBatch batch = get(id);
            return batch.documentId().isPresent() ? Optional.empty() : Optional.of(pages(id));
        });
        if (pages.isEmpty()) {
            return;
        }
        byte[] file = pdfDocuments.joined(pages.get());
        transaction.run(() -> {
            PostBatch batch = store.batchLocked(id).orElseThrow(PostBatches::notFound);
            if (batch.documentId().isEmpty()) {
                batch.keep(documents.keep(
                        DocumentKind.POST_BATCH,
                        "post-" + clock.today() + "-" + id + ".pdf",
                        file,
                        OptionalLong.empty()));
            }
        });
    }

    private List<byte[]> pages(long id) {
        Stream<byte[]> invoices = store.lettersOf(id).stream().map(letter -> invoiceDocuments
                .ready(letter.invoice().id(), DocumentForm.PDF)
                .orElseThrow()
                .content());
        return Stream.concat(
                        invoices,
                        others().flatMap(source -> source.ofBatch(id).stream())
                                .map(letter -> letter.pdf().content()))
                .toList();
    }

    /** The letters are in the box. @throws BusinessRuleViolation NOT_FOUND, BATCH_POSTED, BATCH_UNPRINTED */
    public void posted(long id) {
        PostBatch batch = store.batchLocked(id).orElseThrow(PostBatches::notFound);
        batch.posted(clock.now(), currentActor.get().name());
        Stream.concat(
                        store.lettersOf(id).stream(),
                        others().flatMap(source -> source.ofBatch(id).stream()).map(LetterSource.Letter::way))
                .filter(letter -> letter.state().isOpen())
                .forEach(letter -> letter.delivered(clock.now()));
        changeLog.record(
                DeliveryChange.POST_BATCH_POSTED, batch, Changes.none().field("letters", null, batch.letters()));
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(DeliveryError.NOT_FOUND);
    }
}
