package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.organization.Unit;

/** Once its time of keeping is over, nothing of the sender is left anywhere. */
class PetitionErasureTest extends PetitionRoom {

    private static final String MARK = "Qzxwyk";

    @Autowired PetitionFileUse use;

    @Test
    void theSenderIsErasedAndWhatIsPublishedStays() {
        Map<String, String> form = new LinkedHashMap<>(petition());
        form.put("name", "Trần Thị " + MARK);
        form.put("email", MARK.toLowerCase(Locale.ROOT) + "@example.vn");
        form.put("content", "Tôi là " + MARK + ", nộp hồ sơ ngày 10/5 mà chưa có kết quả.");
        UUID id = sent(form);
        String first = approvedWithLetter(id, "12/UBND-VP", "%PDF-1.7 thư trả lời thứ nhất");
        done(DESK, id, "return", "reason", "Sai ngày trả kết quả");
        done(UNIT, id, "submit");
        String second = approvedAgain(id, "13/UBND-VP", "%PDF-1.7 thư trả lời thứ hai");
        publish(id);
        assertThat(tablesWith(MARK)).isNotEmpty();
        assertThat(use.used(List.of(first, second))).containsExactlyInAnyOrder(first, second);
        assertThat(open(DESK, "/petition-book/" + id + "/signed")).hasStatusOk();

        assertThat(act(CHAIR, id, "erase", "erasure", "QĐ 1/2022")).hasStatus(409);
        at(2027, 6, 15, 9);
        done(CHAIR, id, "erase", "erasure", "QĐ 1/QĐ-UBND");

        assertThat(tablesWith(MARK)).isEmpty();
        assertThat(use.used(List.of(first, second))).isEmpty();
        assertThat(open(DESK, "/petition-book/" + id + "/signed")).hasStatus(404);
        assertThat(state(id).erased()).isTrue();
        assertThat(open("/petitions/published/" + state(id).code())).hasStatusOk();
        MvcTestResult page = open(DESK, "/petition-book/" + id);
        assertThat(page).hasStatusOk();
        assertThat(text(page)).doesNotContain("/signed");
        assertThat(page(page).select("form[action^=/petition-book/" + id + "]")).isEmpty();
        MvcTestResult late = act(DESK, id, "national", "nationalCode", "PAKN.20220504.0007");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("đã bị xóa khi hết thời hạn lưu");
    }

    /** As far as a reply whose signed letter is kept; the hash of the letter. */
    private String approvedWithLetter(UUID id, String number, String letter) {
        done(DESK, id, "classify", "outcome", "CONDUCT");
        done(DESK, id, "assign", "unit", Unit.idOf("dt-labour").toString());
        done(UNIT, id, "draft", "reply", "Đã kiểm tra và trả kết quả ngày 20/5.");
        done(UNIT, id, "submit");
        return approvedAgain(id, number, letter);
    }

    private String approvedAgain(UUID id, String number, String letter) {
        MockMultipartFile file =
                new MockMultipartFile(
                        "file",
                        "thu.pdf",
                        "application/pdf",
                        letter.getBytes(StandardCharsets.UTF_8));
        int version = state(id).version();
        MvcTestResult approved =
                next(() ->
                        mvc.post()
                                .uri("/petition-book/{id}/approve", id)
                                .with(asStaff(CHAIR))
                                .with(csrf())
                                .multipart()
                                .file(file)
                                .param("version", Integer.toString(version))
                                .param("number", number)
                                .param("on", today())
                                .exchange());
        assertThat(approved).hasStatus(303);
        return state(id).reply().file();
    }

    /** Names of tables in which some row holds the mark. */
    private List<String> tablesWith(String mark) {
        return jdbc
                .sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE'
                          and table_schema not in ('pg_catalog', 'information_schema')
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(table ->
                        jdbc.sql(
                                        "select exists (select from "
                                                + table
                                                + " t where lower(cast(t as text)) like :mark)")
                                .param("mark", "%" + mark.toLowerCase(Locale.ROOT) + "%")
                                .query(Boolean.class)
                                .single())
                .toList();
    }
}
