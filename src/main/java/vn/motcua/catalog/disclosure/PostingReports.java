package vn.motcua.catalog.disclosure;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.UploadRules;
import vn.motcua.document.Uploads;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/** What keepers say was put up and taken down, with its proof, and what they take back. */
@Component
@LegalBasis("nd-63-2010#17")
public class PostingReports {

    private static final String STREAM = "posting-place";
    private static final int LONGEST = 300;

    private final Postings postings;
    private final PostingActStore store;
    private final Files files;
    private final Uploads uploads;
    private final Journal journal;
    private final BusinessClock clock;

    PostingReports(
            Postings postings,
            PostingActStore store,
            Files files,
            Uploads uploads,
            Journal journal,
            BusinessClock clock) {
        this.postings = postings;
        this.store = store;
        this.files = files;
        this.uploads = uploads;
        this.journal = journal;
        this.clock = clock;
    }

    /** What may be handed in as a picture today. */
    public UploadRules pictures() {
        UploadRules rules = uploads.rules(clock.today());
        return new UploadRules(
                rules.maxMegabytes(),
                rules.types().stream()
                        .filter(type -> type.mediaType().startsWith("image/"))
                        .toList());
    }

    /**
     * Says that sheets of what holds today hang there, that those of what no longer holds were
     * taken down, or that the petition notice was put up.
     *
     * @throws RefusalException with everything that is wrong; then nothing is noted
     */
    @Transactional
    public void report(UUID place, PostingReport report, SignedIn by) {
        Postings.Wall wall = postings.wall(place, by);
        Map<String, PostingLine> lines = new LinkedHashMap<>();
        wall.lines().forEach(line -> lines.put(line.version().code(), line));
        List<Refusal> wrong = wrong(report, wall, lines);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        String photo = photo(report.photo());
        List<PostingAct.Sheet> up = new ArrayList<>();
        List<PostingAct.Sheet> down = new ArrayList<>();
        for (String code : new LinkedHashSet<>(report.codes())) {
            PostingLine line = Objects.requireNonNull(lines.get(code));
            List<PostingAct.Sheet> to = line.state() == PostingLine.State.LEFT_OVER ? down : up;
            to.add(new PostingAct.Sheet(code, line.version().id(), ContentHash.of(line.version())));
        }
        note(act(place, PostingAct.Kind.POSTED, report, photo, null, up, by), by);
        note(act(place, PostingAct.Kind.TAKEN_DOWN, report, photo, null, down, by), by);
        if (report.notice()) {
            UUID contact = Objects.requireNonNull(wall.notice().contact()).id();
            note(act(place, PostingAct.Kind.NOTICE, report, photo, contact, List.of(), by), by);
        }
    }

    private List<Refusal> wrong(
            PostingReport report, Postings.Wall wall, Map<String, PostingLine> lines) {
        List<Refusal> wrong = new ArrayList<>();
        if (report.codes().isEmpty() && !report.notice()) {
            wrong.add(new PostingRefusal.NothingChosen());
        }
        if (report.on().isAfter(clock.today())) {
            wrong.add(new PostingRefusal.DayImpossible());
        }
        report.codes().stream()
                .filter(code -> !lines.containsKey(code))
                .forEach(code -> wrong.add(new PostingRefusal.Moved(code)));
        if (report.notice() && wall.notice().contact() == null) {
            wrong.add(new PostingRefusal.ContactMissing());
        }
        if (!report.address().isEmpty() && !WebAddress.is(report.address())) {
            wrong.add(new PostingRefusal.AddressImpossible());
        }
        return wrong;
    }

    private @Nullable String photo(PostingReport.@Nullable Photo photo) {
        return photo == null
                ? null
                : files.store(new ByteArrayInputStream(photo.content()), photo.name(), pictures())
                        .hash();
    }

    private PostingAct act(
            UUID place,
            PostingAct.Kind kind,
            PostingReport report,
            @Nullable String photo,
            @Nullable UUID contact,
            List<PostingAct.Sheet> sheets,
            SignedIn by) {
        return new PostingAct(
                Uuid7.next(),
                place,
                kind,
                report.on(),
                clock.instant(),
                by.staff(),
                photo,
                report.address(),
                "",
                null,
                contact,
                sheets);
    }

    /** Nothing where the act is about nothing. */
    private void note(PostingAct act, SignedIn by) {
        if (act.sheets().isEmpty() && act.kind() != PostingAct.Kind.NOTICE) {
            return;
        }
        List<PostingEvent> events = new ArrayList<>();
        events.add(event(act));
        events.add(
                new PostingEvent.Proved(
                        act.id(),
                        act.sheets().stream()
                                .map(sheet -> Objects.requireNonNull(sheet.content()))
                                .toList(),
                        act.photo(),
                        !act.address().isEmpty()));
        journal.write(act.place(), STREAM, events, act.notedAt(), by.actor());
        store.insert(act);
        store.count(act.place(), codes(act));
    }

    private static PostingEvent event(PostingAct act) {
        return switch (act.kind()) {
            case POSTED ->
                    new PostingEvent.Posted(
                            act.sheets().stream().map(PostingAct.Sheet::version).toList(),
                            act.on(),
                            act.by());
            case TAKEN_DOWN -> new PostingEvent.TakenDown(codes(act), act.on(), act.by());
            case NOTICE ->
                    new PostingEvent.NoticePosted(
                            Objects.requireNonNull(act.contact()), act.on(), act.by());
            case WITHDRAWN ->
                    new PostingEvent.Withdrawn(
                            Objects.requireNonNull(act.withdraws()), codes(act), act.by());
        };
    }

    private static List<String> codes(PostingAct act) {
        return act.sheets().stream().map(PostingAct.Sheet::code).toList();
    }

    /**
     * All that was said of a place, the youngest first, at most 500.
     *
     * @throws RefusalException where there is no such place, or none that they look after
     */
    public List<PostingAct> history(UUID place, SignedIn by) {
        postings.require(place, by);
        return store.history(place);
    }

    /**
     * One of them.
     *
     * @throws RefusalException also where there is none
     */
    public PostingAct act(UUID place, UUID act, SignedIn by) {
        postings.require(place, by);
        return store.find(place, act)
                .orElseThrow(() -> new RefusalException(new PostingRefusal.NoSuchAct()));
    }

    /**
     * Takes back what was said wrongly; what was said before it holds again.
     *
     * @param reason why, in words
     */
    @Transactional
    public void withdraw(UUID place, UUID id, String reason, SignedIn by) {
        PostingAct wrong = act(place, id, by);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RefusalException(new PostingRefusal.ReasonMissing());
        }
        boolean gone =
                wrong.kind() == PostingAct.Kind.WITHDRAWN
                        || store.history(place).stream()
                                .anyMatch(one -> id.equals(one.withdraws()));
        if (gone) {
            throw new RefusalException(new PostingRefusal.AlreadyWithdrawn());
        }
        Instant now = clock.instant();
        journal.write(
                place,
                STREAM,
                List.of(new PostingEvent.Withdrawn(id, codes(wrong), by.staff())),
                now,
                by.actor());
        store.insert(
                new PostingAct(
                        Uuid7.next(),
                        place,
                        PostingAct.Kind.WITHDRAWN,
                        clock.today(),
                        now,
                        by.staff(),
                        null,
                        "",
                        reason.strip(),
                        id,
                        null,
                        List.of()));
        store.count(place, codes(wrong));
    }
}
