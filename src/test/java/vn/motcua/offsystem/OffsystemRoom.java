package vn.motcua.offsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.web.Desk;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** The control office with lists, and a desk that receives; for tests. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=offsystem"})
abstract class OffsystemRoom {

    static final String CONTROL = "kiemsoat.huyen";
    static final String CHAIR = "chutich.tunganh";
    static final String OTHER = "chutich.thitran";
    static final String COMMUNE = Unit.idOf("tunganh").toString();
    static final String PAPER = "Mã hồ sơ,Ngày tiếp nhận,Người nộp hồ sơ,Địa chỉ,Thủ tục";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Organizations organizations;

    Desk desk;
    private Instant now = DemoLocality.MORNING;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        jdbc.sql("delete from dossier.involved").update();
        jdbc.sql(
                        """
                        update offsystem.list set state = 'WITHDRAWN', reason = 'x', withdrawn_at = now(),
                            withdrawn_by = read_by
                        where state = 'TAKEN'
                        """)
                .update();
        now = Zones.instantOf(LocalDate.of(2022, 6, 10).atTime(9, 0));
        desk = new Desk(program, mvc);
    }

    <T> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    SignedIn staff(String username) {
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                username,
                organizations.chart().postsOf(id, Zones.dayOf(now)),
                Set.of(Role.STAFF));
    }

    MvcTestResult get(String who, String path) {
        return now(() -> mvc.get().uri(URI.create(path)).with(asStaff(who)).exchange());
    }

    MvcTestResult post(String who, String path, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    /** A list of the commune for May and June, as its file is sent. */
    MvcTestResult sent(UUID id, ListKind kind, String name, byte[] content, String... changed) {
        return now(() -> {
            var request =
                    mvc.post()
                            .uri("/offsystem/lists")
                            .with(asStaff(CONTROL))
                            .with(csrf())
                            .multipart()
                            .file(new MockMultipartFile("file", name, "text/csv", content))
                            .param("id", id.toString())
                            .param("kind", kind.name());
            List<String> fields =
                    new ArrayList<>(
                            List.of(
                                    "unit", COMMUNE,
                                    "from", "01/05/2022",
                                    "to", "10/06/2022",
                                    "source", "Sổ số 2"));
            for (int i = 0; i < changed.length; i += 2) {
                fields.set(fields.indexOf(changed[i]) + 1, changed[i + 1]);
            }
            for (int i = 0; i < fields.size(); i += 2) {
                request.param(fields.get(i), fields.get(i + 1));
            }
            return request.exchange();
        });
    }

    static byte[] csv(String... rows) {
        return String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    UUID read(ListKind kind, String... rows) {
        UUID id = Uuid7.next();
        done(sent(id, kind, "so.csv", csv(rows)));
        return id;
    }

    UUID taken(ListKind kind, String... rows) {
        UUID id = read(kind, rows);
        done(post(CONTROL, "/offsystem/lists/" + id + "/taken"));
        return id;
    }

    /** Where the lines of a list stand, in their order. */
    List<String> states(UUID list) {
        return jdbc.sql("select state from offsystem.line where list = :id order by no")
                .param("id", list)
                .query(String.class)
                .list();
    }

    /** Lets the number of the result of a dossier be known, as the follower would. */
    void follow(UUID dossier) {
        List<Entry> entries = program.getBean(Journal.class).read(List.of(dossier));
        program.getBean(NumberFollower.class).follow(entries);
    }

    UUID line(UUID list, int no) {
        return jdbc.sql("select id from offsystem.line where list = :id and no = :no")
                .param("id", list)
                .param("no", no)
                .query(UUID.class)
                .single();
    }

    String code(UUID dossier) {
        return jdbc.sql("select code from dossier.dossier where dossier_id = :id")
                .param("id", dossier)
                .query(String.class)
                .single();
    }

    MvcTestResult stepping(String who, UUID line, String step, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("step", step));
        return post(who, "/offsystem/lines/" + line + "/steps", all.toArray(String[]::new));
    }

    void step(UUID line, String step, String... fields) {
        done(stepping(CONTROL, line, step, fields));
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    static String refused(int status, MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(status);
        return main(answer);
    }

    Document open(String who, String path) {
        MvcTestResult answer = get(who, path);
        assertThat(answer).as(() -> main(answer)).hasStatus(200);
        Document page = page(answer);
        assertThat(page.text()).doesNotContain("⟦").doesNotContain("???");
        return page;
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String main(MvcTestResult answer) {
        return main(page(answer));
    }

    static String main(Document page) {
        @Nullable Element main = page.selectFirst("main");
        return Objects.requireNonNullElse(main, page.body()).text();
    }
}
