package vn.motcua.dossier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Papers;
import vn.motcua.document.RegisterSheet;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PaperHead;
import vn.motcua.dossier.RegisterEntry;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterQueries;
import vn.motcua.dossier.RegisterRefusal;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/** The register in the fifteen columns of its form: as the sheets of the law and as a table. */
@Component
@LegalBasis("tt-01-2018#10.2")
class RegisterSheets {

    /** So many lines are some forty sheets; a longer range is asked for in parts. */
    static final int MOST = 1000;

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Locale FORM = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/M/yyyy", FORM);
    private static final int[] WIDTHS = {5, 26, 40, 8, 26, 40, 26, 12, 12, 12, 12, 12, 14, 14, 20};

    private final RegisterQueries register;
    private final Papers papers;
    private final Texts texts;

    RegisterSheets(RegisterQueries register, Papers papers, Texts texts) {
        this.register = register;
        this.papers = papers;
        this.texts = texts;
    }

    byte[] pdf(RegisterFilter filter, UUID agency, Names names, Instant now) {
        Letterhead head = new PaperHead(names.chart(), agency).letterhead(names.today());
        List<RegisterEntry> entries = entries(filter);
        String range = range(filter) + ". " + categories(entries);
        return papers.register(
                new RegisterSheet(head, range, lines(entries, names), now),
                FormChoice.on(names.today()));
    }

    /** How many of the lines are of which kind, so that no column hides what it holds. */
    private static String categories(List<RegisterEntry> entries) {
        int results = 0;
        int ended = 0;
        int waiting = 0;
        int undated = 0;
        for (RegisterEntry entry : entries) {
            RegisterRow row = entry.row();
            if (row.outcome() == Outcome.RESULT) {
                results++;
            } else if (row.outcome() != null) {
                ended++;
            } else if (row.pausedAt() != null) {
                waiting++;
            } else if (row.promisedDue() == null) {
                undated++;
            }
        }
        int open = entries.size() - results - ended - waiting - undated;
        return "Tổng số %d hồ sơ: có kết quả %d; đang giải quyết %d; đang chờ, tạm dừng %d; dừng, từ chối, rút %d; chưa hẹn trả %d"
                .formatted(entries.size(), results, open, waiting, ended, undated);
    }

    byte[] xlsx(RegisterFilter filter, Names names) throws IOException {
        List<RegisterSheet.Line> lines = lines(entries(filter), names);
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(texts.text(FORM, "dossier.register.title"));
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            head.setWrapText(true);
            Row row = sheet.createRow(0);
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
                row.createCell(i)
                        .setCellValue(texts.text(FORM, "dossier.register.form." + (i + 1)));
                row.getCell(i).setCellStyle(head);
            }
            sheet.createFreezePane(0, 1);
            int at = 1;
            for (RegisterSheet.Line line : lines) {
                write(sheet.createRow(at++), line);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Row row, RegisterSheet.Line line) {
        row.createCell(0).setCellValue(line.number());
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(line.code());
        texts.add(line.procedure());
        texts.add(null);
        texts.add(line.applicant());
        texts.add(line.contact());
        texts.add(line.lead());
        texts.add(line.received());
        texts.add(line.promised());
        texts.add(line.forwarded());
        texts.add(line.resolved());
        texts.add(line.returned());
        texts.add(line.returnWay());
        texts.add(line.signed());
        texts.add(line.note());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text != null) {
                row.createCell(i + 1).setCellValue(text);
            }
        }
        row.createCell(3).setCellValue(line.sets());
    }

    /** All of them: sheets that stop somewhere would count what they do not show. */
    private List<RegisterEntry> entries(RegisterFilter filter) {
        List<RegisterEntry> entries = register.entries(filter, MOST + 1);
        if (entries.size() > MOST) {
            throw new RefusalException(new RegisterRefusal.RangeTooLong(MOST));
        }
        return entries;
    }

    private List<RegisterSheet.Line> lines(List<RegisterEntry> entries, Names names) {
        List<RegisterSheet.Line> lines = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            lines.add(line(lines.size() + 1, entry, names));
        }
        return lines;
    }

    private RegisterSheet.Line line(int number, RegisterEntry entry, Names names) {
        RegisterRow row = entry.row();
        String contact = row.phone().isBlank() ? row.address() : row.address() + ", " + row.phone();
        boolean returned = row.returnedAt() != null && row.resultBy() != null;
        return new RegisterSheet.Line(
                number,
                row.code(),
                row.procedure(),
                entry.sets(),
                row.applicant(),
                contact,
                unit(names, entry.lead()),
                day(row.receivedAt()),
                row.promisedDue() == null ? "" : day(row.promisedDue()),
                dayOrNull(entry.forwardedAt()),
                dayOrNull(row.resolvedAt()),
                dayOrNull(row.returnedAt()),
                returned ? texts.text(FORM, "dossier.method." + row.resultBy()) : null,
                null,
                note(row));
    }

    /** What is no ordinary result says so in words, so that nobody counts it for one. */
    private @Nullable String note(RegisterRow row) {
        return switch (row.status()) {
            case RECEIVED, PROCESSING, RESOLVED -> null;
            case RETURNED ->
                    row.outcome() == null || row.outcome() == Outcome.RESULT
                            ? null
                            : texts.text(FORM, "dossier.outcome." + row.outcome());
            default -> texts.text(FORM, "dossier.status." + row.status());
        };
    }

    private static String unit(Names names, UUID unit) {
        return names.unitName(unit, false);
    }

    private static String range(RegisterFilter filter) {
        if (filter.from() == null && filter.to() == null) {
            return "Toàn bộ sổ";
        }
        StringBuilder range = new StringBuilder();
        if (filter.from() != null) {
            range.append("Từ ngày ").append(DAY.format(filter.from()));
        }
        if (filter.to() != null) {
            range.append(range.isEmpty() ? "Đến ngày " : " đến ngày ")
                    .append(DAY.format(filter.to()));
        }
        return range.toString();
    }

    private static String day(Instant moment) {
        return DAY.format(Zones.dayOf(moment));
    }

    private static @Nullable String dayOrNull(@Nullable Instant moment) {
        return moment == null ? null : day(moment);
    }
}
