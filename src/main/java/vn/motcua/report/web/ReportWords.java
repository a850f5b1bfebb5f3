package vn.motcua.report.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.report.Period;
import vn.motcua.report.ReportState;
import vn.motcua.shell.Frame;

/** How periods, states and units are called. */
public final class ReportWords {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private ReportWords() {}

    /** Says a text of the message files. */
    @FunctionalInterface
    public interface Saying {
        String text(String key, Object... args);
    }

    /** Such as {@code quý II năm 2022}. */
    public static String period(Period period, Saying saying) {
        String year = Integer.toString(period.year());
        return switch (period.kind()) {
            case MONTH -> saying.text("report.period.MONTH", period.number(), year);
            case QUARTER -> saying.text("report.period.QUARTER", ROMAN[period.number() - 1], year);
            case HALF ->
                    period.number() == 1
                            ? saying.text("report.period.HALF.1", year)
                            : saying.text("report.period.HALF.2", year);
            case YEAR -> saying.text("report.period.YEAR", year);
        };
    }

    /** Which badge a state gets. */
    public static String tone(ReportState state) {
        return switch (state) {
            case GENERATED, CHECKED, APPROVED -> "soon";
            case SIGNED, SENT, CONSOLIDATED -> "on-time";
            case RETURNED -> "late";
        };
    }

    static String unit(UUID id, OrganizationChart chart, LocalDate on, Frame frame) {
        return chart.lastKnown(id, on)
                .map(unit ->
                        frame.english() && !unit.nameEn().isBlank()
                                ? unit.nameEn()
                                : unit.shortName())
                .orElse("—");
    }

    static String roman(int number) {
        return ROMAN[number];
    }
}
