package vn.motcua.inspection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.InspectionPaper;
import vn.motcua.document.InspectionPaper.Signer;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Papers;
import vn.motcua.document.ReviewPaper.Block;
import vn.motcua.document.web.Downloads;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.InspectionForm;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionWay;
import vn.motcua.inspection.Recommendation;
import vn.motcua.inspection.Span;
import vn.motcua.inspection.TeamRole;
import vn.motcua.inspection.Visit;
import vn.motcua.inspection.VisitAct;
import vn.motcua.inspection.VisitStep;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Typed;

/** Papers of inspections, in Vietnamese: to sign, to go on writing in, to print. */
@Component
class InspectionPapers {

    private static final String HEAD = "THỦ TRƯỞNG CƠ QUAN";

    private final EditableForms editable;
    private final Papers papers;
    private final FollowUps recommendations;
    private final Organizations organizations;
    private final BusinessClock clock;

    InspectionPapers(
            EditableForms editable,
            Papers papers,
            FollowUps recommendations,
            Organizations organizations,
            BusinessClock clock) {
        this.editable = editable;
        this.papers = papers;
        this.recommendations = recommendations;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** As DOCX or PDF, by how the name ends; no other name is there. */
    ResponseEntity<byte[]> answer(InspectionPaper paper, String name, String expected) {
        FormChoice choice = FormChoice.on(clock.today());
        if (name.equals(expected + ".docx")) {
            return Downloads.made(name, EditableForms.DOCX, editable.inspection(paper, choice));
        }
        if (name.equals(expected + ".pdf")) {
            return Downloads.made(name, "application/pdf", papers.inspection(paper, choice));
        }
        throw new RefusalException(new InspectionRefusal.NoSuchInspection());
    }

    private InspectionNames names() {
        return new InspectionNames(organizations.chart(), clock.today());
    }

    private InspectionPaper paper(
            UUID agency,
            @Nullable String number,
            @Nullable LocalDate day,
            String title,
            String subject,
            List<String> recipients,
            List<Block> blocks,
            List<Signer> signers) {
        return new InspectionPaper(
                letterhead(agency),
                number,
                day,
                title,
                subject,
                recipients,
                blocks,
                signers,
                clock.instant());
    }

    private Letterhead letterhead(UUID id) {
        OrganizationChart chart = organizations.chart();
        LocalDate on = clock.today();
        Unit agency = chart.lastKnown(id, on).orElseThrow();
        return new Letterhead(
                chart.superiorOf(agency.id(), on).map(Unit::name).orElse(null),
                agency.name(),
                Letterhead.place(agency.name()));
    }

    private static Block text(String heading, String said) {
        return Block.text(
                heading, said.isEmpty() ? List.of("…………") : List.of(said.split("\n", -1)));
    }

    private static String time(Span time) {
        String from = Typed.text(time.from());
        return time.from().equals(time.to())
                ? "ngày " + from
                : "từ ngày " + from + " đến ngày " + Typed.text(time.to());
    }

    private static String way(InspectionWay way) {
        return way == InspectionWay.DIRECT ? "Trực tiếp" : "Gián tiếp";
    }

    InspectionPaper plan(InspectionPlan plan) {
        InspectionPlan.Approval approval = plan.approval();
        InspectionNames names = names();
        List<List<String>> rows = new ArrayList<>();
        plan.units()
                .forEach(row ->
                        rows.add(
                                List.of(
                                        String.valueOf(rows.size() + 1),
                                        names.unit(row.unit()),
                                        way(row.way()),
                                        time(row.time()))));
        return paper(
                plan.agency(),
                approval == null ? null : approval.number(),
                approval == null ? null : approval.on(),
                "KẾ HOẠCH",
                "Kiểm tra việc thực hiện kiểm soát thủ tục hành chính năm " + plan.year(),
                List.of(),
                List.of(
                        text("1. Mục đích, yêu cầu, phạm vi", plan.items().purpose()),
                        text("2. Nội dung và cách thức kiểm tra", plan.items().content()),
                        text("3. Thành phần Đoàn kiểm tra", plan.items().team()),
                        text("4. Thành phần tham gia", plan.items().participants()),
                        text("5. Thời gian kiểm tra", plan.items().schedule()),
                        new Block(
                                "6. Danh sách đối tượng được kiểm tra",
                                List.of(),
                                List.of("TT", "Đơn vị", "Cách thức", "Thời gian"),
                                List.of(8, 42, 18, 32),
                                rows),
                        text("7. Trách nhiệm của các bên", plan.items().duties()),
                        text("8. Kinh phí", plan.items().funding())),
                List.of(new Signer(HEAD, "")));
    }

    InspectionPaper decision(InspectionRound round) {
        InspectionNames names = names();
        List<List<String>> team = new ArrayList<>();
        round.team()
                .forEach(one ->
                        team.add(
                                List.of(
                                        String.valueOf(team.size() + 1),
                                        names.person(one.staff()),
                                        role(one.role()))));
        List<List<String>> units = new ArrayList<>();
        round.held()
                .forEach(visit ->
                        units.add(
                                List.of(
                                        String.valueOf(units.size() + 1),
                                        names.unit(visit.unit()),
                                        way(visit.way()),
                                        time(visit.time()))));
        InspectionRound.Paper issued = round.paper();
        return paper(
                round.agency(),
                issued == null ? null : issued.number(),
                issued == null ? null : issued.on(),
                "QUYẾT ĐỊNH",
                "Thành lập Đoàn kiểm tra: " + round.decision().title(),
                List.of(),
                List.of(
                        new Block(
                                "Điều 1. Thành phần Đoàn kiểm tra",
                                List.of(),
                                List.of("TT", "Họ và tên", "Chức danh trong Đoàn"),
                                List.of(10, 50, 40),
                                team),
                        text("Điều 2. Nhiệm vụ, quyền hạn", round.decision().mandate()),
                        new Block(
                                "Điều 3. Đối tượng kiểm tra",
                                List.of(),
                                List.of("TT", "Đơn vị", "Cách thức", "Thời gian"),
                                List.of(8, 42, 18, 32),
                                units),
                        text("Điều 4. Thời gian kiểm tra", time(round.decision().time())),
                        text("Điều 5. Kinh phí", round.decision().money())),
                List.of(new Signer(HEAD, "")));
    }

    private static String role(TeamRole role) {
        return switch (role) {
            case LEADER -> "Trưởng đoàn";
            case DEPUTY -> "Phó Trưởng đoàn";
            case SECRETARY -> "Thư ký";
            case MEMBER -> "Thành viên";
        };
    }

    InspectionPaper notice(InspectionRound round, Visit visit) {
        InspectionRound.Paper issued = round.paper();
        VisitAct told = visit.first(VisitStep.NOTIFY).orElse(null);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                text(
                        "",
                        "Căn cứ Quyết định số %s về việc thành lập Đoàn kiểm tra, Đoàn kiểm tra sẽ kiểm tra %s %s tại đơn vị %s."
                                .formatted(
                                        issued == null ? "……" : issued.number(),
                                        round.form() == InspectionForm.UNANNOUNCED
                                                ? "đột xuất"
                                                : "định kỳ",
                                        way(visit.way()).toLowerCase(Locale.ROOT),
                                        time(visit.time()))));
        blocks.add(text("Nội dung, yêu cầu", round.decision().mandate()));
        if (round.form() == InspectionForm.PERIODIC) {
            blocks.add(
                    text(
                            "",
                            "Đề nghị đơn vị gửi báo cáo cho Đoàn kiểm tra trước ngày kiểm tra theo thời hạn quy định."));
        }
        return paper(
                round.agency(),
                told == null ? null : told.number(),
                told == null ? null : told.day(),
                "THÔNG BÁO",
                "Kiểm tra việc thực hiện kiểm soát thủ tục hành chính",
                List.of(names().unit(visit.unit())),
                blocks,
                List.of(new Signer(HEAD, "")));
    }

