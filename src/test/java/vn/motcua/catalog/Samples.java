package vn.motcua.catalog;

import java.util.List;
import vn.motcua.catalog.check.Startable;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.OrganizationFile;

/** One small invented district with two communes, and procedures written for them. */
public final class Samples {

    public static final String ORGANIZATION =
            """
            source: invented for tests
            units:
              - {key: cat, code: 001.CAT, kind: DISTRICT, name: Huyện Mẫu, name_en: Sample, from: 2020-01-01}
              - {key: cat-labour, code: 002.CAT, kind: DEPARTMENT, function: labour, parent: cat, name: Phòng Lao động, name_en: Labour, from: 2020-01-01}
              - {key: cat-a, code: 003.CAT, kind: COMMUNE, parent: cat, name: Xã An, name_en: An, from: 2020-01-01}
              - {key: cat-a-desk, code: 004.CAT, kind: ONE_STOP, function: onestop, parent: cat-a, name: Một cửa xã An, name_en: An desk, from: 2020-01-01}
              - {key: cat-b, code: 005.CAT, kind: COMMUNE, parent: cat, name: Xã Bình, name_en: Binh, from: 2020-01-01}
              - {key: cat-b-desk, code: 006.CAT, kind: ONE_STOP, function: onestop, parent: cat-b, name: Một cửa xã Bình, name_en: Binh desk, from: 2020-01-01}
            staff:
              - {username: cat.an, name: Nguyễn An, posts: [{unit: cat-a-desk, post: receiver, from: 2021-01-01}, {unit: cat-a, post: justice, from: 2021-01-01}, {unit: cat-a, post: chair, from: 2021-01-01}, {unit: cat-a, post: clerk, from: 2021-01-01}]}
              - {username: cat.binh, name: Trần Bình, posts: [{unit: cat-b-desk, post: receiver, from: 2021-01-01}, {unit: cat-b, post: justice, from: 2021-01-01}, {unit: cat-b, post: chair, from: 2021-01-01}, {unit: cat-b, post: clerk, from: 2021-01-01, to: 2023-01-01}]}
              - {username: cat.chi, name: Lê Chi, posts: [{unit: cat-labour, post: expert, from: 2021-01-01}]}
            """;

    /** What rows may start: the procedures of these drafts and of the sample files. */
    public static Startable known(OrganizationChart chart, List<ProcedureDraft> drafts) {
        return new KnownProcedures(List.of(), drafts, chart);
    }

    /** Head of a procedure file; the table of steps follows, each line indented by four. */
    private static final String HEAD =
            """
            code: "9.000001"
            name: Cấp giấy mẫu
            name_en: Sample certificate
            field: {code: MA, name: Lĩnh vực mẫu, name_en: Sample field}
            level: COMMUNE
            valid_from: 2022-01-01
            online_level: "3"
            applicants: [CITIZEN]
            channels: [COUNTER, ONLINE]
            limits:
              - {limit: "3 ngày làm việc"}
            papers:
              - {id: don, name: Đơn, name_en: Application, kind: SUBMIT, originals: 1}
            results:
              - {code: KQ.1, name: Giấy mẫu, name_en: Certificate}
            used_by: all-communes
            process:
              code: QT.MA.01
              steps:
            """;

    public static final String STEPS =
            """
            - {id: B1, name: Tiếp nhận, name_en: Receive, performer: "receiving/onestop:receiver", time: "1 giờ làm việc", actions: [FORWARD], next: [B2]}
            - {id: B2, name: Thẩm tra, name_en: Examine, performer: "receiving:justice", time: "1 ngày làm việc", actions: [FORWARD, RETURN], next: [B3]}
            - {id: B3, name: Ký, name_en: Sign, performer: "receiving:chair", time: "0,5 ngày làm việc", actions: [DECIDE], next: [B4]}
            - {id: B4, name: Phát hành, name_en: Issue, performer: "receiving:clerk", time: "1 giờ làm việc", actions: [RECORD_RESULT], next: [B5]}
            - {id: B5, name: Trả, name_en: Hand back, performer: "receiving/onestop:receiver", time: "1 giờ làm việc", actions: [HAND_BACK]}
            """;

    /** How it is carried out; behind the table, so that the lines of all before stay. */
    private static final String TAIL =
            """
            order:
              - {by: APPLICANT, text: Nộp hồ sơ., text_en: File the dossier.}
              - {by: AGENCY, text: Kiểm tra và cấp giấy., text_en: Examine it and issue the paper.}
            """;

    private Samples() {}

    public static OrganizationChart chart() {
        OrganizationFile file = OrganizationFile.parse(ORGANIZATION);
        return OrganizationChart.of(
                file.units(),
                file.staff(),
                file.appointments(),
                file.delegations(),
                file.successions());
    }

    public static String file(String steps) {
        return HEAD + steps.indent(4) + TAIL;
    }

    public static String file() {
        return file(STEPS);
    }

    /** The sample procedure with other steps. */
    public static ProcedureDraft draft(String steps) {
        return read(file(steps));
    }

    public static ProcedureDraft read(String text) {
        return ProcedureFiles.read(List.of(new SourceFile("mau.yaml", text))).getFirst();
    }
}
