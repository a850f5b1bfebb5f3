package vn.motcua.communication.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** A campaign from its opening to its end, and what is refused on the way. */
class CampaignsTest extends CommunicationRoom {

    private static final String CAMPAIGNS = "/communication/campaigns";

    @Autowired CommunicationCampaigns campaigns;
    @Autowired CampaignCoverage coverage;

    private String[] fields(UUID id, String... changed) {
        return with(
                List.of(
                        "id", id.toString(),
                        "unit", DISTRICT.toString(),
                        "title", "Tuyên truyền Nghị định 107",
                        "topic", "decree-107",
                        "from", "01/05/2022",
                        "to", "31/07/2022",
                        "units", COMMUNE.toString(),
                        "tasks", "Đăng một tin\r\n\r\nPhát loa ba lần"),
                changed);
    }

    private UUID opened() {
        UUID id = Uuid7.next();
        done(post(CONTROL, CAMPAIGNS, fields(id)));
        return id;
    }

    private String[] session(String... changed) {
        return with(
                List.of(
                        "unit", COMMUNE.toString(),
                        "day", "24/05/2022",
                        "place", "Hội trường xã",
                        "subject", "Điểm mới của Nghị định 107"),
                changed);
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsKept() {
        UUID id = Uuid7.next();
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        CAMPAIGNS,
                                        fields(
                                                id,
                                                "title",
                                                "",
                                                "topic",
                                                "x",
                                                "from",
                                                "",
                                                "to",
                                                "x",
                                                "units",
                                                DISTRICT.toString(),
                                                "tasks",
                                                " "))))
                .contains("Hãy ghi tiêu đề", "Hãy chọn chủ đề", "Ngày này không đúng")
                .contains("Hãy chọn ít nhất một đơn vị", "Hãy ghi từ 1 đến 20 việc");
        refused(403, post(WRITER, CAMPAIGNS, fields(id)));
        refused(404, get(CONTROL, CAMPAIGNS + "/" + id));
    }

    @Test
    void unitsGoThroughTheirChecklistAndTakeBackWhatWasNotSo() {
        UUID id = opened();
        String ticks = CAMPAIGNS + "/" + id + "/ticks";
        refused(403, post("hotich.yenho", ticks, "unit", COMMUNE.toString(), "task", "1"));
        assertThat(refused(422, post(WRITER, ticks, "unit", COMMUNE.toString(), "task", "3")))
                .contains("Hãy chọn việc");
        assertThat(refused(422, post(CONTROL, ticks, "unit", CULTURE.toString(), "task", "1")))
                .contains("Hãy chọn đơn vị");
        done(post(WRITER, ticks, "unit", COMMUNE.toString(), "task", "1", "done", "yes"));
        assertThat(campaigns.find(id).done(COMMUNE)).isEqualTo(1);
        assertThat(main(open(CHAIR, CAMPAIGNS + "/" + id))).contains("1/1 đơn vị đã xong");
        done(post(CONTROL, ticks, "unit", COMMUNE.toString(), "task", "1", "done", "no"));
        assertThat(campaigns.find(id).done(COMMUNE)).isZero();
        done(post(CONTROL, CAMPAIGNS + "/" + id + "/closed"));
        refused(409, post(WRITER, ticks, "unit", COMMUNE.toString(), "task", "1"));
        refused(409, post(CONTROL, CAMPAIGNS + "/" + id + "/closed"));
    }

    @Test
    void sessionsNamePeopleAndAreStruckWithAReason() {
        UUID id = opened();
        String sessions = CAMPAIGNS + "/" + id + "/sessions";
        assertThat(
                        refused(
                                422,
                                post(
                                        WRITER,
                                        sessions,
                                        session("place", "", "subject", "", "day", "30/04/2022"))))
                .contains("Hãy ghi địa điểm", "Hãy ghi nội dung", "trong thời gian của chiến dịch")
                .contains("Hãy ghi số người dự");
        String came = Staff.idOf(WRITER).toString();
        assertThat(refused(422, post(WRITER, sessions, session("staff", came, "heads", "0"))))
                .contains("Hãy ghi số người dự");
        assertThat(refused(422, post(WRITER, sessions, session("staff", Uuid7.next().toString()))))
                .contains("không có trong danh sách");
        UUID session = Uuid7.next();
        done(
                post(
                        WRITER,
                        sessions,
                        session("session", session.toString(), "staff", came, "heads", "25")));
        Campaign campaign = campaigns.find(id);
        assertThat(now(() -> coverage.of(campaign).units()).getFirst().trained()).isEqualTo(1);
        assertThat(main(open(CONTROL, CAMPAIGNS + "/" + id)))
                .contains("25 người", "Đoàn Tiến Tuấn");
        refused(403, post(PRESS, sessions + "/" + session + "/struck", "note", "x"));
        assertThat(refused(422, post(WRITER, sessions + "/" + session + "/struck")))
                .contains("Hãy ghi lý do");
        done(post(WRITER, sessions + "/" + session + "/struck", "note", "Hoãn"));
        assertThat(now(() -> coverage.of(campaign).units()).getFirst().trained()).isZero();
    }

    @Test
    void coverageCountsProductsOfTheTopicWithinItsDays() {
        UUID id = opened();
        published("topic", "decree-107", "title", "Điểm mới", "body", "Chỉ có ở chiến dịch này.");
        published("topic", "online", "title", "Khác chủ đề", "body", "Nội dung của chủ đề khác.");
        UnitCoverage unit = now(() -> coverage.of(campaigns.find(id)).units()).getFirst();
        assertThat(unit.unit()).isEqualTo(Unit.idOf("tunganh"));
        assertThat(unit.valid()).isEqualTo(1);
        assertThat(main(open(CHAIR, CAMPAIGNS))).contains("1/1");
        assertThat(main(open(CHAIR, CAMPAIGNS + "/" + id)))
                .contains("Điểm mới", "Trang thông tin của xã: 1")
                .doesNotContain("Khác chủ đề");
        assertThat(get(CHAIR, CAMPAIGNS + "/" + id + ".xlsx")).hasStatusOk();
        open(CONTROL, CAMPAIGNS + "/new");
    }
}
