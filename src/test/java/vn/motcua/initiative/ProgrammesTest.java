package vn.motcua.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.initiative.programme.Programme;
import vn.motcua.initiative.programme.ProgrammeTask;
import vn.motcua.initiative.programme.Programmes;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** Programmes from above are registered, carried out by a document, followed task by task. */
class ProgrammesTest extends InitiativeRoom {

    private static final String OFFICE = Unit.idOf("dt-office").toString();

    @Autowired Programmes programmes;

    private MvcTestResult register(UUID id, String number, String... changed) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "id", id.toString(),
                                "agency", DISTRICT,
                                "level", "CENTRAL",
                                "issuer", "Thủ tướng Chính phủ",
                                "number", number,
                                "signedOn", "04/04/2022",
                                "receivedOn", "11/04/2022",
                                "title", "Đề án đổi mới một cửa " + number,
                                "endsOn", "31/12/2025",
                                "local", "on"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.set(fields.indexOf(changed[i]) + 1, changed[i + 1]);
        }
        return post(CONTROL, "/programmes", fields.toArray(String[]::new));
    }

    private UUID registered(String number) {
        UUID id = Uuid7.next();
        done(register(id, number));
        return id;
    }

    private MvcTestResult task(UUID id, String due, String lead) {
        return post(
                CONTROL,
                "/programmes/" + id + "/tasks",
                "words",
                "Số hóa kết quả",
                "product",
                "Báo cáo",
                "due",
                due,
                "lead",
                lead,
                "support",
                OFFICE);
    }

    private MvcTestResult planned(UUID id) {
        return post(
                CONTROL,
                "/programmes/" + id + "/planned",
                "planNumber",
                "30/KH-UBND",
                "planOn",
                "04/05/2022");
    }

    private MvcTestResult report(String who, UUID id, String day) {
        UUID task = programmes.find(id).tasks().getFirst().id();
        return post(
                who,
                "/programmes/" + id + "/tasks/" + task + "/done",
                "doneTitle",
                "Báo cáo số hóa",
                "doneNumber",
                "15/BC",
                "doneOn",
                day);
    }

    @Test
    void aProgrammeIsCarriedOutAndItsTaskDone() throws Exception {
        UUID id = registered("468/QĐ-TTg");
        Programme one = programmes.find(id);
        assertThat(one.planBy()).as("fifteen working days on").isEqualTo("2022-05-04");
        done(planned(id));
        assertThat(refused(409, planned(id))).contains("Việc này đã được ghi hoàn thành");
        done(task(id, "20/05/2022", COMMUNE));
        assertThat(main(open(CHAIR, "/programmes"))).contains("Nhiệm vụ quá hạn", "Số hóa kết quả");
        refused(403, report(FIRST, id, "30/05/2022"));
        assertThat(refused(422, report(PROPOSER, id, "01/06/2022")))
                .contains("Ngày này không đúng");
        done(report(PROPOSER, id, "30/05/2022"));
        assertThat(refused(409, report(PROPOSER, id, "30/05/2022")))
                .contains("Việc này đã được ghi hoàn thành");

        assertThat(main(open(CONTROL, "/programmes/" + id)))
                .contains("Đúng hạn", "Hoàn thành muộn", "muộn 10 ngày", "15/BC");
        byte[] sheet = get(CHAIR, "/programmes.xlsx").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getRow(0).getLastCellNum()).isEqualTo((short) 13);
        }
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsKept() {
        UUID id = Uuid7.next();
        assertThat(
                        refused(
                                422,
                                register(
                                        id,
                                        " ",
                                        "receivedOn",
                                        "01/04/2022",
                                        "endsOn",
                                        "01/01/2022",
                                        "level",
                                        "X")))
                .contains("Hãy chọn cấp ban hành", "Hãy ghi ô này", "Ngày này không đúng")
                .contains("Ngày kết thúc không được trước");
        assertThat(programmes.all()).noneMatch(one -> one.id().equals(id));
        UUID kept = registered("1/QĐ");
        refused(409, register(Uuid7.next(), "1/QĐ"));
        assertThat(refused(422, task(kept, "03/04/2022", OFFICE)))
                .contains("không trước ngày ban hành");
        assertThat(refused(422, task(kept, "03/06/2022", "x"))).contains("Hãy chọn đơn vị chủ trì");
        refused(403, post(PROPOSER, "/programmes"));
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        "/programmes/" + kept + "/planned",
                                        "planNumber",
                                        "",
                                        "planOn",
                                        "01/04/2022")))
                .contains("Hãy ghi ô này", "Ngày này không đúng");
    }

    @Test
    void tasksDerivedAtOnceAllStandInTheProgramme() throws Exception {
        UUID id = registered("3/QĐ");
        atOnce(Collections.nCopies(6, () -> task(id, "03/06/2022", OFFICE)));
        assertThat(programmes.find(id).tasks())
                .extracting(ProgrammeTask::position)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatAsksForNothingHereHasNoTasks() {
        UUID id = Uuid7.next();
        done(register(id, "2/QĐ", "local", ""));
        refused(409, task(id, "03/06/2022", OFFICE));
        assertThat(main(open(CONTROL, "/programmes/" + id))).contains("không giao việc");
    }
}
