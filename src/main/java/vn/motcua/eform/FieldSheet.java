package vn.motcua.eform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/**
 * The fields of a form as a sheet (XLSX), one row each: to be read over, translated and corrected.
 * Words and what is mandatory may be changed in it; all else must stay as it is in the draft.
 */
final class FieldSheet {

    /** A sheet of words is small; a larger one is something else. */
    private static final int MOST_KILOBYTES = 1024;

    private static final List<String> HEADS =
            List.of(
                    "section",
                    "id",
                    "type",
                    "label.vi",
                    "label.en",
                    "hint.vi",
                    "hint.en",
                    "required",
                    "min",
                    "max",
                    "options");
    private static final List<String> FIXED = List.of("section", "type", "min", "max", "options");

    private FieldSheet() {}

    static byte[] write(Layout layout) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("fields");
            sheet.createFreezePane(0, 1);
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            write(sheet.createRow(0), HEADS, quoted);
            for (Map<String, String> cells : rows(layout).values()) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                write(row, HEADS.stream().map(h -> cells.getOrDefault(h, "")).toList(), quoted);
            }
            for (int i = 0; i < HEADS.size(); i++) {
                sheet.setColumnWidth(i, (i > 2 && i < 7 ? 36 : 16) * 256);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts alone; one that begins like a formula is marked as text. */
    private static void write(Row row, List<String> texts, CellStyle quoted) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (!text.isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(text);
                if ("=+-@".indexOf(text.charAt(0)) >= 0) {
                    cell.setCellStyle(quoted);
                }
            }
        }
    }

    /** Cells by head, for each field and column of a table, by its flat name. */
    private static Map<String, Map<String, String>> rows(Layout layout) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (EForm.Section section : layout.sections()) {
            for (FormField field : section.fields()) {
                rows.put(field.id(), row(section.id(), field.id(), field));
                if (field.type() == FieldType.TABLE) {
                    for (FormField column : field.fields()) {
                        String name = field.id() + "." + column.id();
                        rows.put(name, row(section.id(), name, column));
                    }
                }
            }
        }
        return rows;
    }

    private static Map<String, String> row(String section, String name, FormField field) {
        return Map.ofEntries(
                Map.entry("section", section),
                Map.entry("id", name),
                Map.entry("type", field.type().code()),
                Map.entry("label.vi", field.label().vi()),
                Map.entry("label.en", field.label().en()),
                Map.entry("hint.vi", field.hint().vi()),
                Map.entry("hint.en", field.hint().en()),
                Map.entry("required", field.required() ? "yes" : "no"),
                Map.entry("min", Objects.requireNonNullElse(field.min(), "")),
                Map.entry("max", Objects.requireNonNullElse(field.max(), "")),
                Map.entry(
                        "options",
                        field.options().stream()
                                .map(one -> one.id() + "=" + one.label().vi())
                                .collect(Collectors.joining("; "))));
    }

    /**
     * The layout with what the sheet says of its fields.
     *
     * @throws RefusalException with everything that is wrong, by row
     */
    static Layout read(byte[] content, Layout layout) {
        if (content.length > MOST_KILOBYTES * 1024) {
            throw new RefusalException(new EFormRefusal.SheetTooLarge(MOST_KILOBYTES));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new Reading(rows(layout)).read(book.getSheetAt(0), layout);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException broken) {
            throw new RefusalException(new EFormRefusal.FileUnreadable());
        }
    }

    /** One sheet while it is read. */
    private static final class Reading {

        private final DataFormatter texts = new DataFormatter();
        private final Map<String, Map<String, String>> known;
        private final Map<String, Map<String, String>> said = new HashMap<>();
        private final List<Refusal> wrong = new ArrayList<>();

        Reading(Map<String, Map<String, String>> known) {
            this.known = known;
        }

        Layout read(Sheet sheet, Layout layout) {
            sheet.getMergedRegions()
                    .forEach(r -> wrong.add(new EFormRefusal.SheetMerged(r.formatAsString())));
            Map<Integer, String> heads = heads(sheet.getRow(0));
            for (String head : HEADS) {
                if (!heads.containsValue(head)) {
                    wrong.add(new EFormRefusal.SheetHeadMissing(head));
                }
            }
            if (wrong.isEmpty()) {
                for (Row row : sheet) {
                    if (row.getRowNum() > 0) {
                        row(row, heads);
                    }
                }
            }
            if (!wrong.isEmpty()) {
                throw new RefusalException(wrong.subList(0, Math.min(wrong.size(), 50)));
            }
            return new Layout(
                    layout.sections().stream().map(this::section).toList(), layout.papers());
        }

        private Map<Integer, String> heads(@Nullable Row row) {
            Map<Integer, String> heads = new HashMap<>();
            if (row != null) {
                row.forEach(cell -> heads.put(cell.getColumnIndex(), text(cell)));
            }
            return heads;
        }

        private String text(Cell cell) {
            if (cell.getCellType() == CellType.FORMULA) {
                wrong.add(new EFormRefusal.SheetFormula(cell.getAddress().formatAsString()));
                return "";
            }
            return VietnameseText.plain(texts.formatCellValue(cell));
        }

        private void row(Row row, Map<Integer, String> heads) {
            Map<String, String> cells = new HashMap<>();
            row.forEach(
                    cell -> cells.put(heads.getOrDefault(cell.getColumnIndex(), ""), text(cell)));
            cells.values().removeIf(String::isEmpty);
            if (cells.isEmpty()) {
                return;
            }
            int line = row.getRowNum() + 1;
            String id = cells.getOrDefault("id", "");
            Map<String, String> before = known.get(id);
            if (before == null) {
                wrong.add(new EFormRefusal.SheetRowUnknown(line, id));
            } else if (said.putIfAbsent(id, cells) != null) {
                wrong.add(new EFormRefusal.SheetRowTwice(line, id));
            } else {
                check(line, before, cells);
            }
        }

        private void check(int line, Map<String, String> before, Map<String, String> cells) {
            for (String head : FIXED) {
                String given = cells.getOrDefault(head, "");
                if (!given.equals(VietnameseText.plain(before.getOrDefault(head, "")))) {
                    wrong.add(new EFormRefusal.SheetCellFixed(line, head, given));
                }
            }
            if (cells.getOrDefault("label.vi", "").isEmpty()) {
                wrong.add(new EFormRefusal.SheetCellWrong(line, "label.vi", ""));
            }
            String required = cells.getOrDefault("required", "");
            if (!required.equals("yes") && !required.equals("no")) {
                wrong.add(new EFormRefusal.SheetCellWrong(line, "required", required));
            }
        }

        private EForm.Section section(EForm.Section section) {
            return new EForm.Section(
                    section.id(),
                    section.name(),
                    section.hint(),
                    section.when(),
                    section.fields().stream().map(field -> field(field.id(), field)).toList());
        }

        private FormField field(String name, FormField field) {
            FormField whole =
                    field.type() == FieldType.TABLE
                            ? field.with(
                                    field.fields().stream()
                                            .map(column -> field(name + "." + column.id(), column))
                                            .toList())
                            : field;
            Map<String, String> cells = said.get(name);
            return cells == null
                    ? whole
                    : whole.saying(
                            words(cells, "label"),
                            words(cells, "hint"),
                            cells.getOrDefault("required", "").equals("yes"));
        }

        private static Bilingual words(Map<String, String> cells, String what) {
            return new Bilingual(
                    cells.getOrDefault(what + ".vi", ""), cells.getOrDefault(what + ".en", ""));
        }
    }
}
