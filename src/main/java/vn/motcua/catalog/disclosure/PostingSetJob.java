package vn.motcua.catalog.disclosure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.Files;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/** Makes a set for the wall and keeps it. Run again after a crash it makes it anew. */
@Component
class PostingSetJob implements LongJob {

    static final String KIND = "catalog-posting-set";
    private static final String PDF = "application/pdf";

    private final PostingSetStore store;
    private final PostingStore places;
    private final PostingSets sets;
    private final AgencyContacts contacts;
    private final Files files;
    private final TransactionTemplate transaction;

    PostingSetJob(
            PostingSetStore store,
            PostingStore places,
            PostingSets sets,
            AgencyContacts contacts,
            Files files,
            TransactionTemplate transaction) {
        this.store = store;
        this.places = places;
        this.sets = sets;
        this.contacts = contacts;
        this.files = files;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing is left to do where the place was closed or another set was asked for meanwhile. */
    @Override
    public void run(JobRun run, String argument) {
        UUID id = UUID.fromString(argument);
        Optional<PostingSetOrder> order = store.find(id);
        Optional<PostingPlace> place = order.flatMap(one -> places.place(one.place()));
        if (order.isEmpty() || place.isEmpty()) {
            return;
        }
        // Laying out the pages is the longer half, and says nothing of how far it is.
        run.total(order.get().versions().size() + 1L);
        byte[] pdf =
                sets.make(
                        order.get(),
                        place.get(),
                        contacts.current(place.get().agency()),
                        () -> run.advance(1));
        transaction.executeWithoutResult(status -> store.made(id, files.store(pdf, PDF).hash()));
        run.advance(1);
    }
}
