package vn.motcua.measure.closing.web;

import java.util.Map;
import java.util.function.Function;
import vn.motcua.catalog.Field;
import vn.motcua.measure.closing.ClosingPeriod;
import vn.motcua.measure.closing.Frozen;

/**
 * Names of what stands in closed periods.
 *
 * @param fields by code, as the catalogue names them now
 */
record ClosingWords(Map<String, Field> fields) {

    /** How keys become words, and which of two languages is read. */
    interface Tongue {
        String text(String key, Object... arguments);

        String either(String vietnamese, String english);
    }

    ClosingWords {
        fields = Map.copyOf(fields);
    }

    static String period(ClosingPeriod period, Function<String, String> text) {
        return switch (period.kind()) {
            case YEAR -> text.apply("measure.closing.kind.YEAR") + " " + period.year();
            case MONTH, QUARTER ->
                    text.apply("measure.closing.kind." + period.kind())
                            + " "
                            + period.number()
                            + "/"
                            + period.year();
        };
    }

    String what(Frozen one, Tongue tongue) {
        return one.sort() == Frozen.Sort.INDICATOR
                ? one.code()
                : tongue.text("measure.counted." + one.code());
    }

    String part(Frozen one, Tongue tongue) {
        if (one.sort() == Frozen.Sort.INDICATOR) {
            return one.part();
        }
        Field field = fields.get(one.part());
        return field == null ? one.part() : tongue.either(field.name(), field.nameEn());
    }

    /** A number, or for an indicator what was counted of what. */
    static String value(Frozen one) {
        return one.sort() == Frozen.Sort.INDICATOR
                ? one.above() + "/" + one.below()
                : Long.toString(one.above());
    }
}
