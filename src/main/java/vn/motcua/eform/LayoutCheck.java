package vn.motcua.eform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.kernel.Bilingual;

/** Says what is wrong with a form for a procedure version, row by row. */
final class LayoutCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");
    private static final Pattern VALUE = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]{0,39}");
    private static final int MOST_FIELDS = 300;
    private static final int MOST_ROWS = 200;
    private static final LocalDate SOME_DAY = LocalDate.of(2022, 1, 1);

    /** Facts of an applicant that can fill in a field. */
    static final List<String> FACTS =
            List.of(
                    "applicant.fullName",
                    "applicant.idNumber",
                    "applicant.birthDate",
                    "applicant.gender",
                    "applicant.address",
                    "applicant.phone",
                    "applicant.email",
                    "applicant.organisation",
                    "applicant.taxNumber");

    private final Set<String> cases = new HashSet<>();
    private final Set<String> papers = new HashSet<>();
    private final Map<String, FormField> before = new LinkedHashMap<>();
    private final List<LayoutFault> faults = new ArrayList<>();

    private LayoutCheck(ProcedureVersion version) {
        version.cases().stream().map(ProcedureCase::id).forEach(cases::add);
        version.papers().stream().map(RequiredPaper::id).forEach(papers::add);
    }

    static List<LayoutFault> of(Layout layout, ProcedureVersion version) {
        LayoutCheck check = new LayoutCheck(version);
        check.whole(layout);
        return List.copyOf(check.faults);
    }

    private void fault(String row, String key, Object... arguments) {
        faults.add(new LayoutFault(row, key, List.of(arguments), true));
    }

    private void whole(Layout layout) {
        if (layout.fields().findAny().isEmpty()) {
            fault("form", "empty");
        }
        if (layout.fields().count() > MOST_FIELDS) {
            fault("form", "too-many-fields", MOST_FIELDS);
        }
        Set<String> sections = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (EForm.Section section : layout.sections()) {
            String row = "section/" + section.id();
            name(row, section.id(), sections);
            words(row, section.name());
            hint(row, section.hint());
            condition(row, section.when());
            for (FormField field : section.fields()) {
                field("field/" + field.id(), field, fields);
                condition("field/" + field.id(), field.when());
                before.putIfAbsent(field.id(), field);
            }
        }
        for (int i = 0; i < layout.papers().size(); i++) {
            Layout.PaperRule rule = layout.papers().get(i);
            paper("rule/" + i, rule.paper());
            condition("rule/" + i, rule.when());
        }
    }

    private void name(String row, String id, Set<String> taken) {
        if (!NAME.matcher(id).matches() || id.equals(SchemaWriter.CASE)) {
            fault(row, "name", id);
        }
        if (!taken.add(id)) {
            fault(row, "name-twice", id);
        }
    }

    private void words(String row, Bilingual words) {
        if (words.isEmpty()) {
            fault(row, "no-label");
        } else if (words.en().isBlank()) {
            faults.add(new LayoutFault(row, "no-english", List.of(), false));
        }
    }

    private void hint(String row, Bilingual hint) {
        if (!hint.isEmpty() && hint.en().isBlank()) {
            faults.add(new LayoutFault(row, "no-english-hint", List.of(), false));
        }
    }

    private void field(String row, FormField field, Set<String> taken) {
        name(row, field.id(), taken);
        words(row, field.label());
        hint(row, field.hint());
        bounds(row, field);
        String paper = field.paper();
        if (paper != null) {
            paper(row, paper);
        }
        String from = field.from();
        if (from != null && !FACTS.contains(from) && !from.equals("applicant")) {
            fault(row, "from", from);
        }
        switch (field.type()) {
            case CHOICE, CHOICES -> options(row, field);
            case PERSON -> {
                if (field.fields().isEmpty()) {
                    fault(row, "no-parts");
                }
            }
            case TABLE -> columns(row, field);
            default -> {}
        }
    }

    private void columns(String row, FormField table) {
        if (table.fields().isEmpty()) {
            fault(row, "no-columns");
        }
        Set<String> names = new HashSet<>();
        for (FormField column : table.fields()) {
            String at = row + "." + column.id();
            if (!column.type().column()) {
                fault(at, "no-column-type");
            }
            field(at, column, names);
        }
    }

    private void options(String row, FormField field) {
        if (field.options().isEmpty()) {
            fault(row, "no-options");
        }
        Set<String> ids = new HashSet<>();
        for (FormField.Choice choice : field.options()) {
            if (!VALUE.matcher(choice.id()).matches() || !ids.add(choice.id())) {
                fault(row, "option", choice.id());
            }
            if (choice.label().isEmpty()) {
                fault(row, "option", choice.id());
            } else if (choice.label().en().isBlank()) {
                faults.add(new LayoutFault(row, "no-english-option", List.of(choice.id()), false));
            }
        }
    }

    private void bounds(String row, FormField field) {
        bound(row, field.type(), field.min());
        bound(row, field.type(), field.max());
        int most =
                switch (field.type()) {
                    case TEXT -> 500;
                    case LONG_TEXT -> 5000;
                    case TABLE -> MOST_ROWS;
                    default -> Integer.MAX_VALUE;
                };
        SchemaWriter.limit(field.max())
                .filter(max -> max.intValue() > most)
                .ifPresent(max -> fault(row, "max", most));
    }

    private void bound(String row, FieldType type, @Nullable String text) {
        if (text == null) {
            return;
        }
        boolean good =
                type == FieldType.DATE
                        ? DayLimit.of(text, SOME_DAY).isPresent()
                        : SchemaWriter.limit(text).isPresent();
        if (!good) {
            fault(row, "bound", text);
        }
    }

    private void paper(String row, String paper) {
        if (!papers.contains(paper)) {
            fault(row, "paper", paper);
        }
    }

    private void condition(String row, @Nullable Condition when) {
        if (when == null) {
            return;
        }
        when.namedCases()
                .filter(one -> !cases.contains(one))
                .distinct()
                .forEach(one -> fault(row, "case", one));
        when.askedFields().forEach(asked -> asked(row, asked));
    }

    /** Only fields before it, for hiding goes down the page. */
    private void asked(String row, Condition.FieldIs asked) {
        List<String> path = List.of(asked.field().split("\\.", -1));
        Optional<FormField> found = Optional.ofNullable(before.get(path.getFirst()));
        for (String part : path.subList(1, path.size())) {
            found =
                    found.filter(field -> field.type().composite())
                            .flatMap(field -> field.find(part));
        }
        if (found.isEmpty() || !found.get().type().asked()) {
            fault(row, "when-field", asked.field());
            return;
        }
        FormField field = found.get();
        asked.values().stream()
                .filter(value -> !isOffered(field, value))
                .forEach(value -> fault(row, "when-value", asked.field(), value));
    }

    private static boolean isOffered(FormField field, String value) {
        return field.type() == FieldType.YES_NO
                ? value.equals("yes") || value.equals("no")
                : field.choice(value).isPresent();
    }
}
