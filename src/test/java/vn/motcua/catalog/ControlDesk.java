package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.web.Desk;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DemoLocality;

/** The control office of the district at work, on the morning of the demo or on another day. */
public final class ControlDesk {

    private static final String CONTROL = "kiemsoat.huyen";

    private final Desk desk;
    private final BusinessClock clock;
    private boolean played;

    public ControlDesk(BeanFactory program, MockMvcTester mvc) {
        this.desk = new Desk(program, mvc).atTheClock();
        this.clock = program.getBean(BusinessClock.class);
    }

    /** Runs something on the morning of a day. */
    public void at(LocalDate day, Runnable action) {
        played = true;
        clock.runAt(Zones.instantOf(day.atTime(9, 0)), action);
        played = false;
    }

    private <T> T morning(Supplier<T> action) {
        return played ? action.get() : clock.runAt(DemoLocality.MORNING, action);
    }

    public MvcTestResult get(String path) {
        MvcTestResult answer = morning(() -> desk.get(path, CONTROL));
        assertThat(answer).hasStatusOk();
        return answer;
    }

    /** Sends a form; names and values take turns. */
    public MvcTestResult post(String path, String... fields) {
        return morning(() -> desk.post(path, CONTROL, fields));
    }

    public MvcTestResult post(String path, Map<String, String> form) {
        return post(
                path,
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    public MvcTestResult upload(String path, byte[] file) {
        return morning(() ->
                desk.upload(path, CONTROL, new MockMultipartFile("file", "a.xlsx", null, file)));
    }

    public String text(String path) {
        return main(get(path));
    }

    public static String main(MvcTestResult answer) {
        String text = Desk.page(answer).selectFirst("main").text();
        assertThat(text).doesNotContain("⟦");
        return text;
    }

    /** What a refused form says. */
    public static String said(MvcTestResult answer) {
        assertThat(answer).hasStatus4xxClientError();
        return main(answer);
    }
}
