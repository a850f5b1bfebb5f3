package vn.motcua.communication.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.kernel.Uuid7;

/** Plans and directives with number and day. */
class CommunicationPapersTest extends CommunicationRoom {

    private static final String PAPERS = "/communication/papers";

    @Autowired CommunicationPapers papers;

    private String[] fields(UUID id, String... changed) {
        return with(
                List.of(
                        "id", id.toString(),
                        "unit", COMMUNE.toString(),
                        "kind", "PLAN",
                        "number", "05/KH-UBND",
                        "signedOn", "14/03/2022",
                        "title", "Kế hoạch tuyên truyền"),
                changed);
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsKept() {
        UUID id = Uuid7.next();
        assertThat(
                        refused(
                                422,
                                post(
                                        WRITER,
                                        PAPERS,
                                        fields(
                                                id,
                                                "kind",
                                                "",
                                                "number",
                                                "",
                                                "title",
                                                "",
                                                "signedOn",
                                                "01/06/2022"))))
                .contains("Hãy chọn kế hoạch hay văn bản", "Hãy ghi số, ký hiệu")
                .contains("Hãy ghi tiêu đề", "không sau hôm nay");
        assertThat(refused(422, post(WRITER, PAPERS, fields(id, "until", "13/03/2022"))))
                .contains("không trước ngày ký");
        refused(403, post(WRITER, PAPERS, fields(id, "unit", CULTURE.toString())));
        assertThat(papers.all()).noneMatch(one -> one.id().equals(id));
    }

    @Test
    void itCountsUntilTheEndOfItsYearUnlessItIsStruck() {
        UUID id = Uuid7.next();
        done(post(WRITER, PAPERS, fields(id)));
        CommunicationPaper paper = papers.find(id);
        LocalDate may = LocalDate.of(2022, 5, 1);
        assertThat(paper.covers(may, may)).isTrue();
        assertThat(paper.covers(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31))).isFalse();
        assertThat(paper.covers(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 13))).isFalse();
        assertThat(main(open(CONTROL, PAPERS + "?unit=" + COMMUNE))).contains("05/KH-UBND");
        assertThat(refused(422, post(WRITER, PAPERS + "/" + id + "/struck"))).contains("lý do");
        done(post(WRITER, PAPERS + "/" + id + "/struck", "note", "Ghi nhầm"));
        refused(409, post(WRITER, PAPERS + "/" + id + "/struck", "note", "Ghi nhầm"));
        assertThat(papers.find(id).covers(may, LocalDate.of(2022, 6, 30))).isFalse();
        assertThat(get(CONTROL, PAPERS + ".xlsx")).hasStatusOk();
        refused(404, get(CONTROL, PAPERS + "/" + id + "/file"));
    }
}
