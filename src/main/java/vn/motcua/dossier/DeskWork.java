package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.document.Files;

/**
 * What acts at the desk need beyond the journal: the number of the book, which only the database
 * can give, the picture of a signature and the file of a result, of which the journal knows a
 * digest, and the rows that go when a person is erased.
 */
@Component
class DeskWork {

    /** Rows of one act, by the version of their events; lives for one transaction. */
    static final class Rows {
        private final Map<Integer, String> pictures = new HashMap<>();
        private final Map<Integer, String> results = new HashMap<>();
    }

    private static final String PNG = "image/png";

    private final CertificateStore store;
    private final CertificationBooks books;
    private final Files files;
    private final ResultFiles results;
    private final PersonRows persons;

    DeskWork(
            CertificateStore store,
            CertificationBooks books,
            Files files,
            ResultFiles results,
            PersonRows persons) {
        this.store = store;
        this.books = books;
        this.files = files;
        this.results = results;
        this.persons = persons;
    }

    /** Whether events ask for rows or files beside the dossier's own statement. */
    static boolean writes(List<DossierEvent> events) {
        return events.stream()
                .anyMatch(event ->
                        switch (event) {
                            case CertificateEvent _ -> true;
                            case OnlineEvent.ResultAttached _, PersonErased _ -> true;
                            case DossierEvent.SignedFor e -> e.way() == HandSignature.Way.SCREEN;
                            default -> false;
                        });
    }

    /**
     * The events with all that deciding could not know.
     *
     * @param version of the first of them
     * @param digest salted, of a text of this dossier
     */
    List<DossierEvent> completed(
            UUID agency,
            DossierCommand command,
            List<DossierEvent> decided,
            int version,
            UnaryOperator<String> digest,
            Rows rows) {
        List<DossierEvent> events = new ArrayList<>();
        String number = "";
        for (DossierEvent event : decided) {
            switch (event) {
                case CertificateEvent.Certified e -> {
                    int nth = store.nextNumber(agency, e.book(), e.year());
                    number = books.find(e.book()).orElseThrow().text(nth, e.year());
                    events.add(e.numbered(nth));
                }
                case DossierEvent.ResultRecorded e when e.number().isEmpty() ->
                        events.add(
                                new DossierEvent.ResultRecorded(
                                        e.task(), e.by(), e.result(), number, e.signedOn()));
                case DossierEvent.SignedFor e when e.way() == HandSignature.Way.SCREEN -> {
                    String hash = files.storeHandedIn(picture(command), PNG).hash();
                    rows.pictures.put(version + events.size(), hash);
                    events.add(new DossierEvent.SignedFor(e.by(), e.way(), digest.apply(hash)));
                }
                case OnlineEvent.ResultAttached e -> {
                    rows.results.put(version + events.size(), e.file());
                    events.add(new OnlineEvent.ResultAttached(e.by(), digest.apply(e.file())));
                }
                default -> events.add(event);
            }
        }
        return events;
    }

    private static byte[] picture(DossierCommand command) {
        @Nullable HandSignature signed =
                switch (command) {
                    case DossierCommand.HandBack c -> c.signed();
                    case DossierCommand.DeliverApology c -> c.signed();
                    default -> null;
                };
        if (signed == null) {
            throw new IllegalStateException("Nothing was drawn for " + command);
        }
        return signed.bytes();
    }

    /** Writes the rows that go with the events, of which the first has this version. */
    void keep(DossierState after, List<DossierEvent> events, int version, Rows rows) {
        for (int i = 0; i < events.size(); i++) {
            switch (events.get(i)) {
                case CertificateEvent.Entered e -> store.entered(after, e, version + i);
                case CertificateEvent.Certified e -> store.certified(after, e, version + i);
                case PersonErased _ -> persons.erase(after.id());
                default -> {
                    // The journal says it all.
                }
            }
        }
        rows.pictures.forEach((at, hash) -> store.signed(after.id(), at, hash));
        rows.results.forEach((at, hash) -> results.keep(after.id(), at, hash));
    }
}
