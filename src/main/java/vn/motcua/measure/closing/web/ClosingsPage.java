package vn.motcua.measure.closing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.measure.closing.ClosedPeriod;
import vn.motcua.measure.closing.ClosingPeriod;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The periods of a year with what was closed of them.
 *
 * @param unit absent where there is none that the reader may see
 * @param closes whether the reader may close periods of the unit
 */
public record ClosingsPage(
        List<Unit> units,
        @Nullable Unit unit,
        int year,
        LocalDate today,
        List<Row> rows,
        boolean closes,
        FormView form) {

    /** How far back one may look. */
    private static final int YEARS = 5;

    /**
     * A period.
     *
     * @param closed its last version; absent while it was not closed
     */
    public record Row(ClosingPeriod period, @Nullable ClosedPeriod closed) {}

    public ClosingsPage {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
    }

    public List<Field> fields(Frame frame) {
        List<Option> years = new ArrayList<>();
        for (int y = today.getYear(); y > today.getYear() - YEARS; y--) {
            years.add(Option.of(Integer.toString(y), Integer.toString(y)));
        }
        return List.of(
                Field.select(
                        "unit",
                        frame.text("measure.indicator.agency"),
                        units.stream()
                                .map(one ->
                                        Option.of(
                                                one.id().toString(),
                                                frame.either(one.name(), one.nameEn())))
                                .toList()),
                Field.select("year", frame.text("measure.closing.year"), years));
    }

    public String name(Row row, Frame frame) {
        return ClosingWords.period(row.period(), frame::text);
    }

    public boolean isOver(Row row) {
        return today.isAfter(row.period().to());
    }

    public boolean mayClose(Row row) {
        return closes && isOver(row) && row.closed() == null;
    }

    public long closed() {
        return rows.stream().filter(row -> row.closed() != null).count();
    }

    public long signed() {
        return rows.stream().map(Row::closed).filter(one -> one != null && one.isSigned()).count();
    }

    public String path(Row row) {
        return ClosingsDoor.path(Objects.requireNonNull(unit).id(), row.period());
    }
}
