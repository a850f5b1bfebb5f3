package vn.motcua.report.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in the cells of a workbook, and which of them are joined. */
final class SheetLines {

    private SheetLines() {}

    static List<String> of(byte[] xlsx) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = text(cell);
                        if (!text.isEmpty()) {
                            lines.add(sheet.getSheetName() + " " + cell.getAddress() + ": " + text);
                        }
                    }
                }
                sheet.getMergedRegions().stream()
                        .map(CellRangeAddress::formatAsString)
                        .sorted()
                        .forEach(range -> lines.add(sheet.getSheetName() + " merged " + range));
            }
        }
        return lines;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? "number "
                        + BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString()
                : cell.getStringCellValue();
    }
}
