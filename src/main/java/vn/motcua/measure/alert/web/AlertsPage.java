package vn.motcua.measure.alert.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.measure.alert.Alert;
import vn.motcua.measure.alert.AlertKind;
import vn.motcua.measure.alert.Alerts;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Typed;

/** Alerts, those that are still open first. */
public record AlertsPage(
        List<Alerts.Listed> all,
        Map<String, Indicator> indicators,
        OrganizationChart chart,
        LocalDate today) {

    public AlertsPage {
        all = List.copyOf(all);
        indicators = Map.copyOf(indicators);
    }

    /** Open ones of whole plans. */
    public List<Alerts.Listed> open() {
        return all.stream().filter(one -> one.open() && one.alert().agency() == null).toList();
    }

    /** Open ones of single agencies. */
    public List<Alerts.Listed> ofAgencies() {
        return all.stream().filter(one -> one.open() && one.alert().agency() != null).toList();
    }

    public List<Alerts.Listed> past() {
        return all.stream().filter(one -> !one.open()).toList();
    }

    /** What the registry calls the indicator; nothing of one that is no more. */
    public String title(Alert one, Frame frame) {
        Indicator indicator = indicators.get(one.indicator());
        return indicator == null ? "" : frame.either(indicator.title(), indicator.titleEn());
    }

    /** Whose figure it is. */
    public String whose(Alert one, Frame frame) {
        UUID agency = one.agency();
        return agency == null
                ? frame.text("measure.alert.whole")
                : chart.lastKnown(agency, today)
                        .map(unit -> frame.either(unit.name(), unit.nameEn()))
                        .orElse("—");
    }

    private boolean isNumber(Alert one) {
        Indicator indicator = indicators.get(one.indicator());
        return indicator != null && indicator.below() == null;
    }

    /** Why it was raised, in figures of its day. */
    public String why(Alert one, Frame frame) {
        String figure =
                isNumber(one)
                        ? frame.number(one.above())
                        : frame.percent(
                                BigDecimal.valueOf(one.above() * 100)
                                        .divide(
                                                BigDecimal.valueOf(Math.max(1, one.below())),
                                                2,
                                                RoundingMode.HALF_UP));
        String aim = frame.number(one.threshold()) + (isNumber(one) ? "" : " %");
        Alert.@Nullable Outlook outlook = one.outlook();
        return outlook == null || one.kind().track() == AlertKind.Track.FIGURE
                ? frame.text("measure.alert.why", figure, aim)
                : frame.text(
                        "measure.alert.why.forecast",
                        figure,
                        aim,
                        frame.percent(outlook.value()),
                        frame.percent(outlook.low()),
                        frame.percent(outlook.high()));
    }

    /** The rows of that day. */
    public String rows(Alert one) {
        return "/indicators/"
                + one.indicator()
                + "?from="
                + Typed.text(one.day().withDayOfYear(1))
                + "&to="
                + Typed.text(one.day())
                + (one.agency() == null ? "" : "&agency=" + one.agency())
                + "#rows";
    }

    public static String tone(AlertKind kind) {
        return switch (kind) {
            case MISSED -> "late";
            case FORECAST_MISSED -> "soon";
            case REACHED -> "on-time";
            case FORECAST_CLEARED -> "done";
        };
    }
}
