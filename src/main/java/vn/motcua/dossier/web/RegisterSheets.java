package vn.motcua.dossier.web;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import vn.motcua.dossier.RegisterRow;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/** The register in the fifteen columns of its form: as the sheets of the law and as a table. */
@Component
@LegalBasis("tt-01-2018#10.2")
class RegisterSheets {

    /** So many lines are some forty sheets; a longer range is asked for in parts. */
    static final int MOST = 1000;

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
        List<RegisterEntry> entries = register.entries(filter, MOST);
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
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= WIDTHS.length; i++) {
            heads.add(texts.text(FORM, "dossier.register.form." + i));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        lines(register.entries(filter, MOST), names).forEach(line -> rows.add(cells(line)));
        return Spreadsheet.of(texts.text(FORM, "dossier.register.title"), WIDTHS, heads, rows);
    }

    private static List<@Nullable Object> cells(RegisterSheet.Line line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.number());
        cells.add(line.code());
        cells.add(line.procedure());
        cells.add(line.sets());
        cells.add(line.applicant());
        cells.add(line.contact());
        cells.add(line.lead());
        cells.add(line.received());
        cells.add(line.promised());
        cells.add(line.forwarded());
        cells.add(line.resolved());
        cells.add(line.returned());
        cells.add(line.returnWay());
        cells.add(line.signed());
        cells.add(line.note());
        return cells;
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
            case RECEIVED, PROCESSING, RESOLVED, RETURNED -> null;
            case REFUSED_RETURNED, LAPSED_RETURNED, WITHDRAWN_RETURNED ->
                    texts.text(FORM, "dossier.outcome." + row.outcome());
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
