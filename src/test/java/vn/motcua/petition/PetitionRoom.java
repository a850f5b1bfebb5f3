package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Typed;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Senders and offices at work on petitions, for tests: what they send, open and are refused. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=petition")
public abstract class PetitionRoom {

    static final String DESK = "kiemsoat.huyen";
    static final String UNIT = "chuyenvien1.laodong";
    static final String CHAIR = "chutich.huyen";
    static final String COMMUNE_DESK = "motcua.tunganh";
    private static final AtomicInteger HOSTS = new AtomicInteger();

    static final UUID DISTRICT = Unit.idOf("dt");
    static final UUID COMMUNE = Unit.idOf("tunganh");

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired PetitionStreams streams;
    @Autowired PetitionStore store;

    private Instant now = DemoLocality.MORNING;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        now = DemoLocality.MORNING;
    }

    /** Each test sends from a place of its own, or what others sent would count. */
    private final String address = "198.18.%d.1".formatted(HOSTS.incrementAndGet());

    void at(int year, int month, int day, int hour) {
        now = Zones.instantOf(LocalDateTime.of(year, month, day, hour, 0));
    }

    <T> T next(Supplier<T> action) {
        now = now.plusSeconds(60);
        return clock.runAt(now, action);
    }

    static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    /** A form as somebody fills it in. */
    static Map<String, String> petition() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("agency", DISTRICT.toString());
        form.put("title", "Chậm trả kết quả khai sinh");
        form.put("content", "Tôi nộp hồ sơ ngày 10/5 mà đến nay chưa có kết quả.");
        form.put("name", "Trần Thị Ánh Tuyết");
        form.put("address", "Thôn Đông Thái, xã Tùng Ảnh, huyện Đức Thọ");
        form.put("phone", "0912 345 678");
        form.put("understood", "on");
        return form;
    }

    MvcTestResult send(Map<String, String> form, MockMultipartFile... files) {
        return next(() -> {
            var request = mvc.post().uri("/petitions").with(csrf()).with(from(address)).multipart();
            for (MockMultipartFile file : files) {
                request = request.file(file);
            }
            for (var field : form.entrySet()) {
                request = request.param(field.getKey(), field.getValue());
            }
            return request.exchange();
        });
    }

    /** Sends one and says its id. */
    UUID sent(Map<String, String> form) {
        Map<String, String> own = new LinkedHashMap<>(form);
        UUID token = UUID.randomUUID();
        own.put("once", token.toString());
        assertThat(send(own)).hasStatus(201);
        return Submission.idOf(token);
    }

    /** What a member of staff sends from the page as it is now. */
    MvcTestResult act(String who, UUID id, String act, String... fields) {
        return act(who, id, act, state(id).version(), fields);
    }

    MvcTestResult act(String who, UUID id, String act, int version, String... fields) {
        return next(() -> {
            var request =
                    mvc.post()
                            .uri("/petition-book/{id}/{act}", id, act)
                            .with(asStaff(who))
                            .with(csrf())
                            .param("version", Integer.toString(version));
            for (int i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    void done(String who, UUID id, String act, String... fields) {
        MvcTestResult result = act(who, id, act, fields);
        assertThat(result.getResponse().getStatus()).as(text(result)).isEqualTo(303);
    }

    MvcTestResult open(String who, String path) {
        return next(() -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    MvcTestResult open(String path) {
        return next(() -> mvc.get().uri(path).exchange());
    }

    /** What the sender does with code and secret. */
    MvcTestResult own(UUID id, String act, String... fields) {
        String secret = store.sender(id).orElseThrow().secret();
        return next(() -> {
            var request =
                    mvc.post()
                            .uri("/petitions/" + act)
                            .with(csrf())
                            .param("code", state(id).code())
                            .param("secret", secret);
            for (int i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    PetitionState state(UUID id) {
        return streams.require(id);
    }

    /** As far as an approved reply about conduct. */
    void approved(UUID id) {
        done(DESK, id, "classify", "outcome", "CONDUCT");
        answered(id);
    }

    void answered(UUID id) {
        done(DESK, id, "assign", "unit", Unit.idOf("dt-labour").toString());
        done(
                UNIT,
                id,
                "draft",
                "reply",
                "Đã kiểm tra và trả kết quả ngày 20/5. Xin lỗi bà Trần Thị Ánh Tuyết.");
        done(UNIT, id, "submit");
        done(CHAIR, id, "approve", "number", "12/UBND-VP", "on", today());
    }

    String today() {
        return Typed.text(Zones.dayOf(now));
    }

    void published(UUID id) {
        approved(id);
        publish(id);
    }

    void publish(UUID id) {
        done(
                DESK,
                id,
                "publish",
                "publicTitle",
                "Chậm trả kết quả khai sinh",
                "publicQuestion",
                "Nộp hồ sơ ngày 10/5 mà đến nay chưa có kết quả.",
                "publicReply",
                "Đã kiểm tra và trả kết quả. Xin lỗi công dân.");
    }

    static Document page(MvcTestResult result) {
        return Jsoup.parse(text(result));
    }

    static String text(MvcTestResult result) {
        return new String(
                Objects.requireNonNull(result.getResponse()).getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
