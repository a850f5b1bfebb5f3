package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.Uuid7;

/** The post's desk, its minutes, the dossier's page and the receipt. */
class HandOverPagesTest extends PostalRoom {

    private MvcTestResult hand(PostWay way, String key, String... lines) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "key",
                                key,
                                "way",
                                way.name(),
                                "office",
                                "Bưu cục Tùng Ảnh",
                                "postman",
                                "Lê Bưu Tá",
                                "agency",
                                AGENCY.toString()));
        for (String line : lines) {
            fields.addAll(List.of("line", line));
        }
        return post(RECEIVER, "/postal/handovers", fields.toArray(String[]::new));
    }

    private HandOver only(UUID key) {
        return handOvers.find(key);
    }

    private static String text(MvcTestResult pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatThePostBroughtIsTakenOverByASignedMinute() throws Exception {
        UUID brought = dossier(Channel.POST, ReturnMethod.POST);
        String code = view(brought).state().code();
        assertThat(open(RECEIVER, "/postal")).contains(code, "Bưu điện chờ giao cho cơ quan");
        later(1_800);
        UUID key = Uuid7.next();
        done(hand(PostWay.COLLECT, key.toString(), "d" + brought));
        done(hand(PostWay.COLLECT, key.toString(), "d" + brought));

        HandOver one = only(key);
        assertThat(one.items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.code()).isEqualTo(code);
                    assertThat(item.isLate(one.at())).isFalse();
                });
        String page = open(RECEIVER, "/postal");
        assertThat(page).contains("Biên bản số " + one.written());
        MvcTestResult pdf = get(RECEIVER, "/postal/handovers/" + key + "/minute.pdf");
        assertThat(pdf).hasStatusOk();
        assertThat(text(pdf)).contains("BIÊN BẢN GIAO NHẬN", "Bưu cục Tùng Ảnh", "Lê Bưu Tá");
        assertThat(text(pdf).replaceAll("\\s", "")).contains(code);
        assertThat(refused(409, hand(PostWay.COLLECT, Uuid7.next().toString(), "d" + brought)))
                .contains("người khác giao nhận");
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void aResultIsHandedToThePostAndItsNumberStandsOnTheReceipt() throws Exception {
        UUID dossier = dossier(Channel.COUNTER, ReturnMethod.POST);
        String before =
                text(get(RECEIVER, "/dossiers/" + dossier + "/receipt.pdf"))
                        .replaceAll("\\s+", " ");
        done(
                post(
                        RECEIVER,
                        "/dossiers/" + dossier + "/post",
                        "key",
                        Uuid7.next().toString(),
                        "way",
                        "DELIVER",
                        "distance",
                        "PROVINCE",
                        "payer",
                        "APPLICANT",
                        "name",
                        "Nguyễn Thị Bưu",
                        "phone",
                        "0912 345 678",
                        "address",
                        "Thôn Châu Nội",
                        "content",
                        "Trích lục"));
        UUID order = orders.of(dossier).getFirst().id();
        String number = waybill(order);

        assertThat(before).doesNotContain("phiếu gửi bưu chính");
        assertThat(
                        text(get(RECEIVER, "/dossiers/" + dossier + "/receipt.pdf"))
                                .replaceAll("\\s+", " "))
                .contains("số hiệu phiếu gửi bưu chính: " + number);
        assertThat(open(RECEIVER, "/dossiers/" + dossier)).contains(number);
        assertThat(open(RECEIVER, "/dossiers/" + dossier + "/post"))
                .contains(number, "26.000", "người nộp hồ sơ trả");
        UUID key = Uuid7.next();
        done(hand(PostWay.DELIVER, key.toString(), "o" + order));
        assertThat(text(get(RECEIVER, "/postal/handovers/" + key + "/minute.pdf")))
                .contains(number);
        assertThat(order(order).handedAt()).isEqualTo(now);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsWritten() {
        UUID brought = dossier(Channel.POST, ReturnMethod.DESK);
        String wrong =
                refused(
                        422,
                        post(
                                RECEIVER,
                                "/postal/handovers",
                                "way",
                                "COLLECT",
                                "agency",
                                AGENCY.toString()));
        assertThat(wrong).contains("Không được để trống", "Chưa chọn");
        assertThat(
                        refused(
                                422,
                                post(
                                        RECEIVER,
                                        "/dossiers/" + brought + "/post",
                                        "way",
                                        "SIDEWAYS",
                                        "phone",
                                        "x")))
                .contains("Hãy chọn một mục", "8 đến 15");
        refused(422, get(RECEIVER, "/postal?day=31/02/2022"));
        assertThat(orders.of(brought)).isEmpty();
    }

    @Test
    void strangersSeeNothingOfIt() {
        UUID brought = dossier(Channel.POST, ReturnMethod.DESK);
        UUID key = Uuid7.next();
        done(hand(PostWay.COLLECT, key.toString(), "d" + brought));

        refused(404, get(ELSEWHERE, "/postal/handovers/" + key + "/minute.pdf"));
        refused(403, get(JUSTICE, "/postal"));
        refused(403, post(JUSTICE, "/postal/handovers", "way", "COLLECT"));
        refused(
                403,
                post(
                        ELSEWHERE,
                        "/postal/handovers",
                        "way",
                        "COLLECT",
                        "agency",
                        AGENCY.toString(),
                        "office",
                        "A",
                        "postman",
                        "B",
                        "line",
                        "d" + brought));
        assertThat(main(get(ELSEWHERE, "/postal?agency=" + AGENCY)))
                .doesNotContain(view(brought).state().code());
    }

    @Test
    void numbersHaveNoGapWhoeverHandsOverAtOnce() throws Exception {
        List<UUID> brought = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            brought.add(dossier(Channel.POST, ReturnMethod.DESK));
        }
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                // Two want each dossier; one of them gets it.
                String line = "d" + brought.get(i / 2);
                all.add(many.submit(() -> hand(PostWay.COLLECT, Uuid7.next().toString(), line)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        }
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from (select agency, year, count(*) as n, max(number) as most
                                            from postal.handover group by agency, year) g
                                        where n <> most or most <> (select b.last from postal.book b
                                            where b.agency = g.agency and b.year = g.year)
                                        """)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from postal.handover_line where dossier ="
                                                + " any(cast(:ids as uuid[]))")
                                .param(
                                        "ids",
                                        brought.stream().map(UUID::toString).toArray(String[]::new))
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
    }
}
