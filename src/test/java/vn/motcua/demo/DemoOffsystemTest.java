package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.web.Desk;
import vn.motcua.offsystem.Cases;
import vn.motcua.offsystem.LineState;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

/** A newcomer sees a paper register with lines that match, that may match and that do not. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {"motcua.demo=true", "motcua.demo-start=false", "motcua.test=demo-offsystem"})
class DemoOffsystemTest {

    /** As unlike each other as people of one commune are. */
    private static final List<String> NAMES =
            List.of(
                    "Nguyễn Văn Bình",
                    "Trần Thị Hường",
                    "Lê Quốc Khánh",
                    "Phan Đức Mạnh",
                    "Hoàng Kim Oanh",
                    "Đặng Thu Trang",
                    "Bùi Xuân Phúc",
                    "Đỗ Ngọc Lan",
                    "Hồ Sỹ Quyền",
                    "Ngô Thanh Tâm",
                    "Dương Hải Yến",
                    "Lý Công Uẩn",
                    "Thái Bá Dũng",
                    "Đinh Gia Huy",
                    "Vũ Minh Châu",
                    "Võ Hoài Nam",
                    "Cao Thị Bích",
                    "Trịnh Đình Khôi",
                    "Mai Phương Thảo",
                    "Tống Hữu Lộc",
                    "Kiều Anh Tuấn",
                    "Phùng Diệu Linh",
                    "Chu Trọng Nghĩa",
                    "Lương Thế Vinh");

    @Autowired private DemoOffsystem demo;
    @Autowired private Cases cases;
    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    @Test
    void mostLinesMatchAndAFewAreLeftToPeopleHoweverOftenItIsPlayed() {
        Set<UUID> commune = Set.of(Unit.idOf("tunganh"));
        Desk desk = new Desk(program, mvc).later(Duration.ofDays(-6));
        demo.play();
        assertThat(cases.counts(commune)).as("without dossiers").isEmpty();
        NAMES.forEach(desk::receive);

        demo.play();
        demo.play();

        assertThat(cases.counts(commune))
                .isEqualTo(
                        Map.of(
                                LineState.MATCHED, 21L,
                                LineState.PROPOSED, 3L,
                                LineState.OPEN, 2L,
                                LineState.CONFIRMED, 1L,
                                LineState.DISMISSED, 1L));
    }
}
