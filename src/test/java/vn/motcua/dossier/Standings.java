package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.DeskProcess;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Start;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Post;

/** The dossier of {@link Fixture} in each standing that the rules tell apart. */
final class Standings {

    /** From this day a rule closes a dossier for silence. */
    private static final LocalDate CLOSING = LocalDate.of(2025, 8, 1);

    /**
     * A dossier as it stands at a moment.
     *
     * @param rulesOf the day whose dated rules hold for it
     */
    record Standing(
            String name,
            DossierState state,
            Instant now,
            LocalDate rulesOf,
            InternalProcess process,
            Certification certification) {

        Standing(String name, DossierState state, Instant now, LocalDate rulesOf) {
            this(name, state, now, rulesOf, Fixture.process(), Certification.NONE);
        }

        Law law(Instant moment) {
            return certifying(
                    Fixture.law(
                            moment,
                            rulesOf,
                            Fixture.procedure(WorkDuration.workingDays(22)),
                            process,
                            Fixture.calendar()),
                    certification);
        }
    }

    /** The same, entered in a book of certification. */
    private static Law certifying(Law law, Certification certification) {
        return new Law(
                law.procedure(),
                law.process(),
                law.chart(),
                law.calendars(),
                law.promise(),
                law.rules(),
                law.door(),
                law.offers(),
                law.today(),
                certification,
                Period.ofYears(5));
    }

    private Standings() {}

    static List<Standing> all() {
        return List.of(
                of("FILED", filed()),
                of("FILED_AND_ASKED", supplement(filed(), Fixture.RECEIVER)),
                of("FILED_AND_WITHDRAWN", withdrawn(filed())),
                of("RECEIVED", new Play()),
                of("PROCESSING", processing()),
                of("TWO_BRANCHES", branches()),
                of("ONE_BRANCH_WAITS", branches().forward(Fixture.OPINION_A, "B4a")),
                of("JOINED", joined()),
                of("OPINION_ASKED", opinionAsked()),
                of("SUPPLEMENT", supplement(processing(), Fixture.SOCIAL)),
                of("SUPPLEMENT_SENT", sent(supplement(processing(), Fixture.SOCIAL))),
                silent(),
                of("OBLIGATION", obligation()),
                of("SUSPENDED", suspended()),
                of("SUSPENDED_AND_WITHDRAWN", withdrawn(suspended())),
                of("LATE", late()),
                of("LATE_AND_APOLOGISED", apologised()),
                of("TO_DECIDE", joined().forward(Fixture.EXPERT, "B5")),
                of("TO_RECORD", toRecord()),
                of("REFUSED", refused()),
                of("WITHDRAWN", withdrawn(processing())),
                of("RESOLVED", resolved()),
                of("HANDED_BACK", handedBack()),
                of("NOT_RECEIVED", notReceived()),
                certifying("TO_CERTIFY", toRecord(), Fixture.process()),
                certifying("AT_DESK", atDesk(), DeskProcess.AT_ONCE),
                childrenOpen(),
                of("CHILD_TO_DECIDE", child(joined().forward(Fixture.EXPERT, "B5"))),
                of("CHILD_TO_RECORD", child(toRecord())));
    }

    private static Standing of(String name, Play play) {
        return new Standing(name, play.state, play.now, Fixture.DAY);
    }

