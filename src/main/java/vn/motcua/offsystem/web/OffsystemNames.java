package vn.motcua.offsystem.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Bilingual;
import vn.motcua.offsystem.ListColumn;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Names of units, people and procedures as these pages show them. */
public record OffsystemNames(OrganizationChart chart, CatalogSnapshot catalog, LocalDate today) {

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    String unit(UUID id) {
        return chart.lastKnown(id, today).map(Unit::name).orElse("—");
    }

    public String person(@Nullable UUID id, Frame frame) {
        return id == null
                ? frame.text("offsystem.itself")
                : chart.staff(id).map(Staff::name).orElse("—");
    }

    /** What a procedure is called; blank for a code that nobody knows. */
    Bilingual procedure(String code) {
        List<ProcedureVersion> history = catalog.history(code);
        return history.isEmpty()
                ? Bilingual.none()
                : new Bilingual(history.getLast().name(), history.getLast().nameEn());
    }

    /** The procedure of a line, else what the list says. */
    public String procedure(RegisterLine line, Frame frame) {
        return line.procedure().isEmpty()
                ? line.entry().words()
                : frame.words(procedure(line.procedure()));
    }

    public String procedure(String code, Frame frame) {
        return frame.words(procedure(code));
    }

    public List<Option> units(List<Unit> units, Frame frame) {
        return units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit(unit.id(), frame)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    static List<Option> fields(List<Field> fields, Frame frame) {
        return fields.stream()
                .map(field -> Option.of(field.code(), frame.either(field.name(), field.nameEn())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    static List<Option> any(Frame frame, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", frame.text("offsystem.any"))), others)
                .toList();
    }

    /** A line as its list has it. */
    public List<Fact> facts(RegisterLine line, Frame frame) {
        return line.kind().columns().stream()
                .map(column -> new Fact(column.head(line.kind()), cell(line, column, frame)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private String cell(RegisterLine line, ListColumn column, Frame frame) {
        Long amount = line.entry().amount();
        return switch (column) {
            case CODE -> line.entry().code();
            case NUMBER -> line.entry().number();
            case DAY -> frame.day(line.entry().day());
            case NAME -> line.entry().name();
            case ADDRESS -> line.entry().address();
            case PROCEDURE -> procedure(line, frame);
            case WORDS ->
                    line.entry().words().equals(procedure(line, frame)) ? "" : line.entry().words();
            case AMOUNT -> amount == null ? "" : frame.number(amount);
        };
    }
}
