package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-5", "@a", "\t=1", "=HYPERLINK(\"x\")"})
    void whatLooksLikeAFormulaIsATextAndStaysOne(String text) throws IOException {
        Cell cell = row(text).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void numbersAndDaysAreWhatTheyAreAndNothingIsNothing() throws IOException {
        Row row = row(12, LocalDate.of(2022, 7, 1), null, "khai sinh");

        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12);
        assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
        assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(row.getCell(2)).isNull();
        assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void ofATextLongerThanACellTheBeginningIsThere() throws IOException {
        String text = row("a".repeat(40_000)).getCell(0).getStringCellValue();

        assertThat(text).startsWith("aaa").endsWith("…").hasSizeLessThan(32_767);
    }

    private static Row row(Object... cells) throws IOException {
        byte[] sheet =
                SheetWriter.write("t", new int[] {9}, List.of("Mã"), List.of(Arrays.asList(cells)));
        return new XSSFWorkbook(new ByteArrayInputStream(sheet)).getSheetAt(0).getRow(1);
    }
}
