package vn.motcua.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.bench.contest.Application;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.SourceFile;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Appointment;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/**
 * A made-up district of ten communes, in each of which eight people pass a dossier from hand to
 * hand: the desk that receives and the desk that hands back are two people of one post.
 */
final class Locality {

    static final int COMMUNES = 10;

    /** Who does the step, in the order of the steps. */
    private static final List<String> HANDS =
            List.of("desk", "justice", "land", "social", "finance", "chair", "clerk", "desk2");

    static final int STEPS = HANDS.size();

    /** A Monday morning, so that no limit depends on the day of the measurement. */
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    static final String CODE = "9.000001";
    static final String RESULT = "KQ.DO.000001";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    static final String PROCEDURE =
            """
            code: "9.000001"
            name: Thủ tục để đo tốc độ
            name_en: A procedure for measuring
            field: {code: DO, name: Đo lường, name_en: Measuring}
            level: COMMUNE
            valid_from: 2021-01-01
            online_level: "4"
            decision: {number: "01/QĐ-DO", date: 2021-01-01}
            legal: [Nghị định 61/2018/NĐ-CP]
            applicants: [CITIZEN]
            cases:
              - {id: chung, name: Trường hợp chung, name_en: General case}
            channels: [COUNTER, ONLINE]
            limits:
              - {limit: "15 ngày làm việc"}
            papers:
              - {id: to-khai, name: Tờ khai, name_en: Form, kind: SUBMIT, originals: 1, copies: 0, required: true}
              - {id: ban-ve, name: Bản vẽ, name_en: Drawing, kind: SUBMIT, originals: 1, copies: 0, required: true}
              - {id: giay-to, name: Giấy tờ tùy thân, name_en: Identity paper, kind: SHOW, originals: 1, copies: 0, required: true}
            results:
              - {code: KQ.DO.000001, name: Văn bản kết quả, name_en: Result}
            used_by: all-communes
            order:
              - {by: APPLICANT, text: Nộp hồ sơ., text_en: File the dossier.}
              - {by: AGENCY, text: Thẩm tra và cấp kết quả., text_en: Examine it and issue the result.}
            process:
              code: QT.DO.01
              steps:
                - {id: B1, name: Tiếp nhận, name_en: Receive, performer: "receiving/onestop:receiver", time: "4 giờ làm việc", actions: [FORWARD], next: [B2]}
                - {id: B2, name: Tư pháp thẩm tra, name_en: Justice examines, performer: "receiving:justice", time: "2 ngày làm việc", actions: [FORWARD, RETURN], next: [B3]}
                - {id: B3, name: Địa chính thẩm tra, name_en: Land examines, performer: "receiving:land", time: "2 ngày làm việc", actions: [FORWARD, RETURN], next: [B4]}
                - {id: B4, name: Văn hóa xã hội thẩm tra, name_en: Social affairs examine, performer: "receiving:social", time: "2 ngày làm việc", actions: [FORWARD, RETURN], next: [B5]}
                - {id: B5, name: Tài chính thẩm tra, name_en: Finance examines, performer: "receiving:finance", time: "2 ngày làm việc", actions: [FORWARD, RETURN], next: [B6]}
                - {id: B6, name: Ký duyệt, name_en: Sign, performer: "receiving:chair", time: "1 ngày làm việc", actions: [DECIDE, RETURN], next: [B7]}
                - {id: B7, name: Phát hành kết quả, name_en: Issue the result, performer: "receiving:clerk", time: "4 giờ làm việc", actions: [RECORD_RESULT], next: [B8]}
                - {id: B8, name: Trả kết quả, name_en: Hand back, performer: "receiving/onestop:receiver", time: "4 giờ làm việc", actions: [HAND_BACK]}
            """;

    private Locality() {}

    /** Opens it in a program, on the morning. */
    static void open(BeanFactory program) {
        program.getBean(BusinessClock.class).set(MORNING, "bench");
        program.getBean(Organizations.class).load(organization());
        program.getBean(Catalog.class)
                .load(List.of(new SourceFile("bench.yaml", PROCEDURE)), Actor.SYSTEM);
    }

    private static OrganizationFile organization() {
        List<Unit> units = new ArrayList<>();
        List<Staff> staff = new ArrayList<>();
        List<Appointment> appointments = new ArrayList<>();
        units.add(unit("district", "000.00.99.H99", UnitKind.DISTRICT, "", null));
        for (int c = 0; c < COMMUNES; c++) {
            String code = "000." + (10 + c) + ".99.H99";
            units.add(unit("commune" + c, code, UnitKind.COMMUNE, "", Unit.idOf("district")));
            units.add(unit("desk" + c, "", UnitKind.ONE_STOP, "onestop", agency(c)));
            for (int step = 0; step < STEPS; step++) {
                String username = HANDS.get(step) + c;
                UUID id = Staff.idOf(username);
                staff.add(new Staff(id, "Cán bộ " + username, username, Staff.Gender.X));
                appointments.add(new Appointment(id, post(c, step), SINCE, null));
            }
        }
        return new OrganizationFile(
                "made up for measuring", units, staff, appointments, List.of(), List.of());
    }

    private static Unit unit(
            String key, String code, UnitKind kind, String function, @Nullable UUID parent) {
        String name = "Đơn vị " + key;
        return new Unit(Unit.idOf(key), code, kind, function, parent, name, name, SINCE, null);
    }

    static UUID agency(int commune) {
        return Unit.idOf("commune" + commune);
    }

    private static Post post(int commune, int step) {
        String hand = HANDS.get(step);
        return hand.startsWith("desk")
                ? new Post(Unit.idOf("desk" + commune), "receiver")
                : new Post(agency(commune), hand);
    }

    /** Of all officers. */
    static List<String> usernames() {
        return IntStream.range(0, COMMUNES)
                .boxed()
                .flatMap(c -> HANDS.stream().map(hand -> hand + c))
                .toList();
    }

    /** Who does a step (counted from 0) in a commune. */
    static SignedIn hand(int commune, int step) {
        UUID id = Staff.idOf(HANDS.get(step) + commune);
        return new SignedIn(id, id, HANDS.get(step), Set.of(post(commune, step)), Set.of());
    }

    static Receive receipt(int commune, RandomGenerator random) {
        return receipt(commune, random.nextInt(1_000_000));
    }

    static Receive receipt(Application a) {
        return receipt(a.place(), (int) (a.number() % 1_000_000));
    }

    private static Receive receipt(int commune, int number) {
        Applicant applicant =
                new Applicant(
                        "Nguyễn Thị Thu Hương " + number,
                        String.format("042190%06d", number),
                        LocalDate.of(1990, 1, 1),
                        "Nữ",
                        "Thôn " + number % 12 + ", xã số " + commune + ", huyện Đo Lường",
                        String.format("0912%06d", number),
                        "",
                        "",
                        "");
        return receipt(Uuid7.next(), commune, applicant);
    }

    static Receive receipt(UUID id, int commune, Applicant applicant) {
        return new Receive(
                id,
                agency(commune),
                "9.000001",
                "chung",
                Channel.COUNTER,
                applicant,
                List.of(
                        new PaperCount("to-khai", 1, 0, 0, false),
                        new PaperCount("ban-ve", 1, 0, 0, false),
                        new PaperCount("giay-to", 0, 0, 0, true)),
                1,
                ReturnMethod.DESK);
    }
}
