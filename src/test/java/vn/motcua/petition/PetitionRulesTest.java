package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.Golden;

/** What may be done with a petition, wherever it stands. */
class PetitionRulesTest {

    private static final Path TABLE = Path.of("src/test/resources/petition/transitions.txt");
    private static final Instant RECEIVED = Zones.instantOf(LocalDateTime.of(2022, 5, 4, 9, 0));
    private static final Instant NOW = Zones.instantOf(LocalDateTime.of(2022, 5, 31, 9, 0));
    private static final UUID ID = new UUID(0, 1);
    private static final UUID AGENCY = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);
    private static final PublicText SHOWN = new PublicText("Tiêu đề", "Câu hỏi", "Trả lời");

    private final PetitionLimits limits = new PetitionLimits();
    private final WorkCalendar calendar = WorkCalendar.ofTheLaw(LocalDate.of(2022, 5, 4));
    private final Dues dues = limits.dues(RECEIVED, PauseLedger.EMPTY, calendar);

    private PetitionRules.Acting acting() {
        return new PetitionRules.Acting(NOW, limits, calendar, text -> "digest");
    }

    private PetitionEvent received(boolean identified) {
        return new PetitionEvent.Received(
                "PAKN.20220504.0001",
                PetitionChannel.WEB,
                AGENCY,
                identified,
                identified,
                false,
                null,
                "",
                "",
                "digest",
                List.of(),
                dues);
    }

    private PetitionState after(PetitionEvent... events) {
        return of(ID, Stream.concat(Stream.of(received(true)), Stream.of(events)).toList());
    }

    private static PetitionState of(UUID id, List<PetitionEvent> events) {
        Evolution evolution = new Evolution(id);
        Instant at = RECEIVED;
        for (PetitionEvent event : events) {
            evolution.after(event, at);
            at = at.plusSeconds(60);
        }
        return evolution.state();
    }

    private static PetitionEvent classified(PetitionSubject subject) {
        return new PetitionEvent.Classified(
                subject == PetitionSubject.CONDUCT ? Outcome.CONDUCT : Outcome.REGULATION_OWN,
                subject,
                "",
                "",
                "");
    }

    private PetitionEvent[] approved() {
        return new PetitionEvent[] {
            classified(PetitionSubject.CONDUCT),
            new PetitionEvent.ReplyDrafted("digest"),
            new PetitionEvent.ReplySubmitted(),
            new PetitionEvent.ReplyApproved(
                    "1/UBND", LocalDate.of(2022, 5, 4), "", LocalDate.of(2022, 5, 6))
        };
    }

    /** A petition for each status, and some that the rules part further. */
    private Map<String, PetitionState> states() {
        Map<String, PetitionState> all = new LinkedHashMap<>();
        all.put("RECEIVED", after());
        all.put("RECEIVED anonymous", of(ID, List.of(received(false))));
        all.put(
                "RECEIVED passed on",
                after(new PetitionEvent.Transferred(OTHER, false, "digest", dues)));
        all.put(
                "HANDLING passed on",
                after(
                        classified(PetitionSubject.REGULATION),
                        new PetitionEvent.CriteriaAssessed(marks(), Handling.EXPLAIN, ""),
                        new PetitionEvent.ReplyDrafted("digest"),
                        new PetitionEvent.Transferred(OTHER, false, "digest", dues),
                        classified(PetitionSubject.REGULATION)));
        all.put("WAITING", after(new PetitionEvent.SupplementAsked("digest")));
        all.put("HANDLING conduct", after(classified(PetitionSubject.CONDUCT)));
        all.put("HANDLING regulation", after(classified(PetitionSubject.REGULATION)));
        all.put(
                "HANDLING drafted",
                after(
                        classified(PetitionSubject.CONDUCT),
                        new PetitionEvent.ReplyDrafted("digest")));
        all.put(
                "SUBMITTED",
                after(
                        classified(PetitionSubject.CONDUCT),
                        new PetitionEvent.ReplyDrafted("digest"),
                        new PetitionEvent.ReplySubmitted()));
        all.put("APPROVED", after(approved()));
        all.put("PUBLISHED", after(with(approved(), new PetitionEvent.Published("digest"))));
        all.put(
                "PUBLISHED erased",
                after(
                        with(
                                with(approved(), new PetitionEvent.Published("digest")),
                                new PetitionEvent.PersonErased("QĐ 1/2022"))));
        all.put(
                "JOINED erased",
                after(
                        new PetitionEvent.Joined(new UUID(0, 9)),
                        new PetitionEvent.PersonErased("QĐ 1/2022")));
        all.put("REFUSED", after(new PetitionEvent.Refused(RefusalGround.COMPLAINT, "digest")));
        all.put(
                "PASSED_OUTSIDE",
                after(new PetitionEvent.Transferred(null, false, "digest", null)));
        all.put("JOINED", after(new PetitionEvent.Joined(new UUID(0, 9))));
        return all;
    }

    private static PetitionEvent[] with(PetitionEvent[] before, PetitionEvent more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray(PetitionEvent[]::new);
    }

    private static PetitionCommand classify(Outcome outcome) {
        return new PetitionCommand.Classify(
                outcome,
                false,
                outcome == Outcome.NOT_ACCEPTED ? RefusalGround.UNCLEAR : null,
                outcome == Outcome.REGULATION_OTHER ? OTHER : null,
                "",
                "",
                "",
                "vì thế");
    }

    private static Map<Criterion, Criterion.Mark> marks() {
        Map<Criterion, Criterion.Mark> marks = new EnumMap<>(Criterion.class);
        for (Criterion one : Criterion.values()) {
            marks.put(one, Criterion.Mark.MET);
        }
        return marks;
    }

    private Map<String, PetitionCommand> commands() {
        Map<String, PetitionCommand> all = new LinkedHashMap<>();
        all.put("correct sender", new PetitionCommand.CorrectSender(true, true, "Tên"));
        all.put("ask", new PetitionCommand.Ask("Việc gì?"));
        all.put("supplement", new PetitionCommand.Supplement("Việc này", List.of()));
        for (Outcome one : Outcome.values()) {
            all.put("classify " + one.name().toLowerCase(Locale.ROOT), classify(one));
        }
        all.put("give back", new PetitionCommand.GiveBack("Không thuộc"));
        all.put("assign", new PetitionCommand.Assign(OTHER, null));
        all.put("assess", new PetitionCommand.Assess(marks(), Handling.EXPLAIN, ""));
        all.put("draft", new PetitionCommand.Draft("Trả lời"));
        all.put("submit", new PetitionCommand.Submit());
        all.put("reject", new PetitionCommand.Reject("Viết lại"));
        all.put("approve", new PetitionCommand.Approve("1/UBND", LocalDate.of(2022, 5, 31), ""));
        all.put("send", new PetitionCommand.Send(ReplyWay.MESSAGE));
        all.put("return reply", new PetitionCommand.ReturnReply("Không đúng câu hỏi"));
        all.put("publish", new PetitionCommand.Publish(SHOWN));
        all.put("correct publication", new PetitionCommand.CorrectPublication(SHOWN, "Sai ngày"));
        all.put("rate", new PetitionCommand.Rate(true));
        all.put("reopen", new PetitionCommand.Reopen("Chưa xong", List.of()));
        all.put("join", new PetitionCommand.Join(of(new UUID(0, 8), List.of(received(true)))));
        all.put("part", new PetitionCommand.Part());
        all.put("note national", new PetitionCommand.NoteNational("PAKN.20220504.0007", ""));
        all.put("propose review", new PetitionCommand.ProposeReview("1.001731", "Bỏ giấy này"));
        all.put("erase", new PetitionCommand.Erase("QĐ 1/2022"));
        return all;
    }

    /** What comes of it, or why not. */
    private String outcome(PetitionState state, PetitionCommand command) {
        try {
            return String.join(
                    " + ",
                    PetitionRules.decide(state, command, acting()).stream()
                            .map(event -> event.getClass().getSimpleName())
                            .toList());
        } catch (RefusalException refused) {
            return "- "
                    + String.join(", ", refused.refusals().stream().map(Refusal::code).toList());
        }
    }

    @Test
    void everyActIsAllowedOrRefusedEverywhereAsTheTableSays() {
        List<String> lines = new ArrayList<>();
        states().forEach((where, state) ->
                commands()
                        .forEach((what, command) ->
                                lines.add(
                                        "%-20s | %-26s | %s"
                                                .formatted(where, what, outcome(state, command))
                                                .stripTrailing())));

        assertThat(lines).hasSizeGreaterThan(300);
        Golden.check(TABLE, lines, "motcua.petition.write");
    }

    private List<String> refused(PetitionCommand command) {
        try {
            PetitionRules.decide(after(), command, acting());
            return List.of();
        } catch (RefusalException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    @Test
    void aClassificationThatContradictsItselfIsRefusedWithWhatIsWrong() {
        assertThat(
                        refused(
                                new PetitionCommand.Classify(
                                        Outcome.REGULATION_OWN,
                                        false,
                                        RefusalGround.UNCLEAR,
                                        OTHER,
                                        "Sở",
                                        "",
                                        "",
                                        "")))
                .containsExactlyInAnyOrder(
                        "petition.ground-yet-accepted",
                        "petition.own-yet-passed-on",
                        "petition.passed-on-twice");
        assertThat(
                        refused(
                                new PetitionCommand.Classify(
                                        Outcome.NOT_ACCEPTED, false, null, OTHER, "", "", "", "")))
                .containsExactlyInAnyOrder(
                        "petition.ground-missing",
                        "petition.refused-yet-passed-on",
                        "petition.text-missing");
        assertThat(
                        refused(
                                new PetitionCommand.Classify(
                                        Outcome.REGULATION_OTHER,
                                        false,
                                        null,
                                        AGENCY,
                                        "",
                                        "",
                                        "",
                                        "")))
                .containsExactly("petition.passed-on-to-itself");
    }

    @Test
    void anotherRoundOfTheSameIsRefusedAfterSoMany() {
        PetitionEvent again = new PetitionEvent.Reopened("digest", List.of(), dues);
        PetitionState once = after(with(approved(), new PetitionEvent.Published("digest")));
        List<PetitionEvent> events = new ArrayList<>(List.of(received(true)));
        for (int round = 0; round < 2; round++) {
            events.addAll(List.of(approved()));
            events.add(new PetitionEvent.Published("digest"));
            events.add(again);
        }
        events.addAll(List.of(approved()));
        events.add(new PetitionEvent.Published("digest"));

        PetitionCommand more = new PetitionCommand.Reopen("Vẫn chưa xong", List.of());
        assertThat(outcome(once, more)).isEqualTo("Reopened");
        assertThat(outcome(of(ID, events), more)).isEqualTo("- petition.reopened-often-enough");
    }

    @Test
    void partedItStandsWhereItStoodWithItsOwnClock() {
        PetitionState parted =
                after(new PetitionEvent.Joined(new UUID(0, 9)), new PetitionEvent.Parted());

        assertThat(parted.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(parted.leg()).isEqualTo(after().leg());
        assertThat(parted.lead()).isNull();
    }
}
