package vn.motcua.catalog.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Refusal;

/** What given rows do to what is said, and what they may not do. */
class DictionaryPlanTest {

    private static final Dictionary FIELDS = Dictionary.of(Dictionary.FIELDS);
    private static final Dictionary FEES = Dictionary.of(Dictionary.FEES);
    private static final Dictionary LEGAL = Dictionary.of(Dictionary.LEGAL);

    private final List<DictionaryRow> there = new ArrayList<>();

    /** Cells in pairs; the first row of a file is 2, as in a sheet. */
    private static RawRow row(int line, String... cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            named.put(cells[i], cells[i + 1]);
        }
        return new RawRow(line, named);
    }

    private static RawRow field(int line, String code, String name, String from, String to) {
        return row(line, "code", code, "name", name, "valid_from", from, "valid_to", to);
    }

    private static RawRow law(int line, String code, String from, String to, String by) {
        return row(
                line,
                "code",
                code,
                "name",
                "Luật " + code,
                "kind",
                "LAW",
                "issuer",
                "Quốc hội",
                "valid_from",
                from,
                "valid_to",
                to,
                "replaced_by",
                by);
    }

    private void said(Dictionary dictionary, RawRow... rows) {
        RowReader reader = new RowReader(dictionary);
        for (RawRow raw : rows) {
            there.add(reader.read(raw).orElseThrow().row());
        }
    }

    private DictionaryPlan plan(Dictionary dictionary, RawRow... rows) {
        RowReader reader = new RowReader(dictionary);
        List<GivenRow> given = new ArrayList<>();
        Arrays.stream(rows).forEach(raw -> reader.read(raw).ifPresent(given::add));
        assertThat(reader.refusals()).isEmpty();
        return DictionaryPlan.of(dictionary, DictionarySnapshot.of(there), given);
    }

    private static List<String> codes(DictionaryPlan plan) {
        return plan.refusals().stream().map(Refusal::code).toList();
    }

    private static List<String> changes(DictionaryPlan plan) {
        return plan.changes().stream()
                .map(c ->
                        c.kind()
                                + " "
                                + c.after().code()
                                + " "
                                + c.after().validFrom()
                                + " "
                                + c.after().validTo())
                .toList();
    }

    @Test
    void whatBeginsLaterEndsWhatIsOpen() {
        said(FIELDS, field(2, "HT", "Hộ tịch", "2010-01-01", ""));

        DictionaryPlan plan =
                plan(
                        FIELDS,
                        field(2, "HT", "Hộ tịch", "2010-01-01", ""),
                        field(3, "HT", "Hộ tịch, quốc tịch", "2022-03-01", ""),
                        field(4, "DD", "Đất đai", "2022-03-01", ""));

        assertThat(plan.refusals()).isEmpty();
        assertThat(changes(plan))
                .containsExactly(
                        "NEW DD 2022-03-01 null",
                        "ENDED HT 2010-01-01 2022-03-01",
                        "CHANGED HT 2022-03-01 null");
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        said(FIELDS, field(2, "HT", "Hộ tịch", "2010-01-01", "2022-03-01"));

        DictionaryPlan plan = plan(FIELDS, field(7, "HT", " Hộ  tịch ", "1/1/2010", "01/03/2022"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void whatIsSaidOtherwiseOfTheSameDayIsACorrection() {
        said(FIELDS, field(2, "HT", "Hộ tích", "2010-01-01", ""));

        DictionaryPlan plan = plan(FIELDS, field(2, "HT", "Hộ tịch", "2010-01-01", ""));

        assertThat(changes(plan)).containsExactly("CORRECTED HT 2010-01-01 null");
        assertThat(plan.changes().getFirst().columns())
                .extracting(Column::name)
                .containsExactly("name");
    }

    @Test
    void anEndWithWhatTakesItsPlaceIsNoCorrection() {
        said(LEGAL, law(2, "45/2013/QH13", "2014-07-01", "", ""));

        DictionaryPlan plan =
                plan(
                        LEGAL,
                        law(2, "45/2013/QH13", "2014-07-01", "2024-08-01", "31/2024/QH15"),
                        law(3, "31/2024/QH15", "2024-08-01", "", ""));

        assertThat(plan.refusals()).isEmpty();
        assertThat(changes(plan))
                .containsExactly(
                        "NEW 31/2024/QH15 2024-08-01 null",
                        "ENDED 45/2013/QH13 2014-07-01 2024-08-01");
    }

    @Test
    void twoThingsOnOneDayAreRefusedWhereTheyStand() {
        said(FIELDS, field(2, "HT", "Hộ tịch", "2010-01-01", "2025-01-01"));

        DictionaryPlan plan = plan(FIELDS, field(5, "HT", "Tên khác", "2022-03-01", ""));

        assertThat(codes(plan)).containsExactly("catalog.row-overlaps");
        DictionaryRefusal.RowOverlaps wrong =
                (DictionaryRefusal.RowOverlaps) plan.refusals().getFirst();
        assertThat(wrong.at().vi()).isEqualTo("Dòng 5, cột “Áp dụng từ ngày”");
        assertThat(wrong.from()).isEqualTo("2010-01-01");
    }

    @Test
    void oneDayOfACodeStandsOnceInAFile() {
        DictionaryPlan plan =
                plan(
                        FIELDS,
                        field(2, "HT", "Hộ tịch", "2010-01-01", ""),
                        field(3, "HT", "Hộ tịch", "2010-01-01", ""));

        assertThat(codes(plan)).containsExactly("catalog.day-twice");
    }

    @Test
    void aNameBelongsToOneCodeAtATime() {
        said(FIELDS, field(2, "HT", "Hộ tịch", "2010-01-01", "2022-01-01"));

        assertThat(codes(plan(FIELDS, field(2, "HT2", "HỘ TỊCH", "2022-01-01", "")))).isEmpty();
        assertThat(codes(plan(FIELDS, field(2, "HT2", "hộ tịch", "2021-12-31", ""))))
                .containsExactly("catalog.cell-taken");
    }

    @Test
    void whatIsReferredToMustBeThere() {
        RawRow fee =
                row(
                        2,
                        "code",
                        "LP",
                        "name",
                        "Lệ phí",
                        "level",
                        "Cấp xã",
                        "amount",
                        "8.000",
                        "unit",
                        "hồ sơ",
                        "basis",
                        "226/2016/TT-BTC",
                        "valid_from",
                        "2022-01-01");

        assertThat(codes(plan(FEES, fee))).containsExactly("catalog.cell-reference-unknown");

        said(LEGAL, law(2, "226/2016/TT-BTC", "2017-01-01", "", ""));
        DictionaryPlan plan = plan(FEES, fee);
        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.changes().getFirst().after().values())
                .containsEntry("amount", "8000")
                .containsEntry("level", "COMMUNE");
    }

    @Test
    void nothingIsReplacedByItselfHoweverFarRound() {
        said(
                LEGAL,
                law(2, "1/2010/QH12", "2010-01-01", "2015-01-01", ""),
                law(3, "2/2015/QH13", "2015-01-01", "2020-01-01", "3/2020/QH14"),
                law(4, "3/2020/QH14", "2020-01-01", "", ""));

        assertThat(
                        codes(
                                plan(
                                        LEGAL,
                                        law(
                                                2,
                                                "3/2020/QH14",
                                                "2020-01-01",
                                                "2023-01-01",
                                                "2/2015/QH13"))))
                .containsExactly("catalog.replacement-circular");
        assertThat(
                        codes(
                                plan(
                                        LEGAL,
                                        law(
                                                2,
                                                "3/2020/QH14",
                                                "2020-01-01",
                                                "2023-01-01",
                                                "3/2020/QH14"))))
                .containsExactly("catalog.replacement-circular");
        assertThat(
                        codes(
                                plan(
                                        LEGAL,
                                        law(
                                                2,
                                                "1/2010/QH12",
                                                "2010-01-01",
                                                "2015-01-01",
                                                "2/2015/QH13"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "amount,        -1,           catalog.cell-negative",
        "amount,        −5000,        catalog.cell-negative",
        "amount,        mười nghìn,   catalog.cell-no-money",
        "amount,        1.5,          catalog.cell-no-money",
        "amount,        9999999999999999, catalog.cell-no-money",
        "amount,        '',           catalog.cell-missing",
        "level,         Cấp thôn,     catalog.cell-no-choice",
        "code,          LP 01,        catalog.cell-no-code",
        "code,          =1+1,         catalog.cell-no-code",
        "code,          <script>,     catalog.cell-no-code",
        "valid_from,    31/02/2022,   catalog.cell-no-day",
        "valid_from,    44562,        catalog.cell-no-day",
        "valid_to,      2021-12-31,   catalog.row-ends-too-early",
        "valid_to,      2022-01-01,   catalog.row-ends-too-early",
        "name,          '',           catalog.cell-missing",
    })
    void cellsThatSayNothingAreRefusedAtTheirPlace(String column, String typed, String code) {
        Map<String, String> cells =
                new LinkedHashMap<>(
                        Map.of(
                                "code",
                                "LP.01",
                                "name",
                                "Lệ phí",
                                "level",
                                "ANY",
                                "amount",
                                "0",
                                "unit",
                                "hồ sơ",
                                "valid_from",
                                "2022-01-01"));
        cells.put(column, typed);
        RowReader reader = new RowReader(FEES);

        assertThat(reader.read(new RawRow(9, cells))).isEmpty();
        assertThat(reader.refusals()).extracting(Refusal::code).containsExactly(code);
        assertThat(reader.refusals().getFirst().field()).isEqualTo(column);
    }

    @Test
    void everythingWrongInARowIsSaidAtOnce() {
        RowReader reader = new RowReader(FEES);
        reader.read(row(4, "code", "a b", "amount", "-1", "name", "x".repeat(301)));

        assertThat(reader.refusals())
                .extracting(Refusal::code)
                .containsExactly(
                        "catalog.cell-no-code",
                        "catalog.cell-too-long",
                        "catalog.cell-missing",
                        "catalog.cell-negative",
                        "catalog.cell-missing",
                        "catalog.cell-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "Luật Hộ tịch 60/2014/QH13,                             60/2014/QH13",
        "Nghị định số 123/2015/NĐ-CP ngày 15/11/2015,           123/2015/NĐ-CP",
        "Nghị quyết liên tịch 01/2014/NQLT-CP-UBTƯMTTQVN,       01/2014/NQLT-CP-UBTƯMTTQVN",
        "Quyết định 24/2021/QĐ-TTg,                             24/2021/QĐ-TTg",
        "Quyết định 258/QĐ-UBND,                                258/QĐ-UBND",
        "ngày 15/11/2015,                                       ''",
        "Thông lệ của địa phương,                               ''",
    })
    void aTextNamesDocumentsByTheirNumbers(String text, String number) {
        assertThat(String.join(" ", LegalNumbers.in(text))).isEqualTo(number);
    }
}
