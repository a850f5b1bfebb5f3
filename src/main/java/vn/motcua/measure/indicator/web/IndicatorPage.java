package vn.motcua.measure.indicator.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.shell.Frame;

/** One indicator: its words, each reading of the text, and what it is made of. */
public record IndicatorPage(
        Measured measured,
        LocalDate from,
        LocalDate to,
        OrganizationChart chart,
        CatalogSnapshot catalog) {

    /** A part with a name. */
    public record Part(String name, Reading sum) {}

    public Indicator indicator() {
        return measured.indicator();
    }

    /** What a reading of the text is called. */
    public String variant(Reading reading, Frame frame) {
        return indicator().variants().stream()
                .filter(one -> one.id().equals(reading.variant()))
                .findFirst()
                .map(one -> frame.either(one.name(), one.nameEn()))
                .orElse("");
    }

    public List<Part> byAgency(Frame frame) {
        return by(reading -> agency(reading, frame));
    }

    public List<Part> byField(Frame frame) {
        return by(reading -> field(reading, frame));
    }

    private List<Part> by(Function<Reading, String> name) {
        Map<String, Reading> sums = new TreeMap<>();
        measured.parts().forEach(part -> sums.merge(name.apply(part), part, Reading::plus));
        return sums.entrySet().stream()
                .map(one -> new Part(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong((Part part) -> part.sum().below()).reversed())
                .toList();
    }

    private String agency(Reading reading, Frame frame) {
        UUID agency = reading.agency();
        return agency == null
                ? ""
                : chart.unit(agency, to)
                        .map(unit -> frame.either(unit.name(), unit.nameEn()))
                        .orElseGet(agency::toString);
    }

    private String field(Reading reading, Frame frame) {
        return catalog.inForce(to).stream()
                .map(ProcedureVersion::field)
                .filter(field -> field.code().equals(reading.field()))
                .findFirst()
                .map(field -> frame.either(field.name(), field.nameEn()))
                .orElse(reading.field());
    }
}
