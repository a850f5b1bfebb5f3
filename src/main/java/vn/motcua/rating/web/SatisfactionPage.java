package vn.motcua.rating.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.rating.Comment;
import vn.motcua.rating.Questionnaire;
import vn.motcua.rating.Satisfaction;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** Answers of some days, gathered in several ways, each with how many there were. */
public record SatisfactionPage(
        FormView form,
        LocalDate from,
        LocalDate to,
        List<Table> tables,
        List<Satisfaction> factors,
        Questionnaire asked,
        List<Comment> comments,
        OrganizationChart chart,
        CatalogSnapshot catalog,
        LocalDate today) {

    /** One way of gathering. */
    public record Table(Satisfaction.By by, List<Satisfaction> rows) {}

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.date("from", frame.text("rating.from")),
                Field.date("to", frame.text("rating.to")));
    }

    public int answers() {
        return tables.getFirst().rows().stream().mapToInt(Satisfaction::answers).sum();
    }

    public int content() {
        return tables.getFirst().rows().stream().mapToInt(Satisfaction::content).sum();
    }

    public Satisfaction all() {
        return new Satisfaction("", answers(), content());
    }

    public String group(Satisfaction.By by, Satisfaction row, Frame frame) {
        return switch (by) {
            case AGENCY -> agency(UUID.fromString(row.group()), frame);
            case CHANNEL -> frame.text("catalog.channel." + row.group());
            case FIELD ->
                    catalog.inForce(today).stream()
                            .map(ProcedureVersion::field)
                            .filter(field -> field.code().equals(row.group()))
                            .findFirst()
                            .map(field -> frame.either(field.name(), field.nameEn()))
                            .orElse(row.group());
            case PROCEDURE ->
                    catalog.history(row.group()).stream()
                            .reduce((a, b) -> b)
                            .map(version -> frame.either(version.name(), version.nameEn()))
                            .orElse(row.group());
        };
    }

    public String agency(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("");
    }

    public String factor(Satisfaction row, Frame frame) {
        return asked.factors().stream()
                .filter(factor -> factor.id().equals(row.group()))
                .findFirst()
                .map(factor -> frame.either(factor.name(), factor.nameEn()))
                .orElse(row.group());
    }
}