    InspectionPaper minutes(InspectionRound round, Visit visit, VisitAct act) {
        InspectionNames names = names();
        String team =
                round.team().stream()
                        .map(one -> names.person(one.staff()) + " (" + role(one.role()) + ")")
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("");
        String leader =
                round.team().stream()
                        .filter(one -> one.role() == TeamRole.LEADER)
                        .map(one -> names.person(one.staff()))
                        .findFirst()
                        .orElse("");
        return paper(
                round.agency(),
                act.number().isEmpty() ? null : act.number(),
                Objects.requireNonNullElse(act.signedOn(), act.day()),
                "BIÊN BẢN",
                "Kiểm tra tại " + names.unit(visit.unit()) + " ngày " + Typed.text(act.day()),
                List.of(),
                List.of(
                        text("I. Thành phần", "Đoàn kiểm tra: " + team),
                        text("II. Nội dung làm việc", act.note())),
                List.of(
                        new Signer("Đại diện đơn vị được kiểm tra", ""),
                        new Signer("Trưởng đoàn", leader)));
    }

    InspectionPaper conclusion(InspectionRound round) {
        InspectionNames names = names();
        List<List<String>> rows = new ArrayList<>();
        for (Recommendation one : recommendations.of(round)) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            round.visit(one.visit())
                                    .map(visit -> names.unit(visit.unit()))
                                    .orElse("—"),
                            one.words(),
                            one.owner(),
                            Typed.text(one.due())));
        }
        InspectionRound.Paper issued = round.conclusion();
        return paper(
                round.agency(),
                issued == null ? null : issued.number(),
                issued == null ? null : issued.on(),
                "KẾT LUẬN",
                round.decision().title(),
                round.held().stream().map(visit -> names.unit(visit.unit())).toList(),
                List.of(
                        text("1. Kết quả đạt được", round.statements().results()),
                        text("2. Tồn tại, hạn chế", round.statements().shortcomings()),
                        text("3. Nguyên nhân", round.statements().causes()),
                        text("4. Đề xuất, kiến nghị", round.statements().proposals()),
                        new Block(
                                "",
                                List.of(),
                                List.of("TT", "Đơn vị", "Kiến nghị", "Người thực hiện", "Hạn"),
                                List.of(6, 22, 40, 18, 14),
                                rows)),
                List.of(new Signer(HEAD, "")));
    }
}
