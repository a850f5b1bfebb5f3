package vn.motcua.payment.cashless;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Typed;

/**
 * Takes a table of services in, all rows or none: what the register does not have is added, what it
 * has and the table says otherwise is corrected, the rest stays.
 */
@Component
public class OutsideImports {

    private static final List<SheetReader.Column> COLUMNS =
            List.of(
                    column("agency", "Địa bàn", "Area"),
                    column("kind", "Loại đơn vị", "Kind of unit"),
                    column("unit", "Đơn vị", "Unit"),
                    column("service", "Dịch vụ", "Service"),
                    column("channel", "Kênh không dùng tiền mặt", "Cashless channel"),
                    column("since", "Từ ngày", "Since"),
                    column("evidence", "Căn cứ", "Evidence"));

    /**
     * What is wrong with a row of a file.
     *
     * @param row as the office program counts it, from 1
     */
    public record WrongRow(int row, List<Refusal> why) {
        public WrongRow {
            why = List.copyOf(why);
        }
    }

    /**
     * What a table did.
     *
     * @param wrong rows that are refused; then nothing was taken in
     */
    public record Outcome(int added, int corrected, int same, List<WrongRow> wrong) {
        public Outcome {
            wrong = List.copyOf(wrong);
        }
    }

    private record Row(OutsideTyped typed, @Nullable OutsideEntry before) {}

    private final OutsideServices services;
    private final CashlessAccess access;

    OutsideImports(OutsideServices services, CashlessAccess access) {
        this.services = services;
        this.access = access;
    }

    private static SheetReader.Column column(String key, String... heads) {
        return new SheetReader.Column(key, List.of(heads), true);
    }

    /** What the columns are called, by language. */
    public static List<String> heads(boolean english) {
        return COLUMNS.stream().map(one -> one.heads().get(english ? 1 : 0)).toList();
    }

    /**
     * @throws RefusalException where the file is no table of this kind
     */
    @Transactional
    public Outcome read(byte[] content, SignedIn by) {
        List<Unit> areas = access.kept(by);
        if (content.length == 0) {
            throw new RefusalException(new CashlessRefusal.NoFile());
        }
        Map<OutsideEntry.Key, OutsideEntry> known = new HashMap<>();
        services.kept(by).stream()
                .filter(one -> one.endedOn() == null)
                .forEach(one -> known.put(one.key(), one));
        Map<OutsideEntry.Key, Integer> seen = new HashMap<>();
        List<WrongRow> wrong = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (SheetReader.Line line : SheetReader.read(content, COLUMNS)) {
            List<Refusal> why = new ArrayList<>();
            OutsideTyped typed = typed(line, areas, why);
            services.check(typed, why);
            OutsideEntry before = null;
            if (typed.agency() != null) {
                OutsideEntry.Key key =
                        OutsideEntry.Key.of(
                                typed.agency(), typed.plainUnit(), typed.plainService());
                Integer twice = seen.putIfAbsent(key, line.number());
                if (twice != null) {
                    why.add(new CashlessRefusal.RowTwice(twice));
                }
                before = known.get(key);
            }
            if (!why.isEmpty()) {
                wrong.add(new WrongRow(line.number(), why));
            }
            rows.add(new Row(typed, before));
        }
        return wrong.isEmpty() ? take(rows, by) : new Outcome(0, 0, 0, wrong);
    }

    private static OutsideTyped typed(SheetReader.Line line, List<Unit> areas, List<Refusal> why) {
        Optional<UUID> area = area(line.cell("agency"), areas);
        if (area.isEmpty()) {
            why.add(new CashlessRefusal.RowAreaUnknown(line.cell("agency")));
        }
        String since = line.cell("since");
        return new OutsideTyped(
                area.orElse(null),
                OutsideKind.read(line.cell("kind")).orElse(null),
                line.cell("unit"),
                line.cell("service"),
                line.cell("channel"),
                !since.isBlank(),
                Typed.day(since).orElse(null),
                line.cell("evidence"));
    }

    private static Optional<UUID> area(String said, List<Unit> areas) {
        String folded = VietnameseText.fold(said);
        List<UUID> named =
                areas.stream()
                        .filter(one ->
                                one.code().equals(said)
                                        || VietnameseText.fold(one.name()).equals(folded)
                                        || VietnameseText.fold(one.shortName()).equals(folded))
                        .map(Unit::id)
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Outcome take(List<Row> rows, SignedIn by) {
        int added = 0;
        int corrected = 0;
        for (Row row : rows) {
            OutsideEntry before = row.before();
            if (before == null) {
                services.list(Uuid7.next(), row.typed(), by);
                added++;
            } else if (!services.isSame(before, row.typed())) {
                services.correct(before.id(), Uuid7.next(), row.typed(), by);
                corrected++;
            }
        }
        return new Outcome(added, corrected, rows.size() - added - corrected, List.of());
    }
}
