package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.kernel.Uuid7;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.verify.VerifyFigures;
import vn.motcua.organization.Unit;
import vn.motcua.payment.cashless.OutsideImports;

/** The pages of what is paid without cash: procedures by agency, and services outside. */
class CashlessPagesTest extends PaymentRoom {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String FINANCE = "taichinh.tunganh";
    private static final UUID COMMUNE = Unit.idOf("tunganh");
    private static final UUID TOWN = Unit.idOf("thitran");
    private static final String TOWN_FINANCE = "taichinh.thitran";
    private static final String OUTSIDE = "/payments/outside";
    private static final String ONLINE = "/payments/online";
    private static final String PROCEDURE = "2.000635";

    @Autowired List<IndicatorSource> sources;

    private LocalDate today() {
        return now(clock::today);
    }

    private String figure(String code, AsKnown known, LocalDate on) {
        return figure(code, COMMUNE, known, on);
    }

    private String figure(String code, UUID agency, AsKnown known, LocalDate on) {
        List<Reading> read =
                sources.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .read(new Asked(Set.of(agency), on.withDayOfYear(1), on, known))
                        .stream()
                        .filter(one -> one.variant().equals("A"))
                        .toList();
        return read.stream().mapToLong(Reading::above).sum()
                + "/"
                + read.stream().mapToLong(Reading::below).sum();
    }

    private String payable(LocalDate on) {
        return figure("PL2-9-a", TOWN, AsKnown.NOW, on);
    }

    private String outside(LocalDate on) {
        return figure("PL2-9-c", AsKnown.NOW, on);
    }

    private static long above(String figure) {
        return Long.parseLong(figure.substring(0, figure.indexOf('/')));
    }

    private static long below(String figure) {
        return Long.parseLong(figure.substring(figure.indexOf('/') + 1));
    }

    private UUID list(String who, String unit, String service, String... more) {
        UUID key = Uuid7.next();
        List<String> fields = new ArrayList<>();
        fields.addAll(List.of("key", key.toString(), "agency", COMMUNE.toString()));
        fields.addAll(List.of("kind", "SCHOOL", "unit", unit, "service", service));
        fields.addAll(List.of(more));
        done(post(who, OUTSIDE, fields.toArray(String[]::new)));
        done(post(who, OUTSIDE, fields.toArray(String[]::new)));
        return key;
    }

    @Test
    void whatIsTypedWronglyIsRefusedInSentencesAndLeavesNothing() {
        String before = outside(today());
        assertThat(refused(422, post(CONTROL, OUTSIDE, "since", "01/01/2030")))
                .contains("địa bàn", "loại đơn vị", "tên đơn vị", "dịch vụ", "kênh", "căn cứ");
        assertThat(
                        refused(
                                422,
                                post(
                                        CONTROL,
                                        OUTSIDE,
                                        "agency",
                                        COMMUNE.toString(),
                                        "kind",
                                        "SCHOOL",
                                        "unit",
                                        "Trường",
                                        "service",
                                        "Học phí",
                                        "channel",
                                        "MISA",
                                        "note",
                                        "x",
                                        "since",
                                        "01/01/2030")))
                .contains("không sau hôm nay");
        refused(403, post(CHAIR, OUTSIDE, "agency", COMMUNE.toString()));
        refused(403, get(RECEIVER, OUTSIDE));
        refused(403, get(RECEIVER, ONLINE));
        refused(
                403,
                post(
                        FINANCE,
                        OUTSIDE,
                        "agency",
                        Unit.idOf("yenho").toString(),
                        "kind",
                        "SCHOOL",
                        "unit",
                        "Trường",
                        "service",
                        "Học phí"));
        assertThat(outside(today())).isEqualTo(before);
    }