    /** At a step that started two other dossiers. */
    private static Standing childrenOpen() {
        InternalProcess process =
                KinshipTest.starting(
                        List.of(new Start("2.000001", null), new Start("2.000002", null)));
        Play play = KinshipTest.playing(process);
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "dat");
        return new Standing(
                "CHILDREN_OPEN", play.state, play.now, Fixture.DAY, process, Certification.NONE);
    }

    /** Of a procedure whose results have their numbers from a book. */
    private static Standing certifying(String name, Play play, InternalProcess process) {
        Certification copies = CertificationBooks.read().on(Fixture.DAY, "2.000815");
        return new Standing(name, play.state, play.now, Fixture.DAY, process, copies);
    }

    /** Received by the desk that resolves it alone. */
    private static Play atDesk() {
        Play play = KinshipTest.playing(DeskProcess.AT_ONCE);
        play.state =
                Evolution.begin(
                        play.state.id(),
                        Intake.accept(
                                Fixture.complete(),
                                play.law.apply(play.now),
                                play.state.code(),
                                play.now,
                                "x"),
                        play.now);
        return play;
    }

    private static Play child(Play play) {
        play.state =
                Evolution.after(play.state, new FamilyEvent.StartedBy(new UUID(9, 9), 3), play.now);
        return play;
    }

    private static Play filed() {
        Play play = new Play();
        play.state = Fixture.filed();
        return play;
    }

    private static Play processing() {
        return new Play().forward(Fixture.RECEIVER, "B1");
    }

    private static Play branches() {
        return processing().forward(Fixture.SOCIAL, "B2", "dat").forward(Fixture.EXPERT, "B3");
    }

    private static Play joined() {
        return branches().forward(Fixture.OPINION_A, "B4a").forward(Fixture.OPINION_B, "B4b");
    }

    private static Play opinionAsked() {
        Play play = processing();
        return play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskOpinions(
                        play.at("B2").no(),
                        1,
                        List.of(new Post(Fixture.RESOURCES, "expert")),
                        WorkDuration.workingDays(1),
                        "Có đủ điều kiện không?"));
    }

    private static Play supplement(Play play, java.util.UUID by) {
        OpenTask task = play.state.open().getFirst();
        SupplementItem item = new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
        return play.act(
                by,
                new DossierCommand.AskSupplement(
                        task.no(), 1, new SupplementRequest(List.of(item), "Thiếu chữ ký")));
    }

    private static Play sent(Play play) {
        SentSupplement sent =
                new SentSupplement(
                        "", List.of(new SentSupplement.SentFile(1, "to-khai.pdf", "ab")));
        return play.act(new java.util.UUID(3, 3), new DossierCommand.SendSupplement(sent));
    }

    private static Standing silent() {
        Play play = supplement(processing(), Fixture.SOCIAL);
        Instant over = play.state.open().getLast().due().plusSeconds(60);
        return new Standing("SILENT_TOO_LONG", play.state, over, CLOSING);
    }

    private static Play obligation() {
        Play play = processing();
        return play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskPayment(play.at("B2").no(), 1, 5000, "1/TB", null));
    }

    private static Play suspended() {
        Play play = processing();
        return play.act(
                Fixture.CHAIR,
                new DossierCommand.Suspend(play.at("B2").no(), 1, "Điều 61", "Chờ giám định"));
    }

    private static Play late() {
        Play play = processing();
        play.now = play.state.promised().plusSeconds(60);
        return play;
    }

    private static Play apologised() {
        Play play = late();
        return play.act(
                Fixture.SOCIAL,
                new DossierCommand.Apologise(Zones.dayOf(play.now).plusDays(4), "Chậm", false));
    }

    private static Play toRecord() {
        return processing().forward(Fixture.SOCIAL, "B2", "khong-dat");
    }

    private static Play refused() {
        Play play = joined().forward(Fixture.EXPERT, "B5");
        return play.act(
                Fixture.CHAIR,
                new DossierCommand.Refuse(play.at("B6").no(), 1, "Điều 8", "Không đủ"));
    }

    private static Play withdrawn(Play play) {
        return play.act(Fixture.RECEIVER, new DossierCommand.Withdraw("Không còn nhu cầu"));
    }

    private static Play resolved() {
        Play play = toRecord();
        return play.act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(
                        play.at("B7").no(), 1, "KQ.G1", "1", Zones.dayOf(play.now)));
    }

    private static Play handedBack() {
        Play play = resolved();
        return play.act(
                Fixture.RECEIVER,
                new DossierCommand.HandBack(play.at("B8").no(), 1, ReturnMethod.DESK, "Hoa"));
    }

    private static Play notReceived() {
        return filed().act(
                        Fixture.RECEIVER,
                        new DossierCommand.Refuse(1, 1, "Điều 17", "Không thuộc thẩm quyền"));
    }
}
