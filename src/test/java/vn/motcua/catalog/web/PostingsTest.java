package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.SourceFile;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * A board in the hall of a commune: what hangs there, and what happens to it when a procedure
 * changes.
 */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=postings")
class PostingsTest {

    private static final String AGENCY = Unit.idOf("tunganh").toString();
    private static final LocalDate CHANGE = LocalDate.of(2022, 7, 1);

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Catalog catalog;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc).atTheClock();
    }

    @Test
    void whatHangsThereIsHeldAgainstWhatHolds() {
        long before = events("catalog.posted");
        String place = at(DemoLocality.MORNING, () -> opened("Bảng ở sảnh"));
        List<String> codes =
                at(
                        DemoLocality.MORNING,
                        () ->
                                catalog.offeredBy(UUID.fromString(AGENCY), clock.today()).stream()
                                        .map(v -> v.code())
                                        .toList());
        assertThat(codes).hasSizeGreaterThan(10).contains("2.000635");
        at(
                DemoLocality.MORNING,
                () -> {
                    assertThat(text(place)).contains("Niêm yết đúng 0 trên " + codes.size());
                    assertThat(posted(place, codes, "31/05/2022")).hasStatus(303);
                    assertThat(text(place))
                            .contains("Niêm yết đúng " + codes.size() + " trên " + codes.size());
                    return null;
                });
        catalog.load(List.of(changed()), Actor.SYSTEM);

        at(
                moment(CHANGE),
                () -> {
                    assertThat(text(place))
                            .contains("Bản cũ", "08/07/2022")
                            .contains("Niêm yết đúng " + (codes.size() - 1) + " trên");
                    assertThat(text("/postings")).doesNotContain("quá hạn");
                    return null;
                });
        at(
                moment(LocalDate.of(2022, 7, 11)),
                () -> {
                    assertThat(text("/postings")).contains("1 tờ quá hạn");
                    assertThat(posted(place, List.of("2.000635"), "11/07/2022")).hasStatus(303);
                    assertThat(text(place)).contains("Niêm yết đúng " + codes.size() + " trên");
                    return null;
                });
        assertThat(events("catalog.posted") - before).isEqualTo(2);
    }

    @Test
    void whatCannotBeNotedIsExplainedAndNothingIsNoted() {
        at(
                DemoLocality.MORNING,
                () -> {
                    String place = opened("Quyển hộ tịch");
                    long before = events("catalog.posted");
                    assertThat(said(posted(place, List.of(), "31/05/2022")))
                            .contains("đánh dấu ít nhất một");
                    assertThat(said(posted(place, List.of("2.000635"), "01/06/2022")))
                            .contains("không sau hôm nay");
                    assertThat(said(posted(place, List.of("2.000635"), "31/02/2022")))
                            .contains("không sau hôm nay");
                    assertThat(said(posted(place, List.of("2.000635", "9.999999"), "31/05/2022")))
                            .contains("Thủ tục 9.999999 vừa thay đổi");
                    assertThat(events("catalog.posted")).isEqualTo(before);
                    assertThat(
                                    said(
                                            desk.post(
                                                    "/postings",
                                                    Desk.CHAIR,
                                                    "agency",
                                                    AGENCY,
                                                    "kind",
                                                    "BOARD",
                                                    "name",
                                                    " ")))
                            .contains("Hãy nhập tên");
                    assertThat(desk.get(place, Desk.ELSEWHERE)).hasStatus(403);
                    assertThat(desk.post(place + "/closed", Desk.CHAIR)).hasStatus(303);
                    assertThat(desk.get(place, Desk.CHAIR)).hasStatus(404);
                    return null;
                });
    }

    private String opened(String name) {
        String id = Uuid7.next().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(
                            desk.post(
                                    "/postings",
                                    Desk.CHAIR,
                                    "id",
                                    id,
                                    "agency",
                                    AGENCY,
                                    "kind",
                                    "BOARD",
                                    "name",
                                    name))
                    .hasStatus(303);
        }
        assertThat(
                        jdbc.sql("select count(*) from catalog.posting_place where name = :name")
                                .param("name", name)
                                .query(Integer.class)
                                .single())
                .as("sent twice it is opened once")
                .isEqualTo(1);
        return "/postings/" + id;
    }

    private MvcTestResult posted(String place, List<String> codes, String on) {
        String[] fields = new String[codes.size() * 2 + 2];
        for (int i = 0; i < codes.size(); i++) {
            fields[i * 2] = "code";
            fields[i * 2 + 1] = codes.get(i);
        }
        fields[codes.size() * 2] = "on";
        fields[codes.size() * 2 + 1] = on;
        return desk.post(place + "/posted", Desk.CHAIR, fields);
    }

    private static String said(MvcTestResult answer) {
        assertThat(answer).hasStatus4xxClientError();
        return Desk.page(answer).selectFirst("main").text();
    }

    private String text(String path) {
        return Desk.page(desk.get(path, Desk.CHAIR)).selectFirst("main").text();
    }

    private <T> T at(Instant moment, java.util.function.Supplier<T> action) {
        return clock.runAt(moment, action);
    }

    private static Instant moment(LocalDate day) {
        return Zones.instantOf(day.atTime(9, 0));
    }

    private long events(String type) {
        return jdbc.sql("select count(*) from journal.event where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }

    private static SourceFile changed() {
        try {
            String text =
                    new ClassPathResource("demo/procedures/2.000635.yaml")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replaceAll("(?m)^valid_from: .*$", "valid_from: " + CHANGE)
                            .replace("amount: 8000", "amount: 5000");
            return new SourceFile("2.000635-changed.yaml", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