    @Test
    void aServiceIsListedCorrectedAndEndedAndThePastStaysAsItWasKnown() {
        String procedures = figure("PL2-9-a", AsKnown.NOW, today());
        String before = outside(today());
        UUID id = list(FINANCE, "Trường Tiểu học Tùng Ảnh", "Học phí bán trú");
        assertThat(below(outside(today()))).isEqualTo(below(before) + 1);
        assertThat(above(outside(today()))).isEqualTo(above(before));
        assertThat(
                        refused(
                                422,
                                post(
                                        FINANCE,
                                        OUTSIDE,
                                        "agency",
                                        COMMUNE.toString(),
                                        "kind",
                                        "SCHOOL",
                                        "unit",
                                        "TRƯỜNG tiểu học Tùng Ảnh",
                                        "service",
                                        "học phí bán trú")))
                .contains("đã có dịch vụ này");
        assertThat(open(CONTROL, OUTSIDE)).contains("Trường Tiểu học Tùng Ảnh", "Trường học");
        assertThat(main(open("/cashless"))).doesNotContain("Học phí bán trú");

        Instant known = now(clock::instant);
        later(3_600);
        String next = Uuid7.next().toString();
        String[] correction = {
            "key",
            next,
            "kind",
            "SCHOOL",
            "unit",
            "Trường Tiểu học Tùng Ảnh",
            "service",
            "Học phí bán trú",
            "channel",
            "Chuyển khoản BIDV",
            "since",
            "10/05/2022",
            "note",
            "Hợp đồng 7/2022"
        };
        done(post(CONTROL, OUTSIDE + "/" + id, correction));
        done(post(CONTROL, OUTSIDE + "/" + id, correction));
        refused(404, get(CONTROL, OUTSIDE + "/" + id));
        refused(
                409,
                post(
                        CONTROL,
                        OUTSIDE + "/" + id,
                        "kind",
                        "SCHOOL",
                        "unit",
                        "Khác",
                        "service",
                        "Khác"));
        assertThat(above(outside(today()))).isEqualTo(above(before) + 1);
        assertThat(above(outside(LocalDate.of(2022, 5, 9)))).isEqualTo(above(before));
        assertThat(main(open("/cashless"))).contains("Học phí bán trú", "Chuyển khoản BIDV");
        assertThat(above(figure("PL2-9-c", AsKnown.at(known), today())))
                .as("as it was known before")
                .isEqualTo(above(before));

        String one = OUTSIDE + "/" + next;
        assertThat(open(CONTROL, one)).contains("Hợp đồng 7/2022");
        assertThat(refused(422, post(CONTROL, one + "/end", "day", "01/01/2022", "why", "")))
                .contains("trước ngày bắt đầu", "lý do");
        done(post(CONTROL, one + "/end", "day", "20/05/2022", "why", "Sáp nhập"));
        refused(409, post(CONTROL, one + "/end", "day", "20/05/2022", "why", "Sáp nhập"));
        assertThat(below(outside(today()))).isEqualTo(below(before));
        assertThat(below(outside(LocalDate.of(2022, 5, 19)))).isGreaterThanOrEqualTo(1);
        assertThat(figure("PL2-9-a", AsKnown.NOW, today()))
                .as("never counted with procedures")
                .isEqualTo(procedures);
        List<String> verified = new VerifyFigures().run(source()).lines();
        assertThat(verified)
                .noneMatch(line -> line.contains("kept, and said by no event: outside"));
        assertThat(verified).noneMatch(line -> line.contains("said by an event alone: outside"));
    }

    private DataSource source() {
        return program.getBean(DataSource.class);
    }

    private MvcTestResult open(String path) {
        return now(() -> mvc.get().uri(path).exchange());
    }

    private MvcTestResult sent(String who, byte[] content) {
        return now(() ->
                mvc.post()
                        .uri(OUTSIDE + "/import")
                        .with(asStaff(who))
                        .with(csrf())
                        .multipart()
                        .file(new MockMultipartFile("file", "x.xlsx", SheetWriter.TYPE, content))
                        .exchange());
    }

    private static byte[] table(List<List<Object>> rows) {
        return SheetWriter.write(
                "x", new int[] {9, 9, 9, 9, 9, 9, 9}, OutsideImports.heads(false), rows);
    }

