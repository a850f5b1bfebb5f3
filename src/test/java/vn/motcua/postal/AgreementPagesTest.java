package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.Uuid7;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Reading;

/** What is handed to the post by which agreement, how the operator is, and PL2-5-b. */
class AgreementPagesTest extends PostalRoom {

    @Autowired ProceduresHanded share;

    private MvcTestResult agree(String who, String... fields) {
        return post(who, "/postal/agreements", fields);
    }

    private MvcTestResult agree(String key, String procedures) {
        return agree(
                CONTROL,
                "key",
                key,
                "agency",
                AGENCY.toString(),
                "number",
                "01/TT-BĐ",
                "day",
                "01/03/2022",
                "office",
                "Bưu điện huyện",
                "from",
                "15/03/2022",
                "to",
                "",
                "hours",
                "4",
                "procedures",
                procedures);
    }

    private String share(LocalDate to) {
        List<Reading> read =
                now(() ->
                        share.read(
                                new Asked(
                                        Set.of(AGENCY),
                                        LocalDate.of(2022, 1, 1),
                                        to,
                                        AsKnown.NOW)));
        return read.stream().mapToLong(Reading::above).sum()
                + "/"
                + read.stream().mapToLong(Reading::below).sum();
    }

    @Test
    void anAgreementIsKeptCountedAndEnded() {
        done(
                post(
                        CONTROL,
                        "/postal/list",
                        "key",
                        Uuid7.next().toString(),
                        "procedure",
                        PROCEDURE,
                        "from",
                        "01/01/2022",
                        "source",
                        "Đề án giai đoạn II"));
        assertThat(share(LocalDate.of(2022, 6, 1))).isEqualTo("0/1");
        UUID key = Uuid7.next();
        done(agree(key.toString(), PROCEDURE));
        done(agree(key.toString(), PROCEDURE));

        assertThat(agreements.all()).hasSize(1);
        assertThat(share(LocalDate.of(2022, 6, 1))).isEqualTo("1/1");
        assertThat(share(LocalDate.of(2022, 3, 14))).as("before it holds").isEqualTo("0/1");
        assertThat(open(CONTROL, "/postal/agreements"))
                .contains("01/TT-BĐ", "Bưu điện huyện", "Đang hiệu lực", PROCEDURE);
        done(post(CONTROL, "/postal/agreements/" + key + "/end", "to", "31/05/2022"));
        assertThat(share(LocalDate.of(2022, 6, 1))).isEqualTo("0/1");
        assertThat(share(LocalDate.of(2022, 5, 31))).isEqualTo("1/1");
        refused(409, post(CONTROL, "/postal/agreements/" + key + "/end", "to", "31/12/2022"));
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        String wrong =
                refused(
                        422,
                        agree(
                                CONTROL,
                                "day",
                                "31/02/2022",
                                "from",
                                "x",
                                "to",
                                "y",
                                "hours",
                                "0",
                                "procedures",
                                "9.999999"));
        assertThat(wrong)
                .contains("Hãy chọn một mục", "Ngày không hợp lệ", "Số giờ từ 1", "9.999999");
        assertThat(refused(422, post(CONTROL, "/postal/list", "procedure", "x")))
                .contains("Không có thủ tục");
        refused(404, post(CONTROL, "/postal/agreements/" + Uuid7.next() + "/end", "to", "x"));
    }

    @Test
    void nobodyElseKeepsThem() {
        for (String path : List.of("/postal/agreements", "/postal/operator")) {
            refused(403, get(RECEIVER, path));
        }
        refused(403, post(RECEIVER, "/postal/list", "procedure", PROCEDURE));
        refused(403, agree(RECEIVER, "number", "1"));
    }

    @Test
    void theHealthOfTheOperatorIsSeen() {
        sandbox.die(true);
        ordered(dossier(Channel.COUNTER, ReturnMethod.POST), PostWay.DELIVER);
        hook("{}");
        String page = open(CONTROL, "/postal/operator");
        sandbox.die(false);

        assertThat(page).contains("Không trả lời", "Không đọc được", "myvnpost");
    }

    @Test
    void theSandboxHasItsPage() {
        UUID order = ordered(dossier(Channel.COUNTER, ReturnMethod.POST), PostWay.DELIVER);
        assertThat(open(RECEIVER, "/sandbox/post")).contains(waybill(order));
        later(60);
        done(post(RECEIVER, "/sandbox/post/items/" + waybill(order), "code", "6", "mood", "NOW"));
        assertThat(order(order).state()).isEqualTo(PostState.CARRIED);
        refused(404, post(RECEIVER, "/sandbox/post/items/EB1VN", "code", "6", "mood", "NOW"));
    }
}
