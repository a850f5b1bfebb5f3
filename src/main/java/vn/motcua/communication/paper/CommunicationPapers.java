package vn.motcua.communication.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.CommunicationEvent;
import vn.motcua.communication.CommunicationJournal;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.VietnameseText;

/** Plans of communication and directives of units, with number and day. */
@Component
public class CommunicationPapers {

    private static final int NOTE = 1000;

    private final CommunicationPaperStore store;
    private final CommunicationJournal journal;
    private final CommunicationAccess access;
    private final BusinessClock clock;

    CommunicationPapers(
            CommunicationPaperStore store,
            CommunicationJournal journal,
            CommunicationAccess access,
            BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** Newest first. */
    public List<CommunicationPaper> all() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none of that id
     */
    public CommunicationPaper find(UUID id) {
        return store.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new PaperRefusal.NoSuchPaper()));
    }

    /**
     * Records one; sent again under the same id it is kept once.
     *
     * @param unit null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void record(UUID id, @Nullable UUID unit, PaperTyped typed, SignedIn by) {
        access.requireWriter(by);
        List<Refusal> wrong = new ArrayList<>();
        if (unit == null || access.chart().unit(unit, clock.today()).isEmpty()) {
            wrong.add(new CommunicationRefusal.UnitMissing());
        } else {
            access.requireWrite(unit, by);
        }
        typed.check(clock.today(), wrong);
        CommunicationRefusal.refuse(wrong);
        LocalDate signed = Objects.requireNonNull(typed.signedOn());
        CommunicationPaper paper =
                new CommunicationPaper(
                        id,
                        Objects.requireNonNull(unit),
                        Objects.requireNonNull(typed.kind()),
                        typed.number().strip(),
                        signed,
                        Objects.requireNonNullElseGet(
                                typed.until(), () -> LocalDate.of(signed.getYear(), 12, 31)),
                        VietnameseText.plain(typed.title()),
                        typed.file(),
                        null,
                        "");
        if (store.insert(paper, by.staff(), clock.instant())) {
            journal.write(
                    id,
                    new CommunicationEvent.PaperRecorded(
                            paper.unit(),
                            paper.kind().name(),
                            paper.number(),
                            signed,
                            paper.until(),
                            paper.file().hash()),
                    by);
        }
    }

    public boolean mayStrike(CommunicationPaper paper, SignedIn by) {
        return paper.ended() == null && access.mayWrite(paper.unit(), by);
    }

    /** Takes back one that was recorded wrongly; it stays to be seen with the reason. */
    @Transactional
    public void strike(UUID id, String why, SignedIn by) {
        access.requireWrite(find(id).unit(), by);
        List<Refusal> wrong = new ArrayList<>();
        if (why.isBlank()) {
            wrong.add(new CommunicationRefusal.ReasonMissing());
        }
        CommunicationRefusal.tooLong("note", why, NOTE, wrong);
        CommunicationRefusal.refuse(wrong);
        if (!store.strike(id, clock.instant(), why.strip())) {
            throw new RefusalException(new PaperRefusal.PaperStruckAlready());
        }
        journal.write(id, new CommunicationEvent.PaperStruck(TextHash.hex(why.strip())), by);
    }
}
