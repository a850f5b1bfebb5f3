package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Channel;
import vn.motcua.journal.Actor;

class HandOversTest {

    private static final UUID DESK = unit("desk");
    private static final UUID JUSTICE = unit("justice");
    private static final UUID POLICE = unit("police");
    private static final UUID CHAIR = unit("chair");
    private static final UUID ANN = unit("ann");
    private static final UUID BINH = unit("binh");
    private static final UUID CUC = unit("cuc");
    private static final Instant DUE = Fixture.at("2022-03-04T10:00");

    private final List<TimelineEntry> timeline = new ArrayList<>();

    private static UUID unit(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static NewTask task(int no, UUID unit, int from, int group, int opinionOf) {
        return new NewTask(no, "B" + no, unit, "expert", null, DUE, from, group, opinionOf);
    }

    private void at(String moment, DossierEvent event, @Nullable String note) {
        Instant when = Fixture.at(moment);
        timeline.add(
                new TimelineEntry(
                        timeline.size() + 1, when, when, Actor.staff(ANN), false, event, note));
    }

    private void received(NewTask first) {
        at(
                "2022-03-03T08:00",
                new DossierEvent.Received(
                        "c",
                        "p",
                        DESK,
                        DESK,
                        DESK,
                        null,
                        "chung",
                        Channel.COUNTER,
                        "3 ngày",
                        DUE,
                        1,
                        List.of(),
                        "",
                        first),
                null);
    }

    private void forwarded(String moment, int task, UUID by, NewTask... opened) {
        at(moment, new DossierEvent.Forwarded(task, by, null, null, List.of(opened)), null);
    }

    private List<String> rows() {
        return HandOvers.of(timeline).stream()
                .map(h ->
                        name(h.from())
                                + ">"
                                + (h.to() == null ? "applicant" : name(h.to()))
                                + " "
                                + h.standing()
                                + " "
                                + h.occasion())
                .toList();
    }

    private static String name(UUID unit) {
        return unit.equals(DESK)
                ? "desk"
                : unit.equals(JUSTICE) ? "justice" : unit.equals(POLICE) ? "police" : "chair";
    }

    @Test
    void aHandOverIsJudgedAgainstTheDayOnWhichTheStepEnds() {
        received(task(1, DESK, 0, 0, 0));
        forwarded("2022-03-03T17:00", 1, ANN, task(2, JUSTICE, 1, 0, 0));
        forwarded("2022-03-04T10:00", 2, BINH, task(3, CHAIR, 2, 0, 0));
        forwarded("2022-03-04T10:01", 3, CUC, task(4, DESK, 3, 0, 0));

        assertThat(rows())
                .containsExactly(
                        "desk>justice EARLY PASSED_ON",
                        "justice>chair ON_TIME PASSED_ON",
                        "chair>desk LATE PASSED_ON");
    }

    @Test
    void stepsWithinOneUnitAreNoHandOverYetItsLatenessIsNotForgotten() {
        received(task(1, JUSTICE, 0, 0, 0));
        forwarded("2022-03-07T10:00", 1, ANN, task(2, JUSTICE, 1, 0, 0));
        NewTask relaxed =
                new NewTask(3, "B3", CHAIR, "chair", null, Fixture.at("2022-03-20T10:00"), 2, 0, 0);
        forwarded("2022-03-04T09:00", 2, BINH, relaxed);

        assertThat(rows()).containsExactly("justice>chair LATE PASSED_ON");
    }

    @Test
    void namesWhoTookItOnTheOtherSide() {
        received(task(1, DESK, 0, 0, 0));
        forwarded("2022-03-03T09:00", 1, ANN, task(2, JUSTICE, 1, 0, 0));

        assertThat(HandOvers.of(timeline).getFirst().taker()).isNull();

        at("2022-03-03T09:30", new DossierEvent.TaskTaken(2, BINH), null);

        assertThat(HandOvers.of(timeline))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.giver()).isEqualTo(ANN);
                    assertThat(h.taker()).isEqualTo(BINH);
                });
    }

    @Test
    void saysHowAndWhenItWasSentAndAcceptedAndGuessesNeither() {
        received(task(1, DESK, 0, 0, 0));
        forwarded("2022-03-03T09:00", 1, ANN, task(2, JUSTICE, 1, 0, 0));

        assertThat(HandOvers.of(timeline))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.sentAs()).isNull();
                    assertThat(h.acceptedAt()).isNull();
                    assertThat(h.arrivedAs()).isNull();
                });

        at("2022-03-03T09:00", new DossierEvent.Sent(1, ANN, Carriage.BOTH), null);
        at("2022-03-03T09:30", new DossierEvent.TaskTaken(2, BINH), null);
        at("2022-03-03T15:00", new DossierEvent.Arrived(2, BINH, Carriage.ELECTRONIC), null);
        at("2022-03-04T08:00", new DossierEvent.Arrived(2, BINH, Carriage.PAPER), null);

        assertThat(HandOvers.of(timeline))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.sentAs()).isEqualTo(Carriage.BOTH);
                    assertThat(h.acceptedAt()).isEqualTo(Fixture.at("2022-03-03T09:30"));
                    assertThat(h.arrivedAs()).as("the last word").isEqualTo(Carriage.PAPER);
                });
    }

    @Test
    void branchesThatWaitAreHandedOverWhenTheJoinOpens() {
        received(task(1, DESK, 0, 0, 0));
        forwarded("2022-03-03T09:00", 1, ANN, task(2, JUSTICE, 1, 1, 0), task(3, POLICE, 1, 1, 0));
        forwarded("2022-03-03T10:00", 2, BINH);

        assertThat(rows())
                .containsExactly("desk>justice EARLY PASSED_ON", "desk>police EARLY PASSED_ON");

        forwarded("2022-03-04T09:00", 3, CUC, task(4, CHAIR, 3, 0, 0));

        assertThat(rows())
                .contains("justice>chair EARLY PASSED_ON", "police>chair ON_TIME PASSED_ON");
    }

    @Test
    void opinionsReturnsAndRecallsSayWhatTheyWere() {
        received(task(1, DESK, 0, 0, 0));
        forwarded("2022-03-03T09:00", 1, ANN, task(2, JUSTICE, 1, 0, 0));
        at(
                "2022-03-03T10:00",
                new DossierEvent.OpinionsAsked(
                        2,
                        BINH,
                        null,
                        "",
                        List.of(task(3, POLICE, 2, 0, 2), task(4, CHAIR, 2, 0, 2))),
                null);
        at(
                "2022-03-03T11:00",
                new DossierEvent.OpinionGiven(3, CUC, OpinionVerdict.values()[0], ""),
                null);
        at("2022-03-03T11:30", new DossierEvent.OpinionWithdrawn(2, 4, BINH), null);
        at(
                "2022-03-03T13:00",
                new DossierEvent.TaskReturned(2, BINH, "", task(5, DESK, 2, 0, 0)),
                "Thiếu chữ ký");
        forwarded("2022-03-03T14:00", 5, ANN, task(6, JUSTICE, 5, 0, 0));
        at(
                "2022-03-03T14:05",
                new DossierEvent.TaskRecalled(5, ANN, List.of(6), task(7, DESK, 2, 0, 0)),
                null);
        at(
                "2022-03-03T15:00",
                new DossierEvent.HandedBack(7, ANN, ReturnMethod.DESK, ""),
                "Nguyễn Thị Lan");

        assertThat(rows())
                .containsExactly(
                        "desk>justice EARLY PASSED_ON",
                        "justice>police null OPINION_ASKED",
                        "justice>chair null OPINION_ASKED",
                        "police>justice EARLY OPINION_GIVEN",
                        "chair>justice null OPINION_WITHDRAWN",
                        "justice>desk EARLY RETURNED",
                        "desk>justice EARLY PASSED_ON",
                        "justice>desk null RECALLED",
                        "desk>applicant EARLY HANDED_BACK");
        assertThat(HandOvers.of(timeline).get(5).text()).isEqualTo("Thiếu chữ ký");
        assertThat(HandOvers.of(timeline).getLast().text()).isEqualTo("Nguyễn Thị Lan");
    }
}
