package vn.motcua.catalog.bulk.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.UsedBy;
import vn.motcua.catalog.bulk.BulkEdit;
import vn.motcua.catalog.bulk.BulkRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;

/**
 * The form that changes many procedures at once, as it was sent.
 *
 * @param codes those that are marked
 * @param all whether all that are found are meant
 * @param change what, and what it becomes, such as {@code online:FULL}
 * @param end the day on which they end, where that is what changes
 * @param units ids of the agencies that receive them, where that is what changes
 * @param query what was asked of the list that they were found in, as it stands in an address
 */
public record BulkForm(
        List<String> codes,
        boolean all,
        String change,
        String from,
        String end,
        List<String> units,
        String query) {

    private static final String LISTED = "received:LISTED";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** What it asks for. */
    record Asked(BulkEdit edit, LocalDate from) {}

    public BulkForm {
        codes = List.copyOf(codes);
        units = List.copyOf(units);
    }

    FormView view() {
        return FormView.of(
                Map.of(
                        "change", List.of(change),
                        "from", List.of(from),
                        "end", List.of(end),
                        "unit", units,
                        "all", all ? List.of("on") : List.of()));
    }

    /**
     * @param agencies those that there are
     * @throws RefusalException with everything that cannot be read
     */
    Asked read(CatalogSnapshot catalog, List<Unit> agencies) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate day = day(from);
        if (day == null) {
            wrong.add(new BulkRefusal.BulkDayUnclear(from));
        }
        Optional<BulkEdit> edit = change.equals(LISTED) ? listed(agencies) : edit(catalog);
        if (edit.isEmpty() && change.equals(LISTED)) {
            wrong.add(new BulkRefusal.BulkUnitsMissing());
        } else if (edit.isEmpty()) {
            wrong.add(new BulkRefusal.BulkValueWrong(change.equals("end") ? end : change));
        }
        if (day == null || edit.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return new Asked(edit.get(), day);
    }

    /** In the order in which agencies stand everywhere, so that the same are alike. */
    private Optional<BulkEdit> listed(List<Unit> agencies) {
        List<String> known =
                agencies.stream().map(one -> one.id().toString()).filter(units::contains).toList();
        return known.isEmpty() || !known.containsAll(units)
                ? Optional.empty()
                : Optional.of(new BulkEdit.Received(new UsedBy(UsedBy.Reach.LISTED, known)));
    }

    private Optional<BulkEdit> edit(CatalogSnapshot catalog) {
        String value = change.substring(change.indexOf(':') + 1);
        return switch (change.substring(0, Math.max(0, change.indexOf(':')))) {
            case "online" ->
                    enumOf(OnlineLevel.class, value).map(level -> new BulkEdit.Online(level));
            case "field" -> field(catalog, value).map(field -> new BulkEdit.InField(field));
            case "received" ->
                    enumOf(UsedBy.Reach.class, value)
                            .filter(reach -> reach != UsedBy.Reach.LISTED)
                            .map(reach -> new BulkEdit.Received(new UsedBy(reach, List.of())));
            default ->
                    Optional.ofNullable(change.equals("end") ? day(end) : null)
                            .map(on -> new BulkEdit.Ending(on));
        };
    }

    private static Optional<Field> field(CatalogSnapshot catalog, String code) {
        return catalog.all().stream()
                .map(ProcedureVersion::field)
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> enumOf(Class<E> type, String name) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
