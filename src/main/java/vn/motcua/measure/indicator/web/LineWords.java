package vn.motcua.measure.indicator.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Field;
import vn.motcua.measure.indicator.Part;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.shell.Frame;

/** Names of agencies, fields and parts as they were on a day. */
public record LineWords(OrganizationChart chart, Map<String, Field> fields, LocalDate on) {

    public LineWords {
        fields = Map.copyOf(fields);
    }

    static LineWords of(OrganizationChart chart, CatalogSnapshot catalog, LocalDate on) {
        Map<String, Field> fields = new HashMap<>();
        catalog.all().forEach(version -> fields.put(version.field().code(), version.field()));
        return new LineWords(chart, fields, on);
    }

    /** How a language says things: of a page, or of a file. */
    interface Tongue {
        String text(String key);

        String either(String vietnamese, String english);
    }

    static Tongue of(Frame frame) {
        return new Tongue() {
            @Override
            public String text(String key) {
                return frame.text(key);
            }

            @Override
            public String either(String vietnamese, String english) {
                return frame.either(vietnamese, english);
            }
        };
    }

    public String agency(@Nullable UUID agency, Frame frame) {
        return agency(agency, of(frame));
    }

    String agency(@Nullable UUID agency, Tongue tongue) {
        return agency == null
                ? ""
                : chart.lastKnown(agency, on)
                        .map(unit -> tongue.either(unit.name(), unit.nameEn()))
                        .orElseGet(agency::toString);
    }

    public String field(String code, Frame frame) {
        return field(code, of(frame));
    }

    /** A field that no procedure has stands for itself. */
    String field(String code, Tongue tongue) {
        Field field = fields.get(code);
        return field == null ? code : tongue.either(field.name(), field.nameEn());
    }

    public String part(Part part, Frame frame) {
        return part(part, of(frame));
    }

    String part(Part part, Tongue tongue) {
        return part.key().isEmpty() ? part.name() : tongue.text(part.key());
    }
}