    @Test
    void aListComesInWholeOrNotAtAllAndGoesOutAsItCameIn() throws IOException {
        String area = organizations.chart().unit(COMMUNE, today()).orElseThrow().name();
        long before = below(outside(today()));
        List<Object> good =
                Arrays.asList(
                        area,
                        "Y tế",
                        "Trạm Y tế",
                        "Khám bệnh",
                        "VietQR",
                        LocalDate.of(2022, 3, 1),
                        "QĐ 9");
        List<Object> bad =
                Arrays.asList("Xã Không Có", "Chùa", "", "Khám bệnh", "VietQR", "hôm qua", "");
        assertThat(refused(422, sent(CONTROL, table(List.of(good, bad, good)))))
                .contains(
                        "2 dòng sai",
                        "Dòng 3",
                        "Xã Không Có",
                        "loại đơn vị",
                        "tên đơn vị",
                        "31/05/2022",
                        "căn cứ",
                        "Dòng 4",
                        "Trùng với dòng 2");
        assertThat(refused(422, sent(CONTROL, new byte[0]))).contains("chọn tệp");
        refused(422, sent(CONTROL, "không phải bảng".getBytes(StandardCharsets.UTF_8)));
        refused(403, sent(RECEIVER, table(List.of(good))));
        assertThat(below(outside(today()))).isEqualTo(before);

        done(sent(CONTROL, table(List.of(good))));
        done(sent(CONTROL, table(List.of(good))));
        assertThat(below(outside(today()))).isEqualTo(before + 1);
        List<Object> changed =
                Arrays.asList(
                        area,
                        "Cơ sở y tế",
                        "Trạm y tế",
                        "khám bệnh",
                        "VietQR và thẻ",
                        LocalDate.of(2022, 3, 1),
                        "QĐ 9");
        done(sent(CONTROL, table(List.of(changed))));
        assertThat(below(outside(today()))).isEqualTo(before + 1);

        byte[] out = get(CONTROL, OUTSIDE + ".xlsx").getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out))) {
            List<String> channels = new ArrayList<>();
            book.getSheetAt(0)
                    .forEach(row ->
                            channels.add(row.getCell(4) == null ? "" : row.getCell(4).toString()));
            assertThat(channels).contains("VietQR và thẻ").doesNotContain("VietQR");
        }
        done(sent(CONTROL, out));
        assertThat(below(outside(today())))
                .as("what went out is what is there")
                .isEqualTo(before + 1);
    }

    @Test
    void aProcedureIsSetUpTriedAndEndedOnItsPage() {
        String path = ONLINE + "/" + TOWN + "/" + PROCEDURE;
        assertThat(open(CONTROL, ONLINE + "?agency=" + TOWN)).contains("Chưa cấu hình", PROCEDURE);
        long before = above(payable(today()));
        assertThat(refused(422, post(CONTROL, path))).contains("chọn kênh", "31/05/2022", "căn cứ");
        String key = Uuid7.next().toString();
        String[] setup = {
            "key", key, "channel", "BANK", "since", "09/05/2022", "note", "Thông báo 5/TB-UBND"
        };
        done(post(TOWN_FINANCE, path, setup));
        done(post(TOWN_FINANCE, path, setup));
        assertThat(
                        refused(
                                409,
                                post(
                                        TOWN_FINANCE,
                                        path,
                                        "channel",
                                        "BANK",
                                        "since",
                                        "09/05/2022",
                                        "note",
                                        "x")))
                .contains("đã được cấu hình");
        assertThat(open(CONTROL, path))
                .contains("Thông báo 5/TB-UBND", "chưa thử", "Chưa có giao dịch thử");
        assertThat(above(payable(today()))).isEqualTo(before);
        UUID id =
                jdbc.sql(
                                """
                                select s.id from payment.setup s left join payment.setup_end e on e.setup = s.id
                                where s.procedure = :code and s.agency = :agency and s.channel = 'BANK'
                                  and e.setup is null
                                """)
                        .param("code", PROCEDURE)
                        .param("agency", TOWN)
                        .query(UUID.class)
                        .single();
        String one = ONLINE + "/setups/" + id;
        assertThat(refused(422, post(CONTROL, one + "/test", "day", "01/05/2022")))
                .contains("trước ngày bắt đầu", "mã giao dịch thử");
        refused(403, post(RECEIVER, one + "/test", "day", "10/05/2022", "transaction", "FT1"));
        refused(403, post(FINANCE, one + "/test", "day", "10/05/2022"));
        done(post(CONTROL, one + "/test", "day", "10/05/2022", "transaction", "FT1"));
        refused(409, post(CONTROL, one + "/test", "day", "10/05/2022", "transaction", "FT1"));
        assertThat(above(payable(today()))).isEqualTo(before + 1);
        assertThat(above(payable(LocalDate.of(2022, 5, 9)))).isEqualTo(before);
        assertThat(open(CONTROL, ONLINE + "?code=" + PROCEDURE)).contains("Đã thử thành công");
        done(post(CONTROL, one + "/end", "mistaken", "on", "why", "Nhầm thủ tục"));
        assertThat(above(payable(today()))).isEqualTo(before);
        assertThat(open(CONTROL, path)).contains("Ghi nhầm", "Nhầm thủ tục");

        done(
                post(
                        CONTROL,
                        ONLINE,
                        "agency",
                        TOWN.toString(),
                        "channel",
                        "PROVINCE",
                        "since",
                        "09/05/2022",
                        "note",
                        "Công văn 3"));
        assertThat(
                        refused(
                                409,
                                post(
                                        CONTROL,
                                        ONLINE,
                                        "agency",
                                        TOWN.toString(),
                                        "channel",
                                        "PROVINCE",
                                        "since",
                                        "09/05/2022",
                                        "note",
                                        "Công văn 3")))
                .contains("Mọi thủ tục");
        jdbc.sql(
                        """
                        insert into payment.setup (id, agency, procedure, channel, since, note, noted_at, noted_by)
                        values (:id, :id, 'x', 'BANK', '2022-05-01', 'x', now(), :id)
                        """)
                .param("id", Uuid7.next())
                .update();
        assertThat(new VerifyFigures().run(source()).lines())
                .as("a row that nobody said is found")
                .anyMatch(line -> line.startsWith("kept, and said by no event: setup "));
    }
}
