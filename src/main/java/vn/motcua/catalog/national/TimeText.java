package vn.motcua.catalog.national;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.national.TimeSaid.Unit;
import vn.motcua.kernel.RefusalException;

/** Reads one time limit and says whether the words beside it agree. */
final class TimeText {

    private static final String UNIT = "Ngày làm việc|Ngày|Giờ làm việc|Giờ|Phút|Tháng|Năm";

    /** A time as it stands in a cell; a cell that is empty is shown with words. */
    static final String FORM =
            "\\d+(?:[.,]\\d+)? (?:"
                    + UNIT
                    + ")|\\d+|Không có thông tin|Không quy định ?|Không ?"
                    + "|Không phải trả kết quả cho người nộp thuế";

    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)(?: (" + UNIT + "))?");

    private TimeText() {}

    static Recovered<TimeSaid> read(String said, String note) {
        Matcher number = NUMBER.matcher(said);
        if (!number.matches()) {
            return Recovered.unsure(TimeSaid.NOTHING, Doubt.TIME_NOT_SAID, said);
        }
        Unit unit = unit(number.group(2));
        String value = Words.plain(number.group(1));
        return new Recovered<>(new TimeSaid(value, unit), doubt(value, unit, note), said);
    }

    private static Unit unit(@Nullable String words) {
        String small = words == null ? "" : words.toLowerCase(Locale.ROOT);
        for (Unit unit : Unit.values()) {
            if (unit.words().equals(small)) {
                return unit;
            }
        }
        return Unit.UNSTATED;
    }

    private static @Nullable Doubt doubt(String value, Unit unit, String note) {
        if (unit == Unit.UNSTATED) {
            return Doubt.TIME_WITHOUT_UNIT;
        }
        if (limit(new TimeSaid(value, unit)).isEmpty()) {
            return Doubt.TIME_UNIT_UNCLEAR;
        }
        List<String> times = Words.times(note);
        boolean agreed = times.isEmpty() || times.contains(value + " " + unit.words());
        return agreed ? null : Doubt.TIME_CONTRADICTED;
    }

    /** The limit that a time means; none where it says nothing, or what no limit is. */
    static Optional<WorkDuration> limit(TimeSaid time) {
        try {
            return time.value().isEmpty()
                    ? Optional.empty()
                    : Optional.of(WorkDuration.parse(time.value() + " " + time.unit().words()));
        } catch (RefusalException noLimit) {
            return Optional.empty();
        }
    }
}
