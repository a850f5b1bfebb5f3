package vn.motcua.board.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.board.Figure;
import vn.motcua.board.Openness;
import vn.motcua.catalog.open.OpenTerms;
import vn.motcua.shell.Bar;
import vn.motcua.shell.BarLine;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** How agencies resolve dossiers, for everybody to see. */
public record OpenPage(Openness.Month month, List<YearMonth> months, OpenTerms terms) {

    static final String PATH = "/transparency";

    public OpenPage {
        months = List.copyOf(months);
    }

    public Field field(Frame frame) {
        return Field.select(
                "month",
                frame.text("board.column.month"),
                months.stream()
                        .map(one -> Option.of(one.toString(), BoardPage.month(one, frame)))
                        .toList());
    }

    public FormView form() {
        return FormView.empty().with("month", month.month().toString());
    }

    public String title(Frame frame) {
        return BoardPage.month(month.month(), frame);
    }

    public String file(String ending) {
        return PATH + "." + ending + "?month=" + month.month();
    }

    /** A number, or that it is masked. */
    public String number(@Nullable Long number, Frame frame) {
        return number == null ? frame.text("board.open.masked") : frame.number(number);
    }

    /** Absent where it cannot be told. */
    public @Nullable BigDecimal onTime(Openness.Line line) {
        return percent(line.shown().count(Figure.ON_TIME), line.shown().count(Figure.RESOLVED));
    }

    /** Absent where it cannot be told. */
    public @Nullable BigDecimal content(Openness.Line line) {
        return percent(line.shown().content(), line.shown().answers());
    }

    private static @Nullable BigDecimal percent(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /**
     * A share, or why there is none.
     *
     * @param part what it is the share of; absent where that is masked
     */
    public String share(@Nullable BigDecimal percent, @Nullable Long part, Frame frame) {
        if (percent != null) {
            return frame.percent(percent);
        }
        return frame.text(part == null ? "board.open.masked" : "board.none");
    }

    public BarLine bar(BigDecimal percent, String name, Frame frame) {
        return BarLine.of(
                new Bar(
                        frame.text("board.open.bar", name, frame.percent(percent)),
                        percent.doubleValue(),
                        "on-time",
                        null),
                100);
    }
}
