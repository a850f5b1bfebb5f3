package vn.motcua.catalog.dictionary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/**
 * A dictionary as an office program's file (XLSX): one row of heads, then a row for each dated row.
 * Columns are known by their heads, wherever they stand.
 */
final class SheetFile {

    private static final int HEADS_WITHIN = 10;
    private static final int WIDTH = 28;
    private static final Pattern ESCAPE = Pattern.compile("_x(\\p{XDigit}{4})_");

    private SheetFile() {}

    /**
     * @param most how many bytes it may hold unpacked
     * @throws RefusalException with everything that is wrong with the file as a whole
     */
    static List<RawRow> read(Dictionary dictionary, String name, byte[] content, long most) {
        requireSmall(name, content, most);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new Reading(dictionary).read(book.getSheetAt(0));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException broken) {
            throw new RefusalException(new DictionaryRefusal.TableUnreadable(name));
        }
    }

    /** What is packed in it is looked at before anything is built of it. */
    private static void requireSmall(String name, byte[] content, long most) {
        long size = 0;
        byte[] part = new byte[8192];
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(part); n >= 0; n = in.read(part)) {
                        size += n;
                        if (size > most) {
                            throw new RefusalException(
                                    new DictionaryRefusal.TableTooLarge((int) (most >> 20)));
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new RefusalException(new DictionaryRefusal.TableUnreadable(name));
        }
    }

    /** One sheet while it is read. */
    private static final class Reading {

        private final Dictionary dictionary;
        private final List<Refusal> wrong = new ArrayList<>();
        private final Map<Integer, Column> columns = new HashMap<>();

        Reading(Dictionary dictionary) {
            this.dictionary = dictionary;
        }

        List<RawRow> read(Sheet sheet) {
            for (CellRangeAddress merged : sheet.getMergedRegions()) {
                wrong.add(new DictionaryRefusal.TableMerged(merged.formatAsString()));
            }
            Row heads = heads(sheet).orElse(null);
            if (heads == null) {
                wrong.add(
                        new DictionaryRefusal.TableHeadsMissing(
                                dictionary.columns().getFirst().label().vi()));
                throw new RefusalException(wrong);
            }
            heads.forEach(this::head);
            for (Column column : dictionary.columns()) {
                if (column.mandatory() && !columns.containsValue(column)) {
                    wrong.add(new DictionaryRefusal.TableHeadMissing(column.label()));
                }
            }
            List<RawRow> rows = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getRowNum() > heads.getRowNum()) {
                    row(row).ifPresent(rows::add);
                }
                if (rows.size() > TableFile.MOST_ROWS) {
                    wrong.add(new DictionaryRefusal.TableTooLong(TableFile.MOST_ROWS));
                    break;
                }
            }
            if (!wrong.isEmpty()) {
                throw new RefusalException(wrong.subList(0, Math.min(wrong.size(), 50)));
            }
            return rows;
        }

        /** The first row with two heads that are known. */
        private Optional<Row> heads(Sheet sheet) {
            for (Row row : sheet) {
                if (row.getRowNum() >= HEADS_WITHIN) {
                    break;
                }
                int known = 0;
                for (Cell cell : row) {
                    boolean head =
                            cell.getCellType() == CellType.STRING
                                    && dictionary.headed(cell.getStringCellValue()).isPresent();
                    known += head ? 1 : 0;
                }
                if (known >= 2) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        }

        private void head(Cell cell) {
            String text = text(cell);
            if (text.isEmpty()) {
                return;
            }
            Optional<Column> column = dictionary.headed(text);
            if (column.isEmpty()) {
                wrong.add(new DictionaryRefusal.TableHeadUnknown(text));
            } else if (columns.containsValue(column.get())) {
                wrong.add(new DictionaryRefusal.TableHeadTwice(text));
            } else {
                columns.put(cell.getColumnIndex(), column.get());
            }
        }

        private Optional<RawRow> row(Row row) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Cell cell : row) {
                String text = text(cell);
                Column column = columns.get(cell.getColumnIndex());
                if (!text.isEmpty() && column != null) {
                    cells.put(column.name(), text);
                } else if (!text.isEmpty()) {
                    wrong.add(
                            new DictionaryRefusal.TableShifted(
                                    cell.getAddress().formatAsString(), text));
                }
            }
            return cells.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RawRow(row.getRowNum() + 1, cells));
        }

        private String text(Cell cell) {
            return switch (cell.getCellType()) {
                case STRING -> VietnameseText.tidy(cell.getStringCellValue());
                case NUMERIC -> number(cell);
                case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                case BLANK, _NONE -> "";
                case FORMULA ->
                        no(new DictionaryRefusal.TableFormula(cell.getAddress().formatAsString()));
                case ERROR ->
                        no(new DictionaryRefusal.TableBroken(cell.getAddress().formatAsString()));
            };
        }

        private static String number(Cell cell) {
            if (DateUtil.isCellDateFormatted(cell)) {
                return cell.getLocalDateTimeCellValue().toLocalDate().toString();
            }
            return BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }

        private String no(Refusal refusal) {
            wrong.add(refusal);
            return "";
        }
    }

    /** Days are days and money is numbers; texts that begin like formulas are marked as texts. */
    static byte[] write(Dictionary dictionary, List<DictionaryRow> rows, boolean english) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(dictionary.id());
            sheet.createFreezePane(0, 1);
            Looks looks = Looks.of(book);
            Row heads = sheet.createRow(0);
            List<Column> columns = dictionary.columns();
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, WIDTH * 256);
                Cell cell = heads.createCell(i);
                cell.setCellValue(columns.get(i).label().in(english));
                cell.setCellStyle(looks.bold());
            }
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at + 1);
                for (int i = 0; i < columns.size(); i++) {
                    String value = rows.get(at).value(columns.get(i).name());
                    if (!value.isEmpty()) {
                        write(row.createCell(i), columns.get(i), value, looks, english);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Looks(CellStyle bold, CellStyle day, CellStyle money, CellStyle quoted) {

        static Looks of(SXSSFWorkbook book) {
            CreationHelper formats = book.getCreationHelper();
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setWrapText(true);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(formats.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle money = book.createCellStyle();
            money.setDataFormat(formats.createDataFormat().getFormat("#,##0"));
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            return new Looks(bold, day, money, quoted);
        }
    }

    private static void write(
            Cell cell, Column column, String value, Looks looks, boolean english) {
        switch (column.kind()) {
            case DAY -> {
                cell.setCellValue(LocalDate.parse(value));
                cell.setCellStyle(looks.day());
            }
            case MONEY -> {
                cell.setCellValue(new Dong(Long.parseLong(value)).amount());
                cell.setCellStyle(looks.money());
            }
            case CHOICE -> cell.setCellValue(choice(column, value, english));
            case TEXT, CODE, REFERENCE -> {
                // The format reads _x0041_ as a letter; what was typed so stays as it is.
                cell.setCellValue(ESCAPE.matcher(value).replaceAll("_x005F_x$1_"));
                if ("=+-@".indexOf(value.charAt(0)) >= 0) {
                    cell.setCellStyle(looks.quoted());
                }
            }
        }
    }

    private static @Nullable String choice(Column column, String value, boolean english) {
        return column.choice(value).map(one -> one.label().in(english)).orElse(value);
    }
}
