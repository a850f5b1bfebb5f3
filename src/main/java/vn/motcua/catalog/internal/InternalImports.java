package vn.motcua.catalog.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetReader;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Takes internal procedures in from a table: looked at first, then all rows or none. A row whose
 * code is known describes that procedure anew.
 */
@Component
public class InternalImports {

    /** The columns, by key; those of parts are called as the part is. */
    public static final List<String> HEADS =
            List.of("code", "name", "kind", "level", "field", "unit");

    /** What a row does. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME
    }

    /** One row, read. */
    public record Row(int number, InternalProcedure procedure, Effect effect) {}

    private final InternalProcedures procedures;
    private final Organizations organizations;
    private final BusinessClock clock;

    InternalImports(
            InternalProcedures procedures, Organizations organizations, BusinessClock clock) {
        this.procedures = procedures;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * @throws RefusalException with everything that is wrong, by row
     */
    public List<Row> preview(List<SheetReader.Line> lines, SignedIn by) {
        procedures.requireManager(by);
        Map<String, InternalProcedure> known =
                procedures.entries().stream()
                        .map(InternalProcedures.Entry::procedure)
                        .collect(Collectors.toMap(InternalProcedure::code, p -> p));
        Map<String, Integer> seen = new HashMap<>();
        List<Refusal> wrong = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (SheetReader.Line line : lines) {
            String code = line.cell("code");
            Integer before = seen.putIfAbsent(code, line.number());
            if (before != null) {
                wrong.add(new ImportRefusal.RowCodeTwice(line.number(), code, before));
            }
            row(line, known.get(code), wrong).ifPresent(rows::add);
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return rows;
    }

    private Optional<Row> row(
            SheetReader.Line line, @Nullable InternalProcedure before, List<Refusal> wrong) {
        Optional<InternalProcedure> read = procedure(line, before, wrong);
        if (before != null && before.endedOn() != null) {
            wrong.add(new ImportRefusal.RowEnded(line.number(), before.code()));
        }
        return read.map(p -> {
            for (Refusal refusal : InternalRules.problems(p)) {
                wrong.add(ofRow(line, refusal));
            }
            Effect effect =
                    before == null ? Effect.NEW : p.equals(before) ? Effect.SAME : Effect.CHANGED;
            return new Row(line.number(), p, effect);
        });
    }

    private static Refusal ofRow(SheetReader.Line line, Refusal refusal) {
        int row = line.number();
        return switch (refusal) {
            case InternalRefusal.InternalCodeUnreadable _ ->
                    new ImportRefusal.RowCodeUnreadable(row, line.cell("code"));
            case InternalRefusal.SetsNotCounted _ ->
                    new ImportRefusal.RowSetsWrong(row, line.cell(Part.SETS.name()));
            case InternalRefusal.InternalTextTooLong long_ ->
                    new ImportRefusal.CellTextTooLong(row, long_.most());
            case InternalRefusal.InternalValueMissing missing ->
                    missing.name().equals("name")
                            ? new ImportRefusal.RowNameMissing(row)
                            : new ImportRefusal.RowFieldMissing(row);
            default -> refusal;
        };
    }

    private Optional<InternalProcedure> procedure(
            SheetReader.Line line, @Nullable InternalProcedure before, List<Refusal> wrong) {
        Optional<InternalProcedure.Kind> kind = kind(line.cell("kind"));
        if (kind.isEmpty()) {
            wrong.add(new ImportRefusal.RowKindUnknown(line.number(), line.cell("kind")));
        }
        Optional<Boolean> same = yes(line.cell("level"));
        if (same.isEmpty()) {
            wrong.add(new ImportRefusal.RowLevelUnknown(line.number(), line.cell("level")));
        }
        Optional<UUID> unit = unit(line.cell("unit"));
        if (unit.isEmpty()) {
            wrong.add(new ImportRefusal.RowUnitUnknown(line.number(), line.cell("unit")));
        }
        if (kind.isEmpty() || same.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, line.cell(part.name()));
        }
        String code = line.cell("code");
        return Optional.of(
                new InternalProcedure(
                        before == null ? idOf(code) : before.id(),
                        code,
                        before == null ? 1 : before.version(),
                        VietnameseText.plain(line.cell("name")),
                        kind.get(),
                        same.get(),
                        VietnameseText.plain(line.cell("field")),
                        unit.get(),
                        parts,
                        before == null ? "" : before.receivedAs(),
                        before == null ? null : before.endedOn()));
    }

    /** Made from its code, so that taking a table in twice is taking it in once. */
    private static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("internal:" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<InternalProcedure.Kind> kind(String text) {
        return switch (VietnameseText.fold(text)) {
            case "a", "nhom a" -> Optional.of(InternalProcedure.Kind.BETWEEN);
            case "b", "nhom b" -> Optional.of(InternalProcedure.Kind.WITHIN);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> yes(String text) {
        return switch (VietnameseText.fold(text)) {
            case "co", "x", "yes" -> Optional.of(true);
            case "", "khong", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Optional<UUID> unit(String text) {
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        Optional<UUID> coded = chart.byCode(text, today).map(Unit::id);
        if (coded.isPresent()) {
            return coded;
        }
        String folded = VietnameseText.fold(text);
        List<UUID> named =
                chart.units(today).stream()
                        .filter(unit ->
                                VietnameseText.fold(unit.name()).equals(folded)
                                        || VietnameseText.fold(unit.shortName()).equals(folded))
                        .map(Unit::id)
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /**
     * Takes all rows in.
     *
     * @return how many are new or described anew
     * @throws RefusalException with everything that is wrong; then nothing is taken in
     */
    @Transactional
    public int apply(List<SheetReader.Line> lines, SignedIn by) {
        int taken = 0;
        for (Row row : preview(lines, by)) {
            switch (row.effect()) {
                case NEW -> procedures.register(row.procedure(), by);
                case CHANGED -> procedures.describe(row.procedure(), by);
                case SAME -> taken--;
            }
            taken++;
        }
        return taken;
    }
}
