package vn.motcua.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.catalog.Catalog;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.Organizations;

/** Fills statutory forms as the maker of a report does, and keeps nothing. */
public final class Forms {

    private final Filling filling;
    private final Templates templates;
    private final Organizations organizations;
    private final Catalog catalog;

    public Forms(BeanFactory program) {
        this.filling = program.getBean(Filling.class);
        this.templates = program.getBean(Templates.class);
        this.organizations = program.getBean(Organizations.class);
        this.catalog = program.getBean(Catalog.class);
    }

    /**
     * How many lines a form has with its head, to see that it was filled.
     *
     * @param code of the form
     */
    public long fill(String code, UUID unit, Set<UUID> counted, Period period) {
        Instant cutOff = ReportMaker.endOf(period.to());
        List<Template> forms =
                templates.of(templates.regime(), period).stream()
                        .filter(form -> form.code().equals(code))
                        .toList();
        Question question =
                new Question(
                        Template.Rows.FIELD,
                        unit,
                        counted,
                        period,
                        AsKnown.at(cutOff),
                        cutOff,
                        organizations.chart(),
                        catalog.snapshot());
        return filling.fill(forms, question).stream()
                .mapToLong(form -> 1 + form.lines().size())
                .sum();
    }

    /** The forms of a period, in the order of the regime. */
    public List<String> codes(Period period) {
        return templates.of(templates.regime(), period).stream().map(Template::code).toList();
    }

    /** Such as {@code 2025-Y}. */
    public static Period period(String code) {
        return Periods.ofTheLaw().byCode(code).orElseThrow();
    }
}
