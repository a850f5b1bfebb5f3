package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** An unannounced visit of a commune, begun on the morning of the demo locality, for tests. */
record RunningVisit(MockMvcTester mvc, JdbcClient jdbc) {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String TODAY = "31/05/2022";

    private void post(String who, String path, String... fields) {
        var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        assertThat(request.exchange()).as(path).hasStatus(303);
    }

    /** With one sampled dossier; other rounds are called off, so that everybody has time. */
    UUID begun(String leader, String secretary, String member) {
        jdbc.sql("update inspection.round set state = 'CANCELLED', cancelled_for = 'x'").update();
        String id = Uuid7.next().toString();
        String round = "/inspections/" + id;
        String district = Unit.idOf("dt").toString();
        post(
                CONTROL,
                "/inspections",
                List.of("id", id, "agency", district, "form", "UNANNOUNCED"),
                List.of("title", "Kiểm tra niêm yết", "mandate", "Kiểm tra"),
                List.of("from", TODAY, "to", TODAY, "money", "Không"));
        name(round, leader, "LEADER");
        name(round, secretary, "SECRETARY");
        name(round, member, "MEMBER");
        UUID visit = Uuid7.next();
        post(
                CONTROL,
                round + "/visits",
                List.of("id", visit.toString(), "unit", Unit.idOf("tunganh").toString()),
                List.of("way", "DIRECT", "from", TODAY, "to", TODAY));
        post("chutich.huyen", round + "/decided", "number", "7/QĐ", "on", TODAY);
        String path = "/inspection-visits/" + visit;
        post(
                leader,
                path + "/steps",
                List.of("step", "NOTIFY", "day", TODAY, "number", "1/TB", "note", "Gấp"));
        post(leader, path + "/steps", "step", "BEGIN", "day", TODAY);
        post(leader, path + "/sample", "from", TODAY, "to", TODAY, "size", "1");
        return visit;
    }

    private void name(String round, String who, String role) {
        String staff = Staff.idOf(who).toString();
        post(CONTROL, round + "/members", "staff", staff, "role", role);
    }

    @SafeVarargs
    private void post(String who, String path, List<String>... fields) {
        post(who, path, Arrays.stream(fields).flatMap(List::stream).toArray(String[]::new));
    }
}
