package vn.motcua.dossier.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Category;
import vn.motcua.dossier.FigureColumns;
import vn.motcua.dossier.Figures;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The figures of form II.06a on the screen.
 *
 * @param countedAt how the dossiers stood then
 * @param shown the one agency counted; all of them where absent
 */
public record FiguresPage(
        FigureTable table,
        FigurePeriod period,
        Instant countedAt,
        List<Unit> agencies,
        @Nullable Unit shown,
        Names names,
        FormView form) {

    private static final List<String> NAMES = List.of("from", "to", "agency");

    public FiguresPage {
        agencies = List.copyOf(agencies);
    }

    /** Whose figures, of when, as of when. */
    public String lead(Frame frame) {
        String where =
                shown == null ? frame.text("dossier.figures.all") : names.unit(frame, shown.id());
        return frame.text("dossier.figures.lead", where, period.from(), period.to(), countedAt);
    }

    /** What a reader could take wrongly of a period that is over. */
    public @Nullable String caution(Frame frame) {
        return period.isPast(names.today())
                ? frame.text("dossier.figures.past", period.to(), countedAt)
                : null;
    }

    /** The same choice as a file. */
    public String path(String ending) {
        String query =
                NAMES.stream()
                        .filter(name -> !form.value(name).isBlank())
                        .map(name ->
                                name
                                        + "="
                                        + URLEncoder.encode(
                                                form.value(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return "/register/figures" + ending + (query.isEmpty() ? "" : "?" + query);
    }

    /** The categories themselves, with the column that each falls into. */
    public List<String> facts(Frame frame) {
        List<String> facts = new ArrayList<>();
        Figures total = table.total();
        for (Category category : Category.values()) {
            int column = table.of(category);
            facts.add(
                    frame.text(
                            column == FigureColumns.NONE
                                    ? "dossier.figures.left-out"
                                    : "dossier.figures.falls",
                            frame.text("dossier.category." + category),
                            total.count(category),
                            column));
        }
        return facts;
    }

    public List<Field> filters(Frame frame) {
        List<Field> fields = new ArrayList<>();
        String hint = frame.text("dossier.field.day.hint");
        fields.add(Field.date("from", frame.text("dossier.figures.from")).hint(hint));
        fields.add(Field.date("to", frame.text("dossier.figures.to")).hint(hint));
        if (agencies.size() > 1) {
            List<Option> options = new ArrayList<>();
            options.add(new Option("", frame.text("dossier.figures.all"), ""));
            for (Unit unit : agencies) {
                options.add(new Option(unit.id().toString(), names.unit(frame, unit.id()), ""));
            }
            fields.add(Field.select("agency", frame.text("dossier.fact.agency"), options));
        }
        return fields;
    }
}
