package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

/** A commune that gives results and keeps the register of them; for tests. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=archive"})
abstract class ArchiveRoom {

    static final String RECEIVER = Desk.RECEIVER;
    static final String CLERK = Desk.CLERK;
    static final String CHAIR = Desk.CHAIR;
    static final String JUSTICE = Desk.JUSTICE;
    static final String CONTROL = "kiemsoat.huyen";
    static final String ELSEWHERE = "chutich.thitran";
    static final UUID COMMUNE = Unit.idOf("tunganh");
    static final String TYPE = "KQ.G15.000342";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Organizations organizations;
    @Autowired Journal journal;
    @Autowired ResultRegister register;
    @Autowired ResultQueries queries;
    @Autowired ResultSamples samples;

    Desk desk;
    private Instant now = DemoLocality.MORNING;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        now = Zones.instantOf(LocalDate.of(2022, 6, 10).atTime(9, 0));
        desk = new Desk(program, mvc);
    }

    void onDay(LocalDate day) {
        now = Zones.instantOf(day.atTime(9, 0));
    }

    <T> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    void run(Runnable action) {
        now(() -> {
            action.run();
            return "";
        });
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

    /** A dossier with its signed result, entered in the register as the follower would. */
    ArchivedResult issued(String applicant) {
        UUID dossier = desk.receive(applicant);
        desk.forward(dossier, 4);
        follow(dossier);
        return queries.of(dossier).getFirst();
    }

    void follow(UUID dossier) {
        List<Entry> entries = journal.read(List.of(dossier));
        program.getBean(ResultFollower.class).follow(entries);
    }

    ArchivedResult again(ArchivedResult one) {
        return Objects.requireNonNull(queries.known(one.id()));
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

    /** A form with a scan; none where that is null. */
    MvcTestResult send(
            String who, String path, @Nullable MockMultipartFile scan, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf()).multipart();
            if (scan != null) {
                request.file(scan);
            }
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    /** A scan unlike all others. */
    static MockMultipartFile scan() {
        return scan("%PDF-1.7\n% " + Uuid7.next() + "\n%%EOF\n");
    }

    static MockMultipartFile scan(String content) {
        return new MockMultipartFile(
                "file", "quet.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    static String[] confirming(ArchivedResult one, String... changed) {
        String[] fields = {
            "seen", "" + one.revision(),
            "issuer", "UBND xã Tùng Ảnh",
            "signer", "Nguyễn Văn Ký, Phó Chủ tịch",
            "validFrom", "",
            "validTo", "",
            "note", "",
            "seenPaper", "on"
        };
        for (int i = 0; i < changed.length; i += 2) {
            for (int j = 0; j < fields.length; j += 2) {
                if (fields[j].equals(changed[i])) {
                    fields[j + 1] = changed[i + 1];
                }
            }
        }
        return fields;
    }

    MvcTestResult confirm(String who, ArchivedResult one, String... changed) {
        return send(
                who,
                "/archive/results/" + one.id() + "/confirmed",
                scan(),
                confirming(one, changed));
    }

    ArchivedResult digitised(String applicant) {
        ArchivedResult one = issued(applicant);
        done(confirm(CLERK, one));
        return again(one);
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
