package vn.motcua.catalog.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersTextTest {

    private static final String HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Giấy Chứng sinh1 bản chính                             | Giấy Chứng sinh 1+0
                    - Mẫu nhãn thuốc.0 bản chính,1 bản sao                  | - Mẫu nhãn thuốc. 0+1
                    Hóa đơn (nếu có);1 bản chính,5 bản saob) Bản đồ.1 bản chính | Hóa đơn (nếu có); 1+5, b) Bản đồ. 1+0
                    Tờ khai: nộp 02 bản chính tờ khai;2 bản chính           | Tờ khai: nộp 02 bản chính tờ khai; 2+0
                    Giấy phép: 01 bản chính1 bản chínhHợp đồng0 bản chính   | Giấy phép: 01 bản chính 1+0, Hợp đồng 0+0
                    Bản sao (01 bản chính hoặc 01 bản sao).1 bản chính      | Bản sao (01 bản chính hoặc 01 bản sao). 1+0
                    Đơn1 bản chính01 bản chính Kế hoạch.1 bản chính         | Đơn 1+0, 01 bản chính Kế hoạch. 1+0
                    Đơn theo Thông tư ngày 01/01/20261 bản chính            | Đơn theo Thông tư ngày 01/01/2026 1+0
                    Hợp đồng theo Mẫu số 081 bản chính                      | Hợp đồng theo Mẫu số 08 1+0
                    Đơn theo Mẫu số 181 bản chính                           | Đơn theo Mẫu số 18 PAPER_COUNT_RUN_TOGETHER 1+0 PAPER_COUNT_RUN_TOGETHER
                    Đơn theo Mẫu số 01;Mẫu số 01.docx1 bản chính            | Đơn theo Mẫu số 01; 1+0
                    Đơn theo Nghị định số 33/2026/NĐ-CPMẫu số 26.docx1 bản chính | Đơn theo Nghị định số 33/2026/NĐ-CP 1+0
                    Tờ khai (mẫu TK03);Mau TK03.docMau TK04.doc1 bản chính  | Tờ khai (mẫu TK03); 1+0
                    Đơn theo mẫu.PhlcII.docx1 bản chính                     | Đơn theo mẫu. PAPER_FORM_RUN_TOGETHER 1+0
                    """)
    void rowsEndWithTheirCounts(String text, String expected) {
        assertThat(said(PapersText.read("--" + HEAD + text))).isEqualTo(expected);
    }

    @Test
    void aHeadingStandsBehindTheListBeforeIt() {
        Listed<Paper> papers =
                PapersText.read(
                        "* Giấy tờ phải nộp:"
                                + HEAD
                                + "Giấy Chứng sinh1 bản chính* Giấy tờ phải xuất trình:"
                                + HEAD
                                + "Hộ chiếu1 bản chính--"
                                + HEAD
                                + "Ảnh0 bản chính");

        assertThat(papers.rows())
                .extracting(paper -> paper.heading().value())
                .containsExactly("* Giấy tờ phải nộp:", "* Giấy tờ phải xuất trình:", "");
        assertThat(papers.doubt()).isNull();
    }

    @Test
    void listsWithoutRowsAreNoPapers() {
        assertThat(PapersText.read("--")).isEqualTo(new Listed<Paper>(java.util.List.of(), null));
        assertThat(PapersText.read("KQ.G04.000398").doubt()).isEqualTo(Doubt.PAPERS_UNREADABLE);
    }

    @Test
    void rowsOfTheColumnBeforeAreJoinedAndDoubted() {
        Recovery recovery =
                Recovery.of(
                        new NationalRecord(
                                "1.000001",
                                Map.of(
                                        NationalRecord.WAYS,
                                        "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến3"
                                                + " NgàyMiễn phíNộp",
                                        NationalRecord.PAPERS,
                                        ":\nTrực tiếp3 NgàyMiễn phíNộpThành phần hồ sơ--"
                                                + HEAD
                                                + "Đơn đề nghị1 bản chính",
                                        NationalRecord.RESULTS,
                                        "Giấy phépMã: KQ.G01.000043Từ khóa")));

        assertThat(recovery.ways().rows()).hasSize(2);
        assertThat(recovery.ways().doubt()).isEqualTo(Doubt.WAY_UNCLEAR);
        assertThat(recovery.papers().rows().getFirst().heading())
                .extracting(Recovered::value, Recovered::doubt)
                .containsExactly("", Doubt.PAPER_HEADING_UNCLEAR);
    }

    private static String said(Listed<Paper> papers) {
        return papers.rows().stream()
                .map(paper ->
                        paper.name().value()
                                + doubt(paper.name())
                                + " "
                                + paper.copies().value().originals()
                                + "+"
                                + paper.copies().value().copies()
                                + doubt(paper.copies()))
                .collect(Collectors.joining(", "));
    }

    private static String doubt(Recovered<?> recovered) {
        return recovered.doubt() == null ? "" : " " + recovered.doubt();
    }
}
