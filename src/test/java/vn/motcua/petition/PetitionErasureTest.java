package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Once its time of keeping is over, nothing of the sender is left anywhere. */
class PetitionErasureTest extends PetitionRoom {

    private static final String MARK = "Qzxwyk";

    @Test
    void theSenderIsErasedAndWhatIsPublishedStays() {
        Map<String, String> form = new LinkedHashMap<>(petition());
        form.put("name", "Trần Thị " + MARK);
        form.put("email", MARK.toLowerCase(Locale.ROOT) + "@example.vn");
        form.put("content", "Tôi là " + MARK + ", nộp hồ sơ ngày 10/5 mà chưa có kết quả.");
        UUID id = sent(form);
        published(id);
        assertThat(tablesWith(MARK)).isNotEmpty();

        assertThat(act(CHAIR, id, "erase", "erasure", "QĐ 1/2022")).hasStatus(409);
        at(2027, 6, 15, 9);
        done(CHAIR, id, "erase", "erasure", "QĐ 1/QĐ-UBND");

        assertThat(tablesWith(MARK)).isEmpty();
        assertThat(state(id).erased()).isTrue();
        assertThat(open("/petitions/published/" + state(id).code())).hasStatusOk();
        MvcTestResult page = open(DESK, "/petition-book/" + id);
        assertThat(page).hasStatusOk();
        assertThat(page(page).select("form[action^=/petition-book/" + id + "]")).isEmpty();
        MvcTestResult late = act(DESK, id, "national", "nationalCode", "PAKN.20220504.0007");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("đã bị xóa khi hết thời hạn lưu");
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
