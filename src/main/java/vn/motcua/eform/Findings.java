package vn.motcua.eform;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;

/** Says in our own sentences what a schema found: from keyword and type of the field. */
final class Findings {

    private final Layout layout;
    private final LocalDate today;
    private final Map<String, Refusal> found = new LinkedHashMap<>();

    private final @Nullable AddressReader addresses;
    private final Set<List<String>> wrongAddresses = new LinkedHashSet<>();

    /**
     * @param addresses reads addresses; absent where they are words alone
     */
    Findings(Layout layout, LocalDate today, @Nullable AddressReader addresses) {
        this.layout = layout;
        this.today = today;
        this.addresses = addresses;
    }

    /** At most one for each field, in the order of the page. */
    List<Refusal> of(List<Error> errors, ObjectNode document) {
        errors.forEach(this::take);
        AddressReader reader = addresses;
        if (reader != null) {
            for (FormField field : layout.fields().toList()) {
                check(reader, field, List.of(field.id()), document.path(field.id()));
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> place(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What the schema cannot know of addresses: whether there is such a place. */
    private void check(AddressReader reader, FormField field, List<String> path, JsonNode value) {
        if (field.type() == FieldType.PERSON) {
            for (FormField part : field.fields()) {
                List<String> further = new ArrayList<>(path);
                further.add(part.id());
                check(reader, part, further, value.path(part.id()));
            }
        } else if (field.type() == FieldType.ADDRESS && !value.isMissingNode()) {
            Spot spot = new Spot(layout, path);
            AddressCheck check =
                    new AddressCheck(
                            reader,
                            spot.name(),
                            part -> spot.child(part).map(Spot::label).orElse(spot.label()));
            List<EFormRefusal.OfField> wrong = value.isObject() ? check.of(value) : List.of();
            wrong.forEach(this::put);
            if (wrong.isEmpty() && wrongAddresses.contains(path)) {
                put(new EFormRefusal.Unreadable(spot.name(), spot.label()));
            }
        }
    }

    /** The address that an error is about or in, if it is. */
    private Optional<List<String>> address(List<String> path) {
        return IntStream.rangeClosed(1, path.size())
                .mapToObj(length -> path.subList(0, length))
                .filter(head -> {
                    Spot spot = new Spot(layout, head);
                    FormField field = spot.field();
                    return field != null
                            && field.type() == FieldType.ADDRESS
                            && spot.name().equals(String.join(".", head));
                })
                .findFirst();
    }

    private void take(Error error) {
        List<String> path = path(error.getInstanceLocation());
        if (path.isEmpty() || path.getFirst().equals(SchemaWriter.CASE)) {
            root(error, path);
            return;
        }
        Optional<List<String>> address = addresses == null ? Optional.empty() : address(path);
        if (address.isPresent() && !isOfText(error) && !isUnknownMember(error)) {
            wrongAddresses.add(List.copyOf(address.get()));
            return;
        }
        Spot spot = new Spot(layout, path);
        FormField field = spot.field();
        if (field == null) {
            put(new EFormRefusal.NotAsked(String.join(".", path)));
        } else if (error.getKeyword().equals("required") && isGroup(field)) {
            String missing = Objects.requireNonNullElse(error.getProperty(), "");
            spot.child(missing).ifPresent(this::missing);
        } else if (isUnasked(error)) {
            put(new EFormRefusal.NotAsked(String.join(".", path)));
        } else {
            put(refusal(error, field, spot));
        }
    }

    private static boolean isOfText(Error error) {
        return error.getKeyword().equals("maxLength");
    }

    private static boolean isUnknownMember(Error error) {
        return error.getKeyword().equals("additionalProperties");
    }

    private static boolean isUnasked(Error error) {
        JsonNode schema = error.getSchemaNode();
        return error.getKeyword().equals("additionalProperties")
                || error.getKeyword().equals("false")
                || (schema != null && schema.isBoolean() && !schema.booleanValue());
    }

    private static boolean isGroup(FormField field) {
        return field.type().composite() || field.type() == FieldType.TABLE;
    }

    private void root(Error error, List<String> path) {
        String property = Objects.requireNonNullElse(error.getProperty(), "");
        if (!path.isEmpty() || property.equals(SchemaWriter.CASE)) {
            found.putIfAbsent("", new EFormRefusal.NoSuchCase());
        } else if (error.getKeyword().equals("required")) {
            Optional.of(new Spot(layout, List.of(property)))
                    .filter(spot -> spot.field() != null)
                    .ifPresent(this::missing);
        } else {
            put(new EFormRefusal.NotAsked(property));
        }
    }

    private static List<String> path(NodePath location) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(String.valueOf(location.getElement(i)));
        }
        return path;
    }

    private void put(EFormRefusal.OfField refusal) {
        found.putIfAbsent(refusal.name(), refusal);
    }

    /** Of what is put together, each part that may not stay empty. */
    private void missing(Spot spot) {
        FormField field = Objects.requireNonNull(spot.field());
        if (field.type().composite()) {
            field.fields().stream()
                    .filter(FormField::required)
                    .flatMap(part -> spot.child(part.id()).stream())
                    .forEach(this::missing);
            return;
        }
        String name = spot.name();
        Bilingual label = spot.label();
        put(
                switch (field.type()) {
                    case CHOICE, CHOICES, YES_NO -> new EFormRefusal.NotChosen(name, label);
                    case FILE -> new EFormRefusal.NotAttached(name, label);
                    case SIGNATURE -> new EFormRefusal.NotSigned(name, label);
                    case TABLE -> new EFormRefusal.NoRows(name, label);
                    default -> new EFormRefusal.Missing(name, label);
                });
    }

    private EFormRefusal.OfField refusal(Error error, FormField field, Spot spot) {
        String name = spot.name();
        Bilingual label = spot.label();
        return switch (error.getKeyword()) {
            case "maxLength" -> new EFormRefusal.TooLong(name, label, limit(error).intValue());
            case "minLength", "pattern" -> new EFormRefusal.Missing(name, label);
            case "minimum" -> new EFormRefusal.TooSmall(name, label, limit(error));
            case "maximum" -> new EFormRefusal.TooBig(name, label, limit(error));
            case "minItems" -> new EFormRefusal.TooFew(name, label, limit(error).intValue());
            case "maxItems" -> new EFormRefusal.TooMany(name, label, limit(error).intValue());
            case DayKeyword.NOT_AFTER -> new EFormRefusal.DayTooLate(name, label, day(error));
            case DayKeyword.NOT_BEFORE -> new EFormRefusal.DayTooEarly(name, label, day(error));
            default -> byType(field.type(), name, label);
        };
    }

    private static BigDecimal limit(Error error) {
        JsonNode schema = error.getSchemaNode();
        return schema == null || !schema.isNumber() ? BigDecimal.ZERO : schema.decimalValue();
    }

    private LocalDate day(Error error) {
        return Optional.ofNullable(error.getSchemaNode())
                .flatMap(node -> DayLimit.of(node.asString(), today))
                .map(DayLimit::day)
                .orElse(today);
    }

    private static EFormRefusal.OfField byType(FieldType type, String name, Bilingual label) {
        return switch (type) {
            case DATE -> new EFormRefusal.NotADay(name, label);
            case PERSON_NUMBER -> new EFormRefusal.NotAPersonNumber(name, label);
            case TAX_NUMBER -> new EFormRefusal.NotATaxNumber(name, label);
            case PHONE -> new EFormRefusal.NotAPhone(name, label);
            case EMAIL -> new EFormRefusal.NotAnEmail(name, label);
            case NUMBER -> new EFormRefusal.NotANumber(name, label);
            case MONEY -> new EFormRefusal.NotAnAmount(name, label);
            case CHOICE, CHOICES, YES_NO -> new EFormRefusal.NoSuchChoice(name, label);
            case SIGNATURE -> new EFormRefusal.NotSigned(name, label);
            case TEXT, LONG_TEXT, PERSON, ADDRESS, TABLE, FILE ->
                    new EFormRefusal.Unreadable(name, label);
        };
    }

    /** Sorts like the page: each step down by its place among its neighbours. */
    private String place(String name) {
        StringBuilder place = new StringBuilder();
        List<FormField> here = layout.fields().toList();
        for (String part : name.split("\\.", -1)) {
            List<FormField> among = here;
            int at =
                    part.matches("\\d{1,6}")
                            ? Integer.parseInt(part)
                            : Stream.iterate(0, i -> i < among.size(), i -> i + 1)
                                    .filter(i -> among.get(i).id().equals(part))
                                    .findFirst()
                                    .orElse(among.size());
            place.append("%06d.".formatted(at));
            if (!part.matches("\\d{1,6}")) {
                here = at < among.size() ? among.get(at).fields() : List.of();
            }
        }
        return place.toString();
    }

    /** A place in the answers, with what the form says of it. */
    private static final class Spot {

        private final Layout layout;
        private final List<String> path;
        private final @Nullable FormField field;
        private final String name;
        private final Bilingual label;

        Spot(Layout layout, List<String> path) {
            this.layout = layout;
            this.path = path;
            FormField at = null;
            List<FormField> here = layout.fields().toList();
            List<String> flat = new ArrayList<>();
            Bilingual said = Bilingual.none();
            for (String part : path) {
                boolean row = part.matches("\\d+");
                if (row && at != null && at.type() == FieldType.TABLE) {
                    int number = Integer.parseInt(part) + 1;
                    said =
                            new Bilingual(
                                    said.vi() + ", dòng " + number,
                                    said.in(true) + ", row " + number);
                    flat.add(part);
                    continue;
                }
                if (at != null && !isGroup(at)) {
                    break;
                }
                at = here.stream().filter(f -> f.id().equals(part)).findFirst().orElse(null);
                if (at == null) {
                    break;
                }
                flat.add(part);
                said = said.isEmpty() ? at.label() : in(at.label(), said);
                here = at.fields();
            }
            this.field = at;
            this.name = String.join(".", flat);
            this.label = said;
        }

        private static Bilingual in(Bilingual part, Bilingual whole) {
            return new Bilingual(
                    part.vi() + " (" + whole.vi() + ")",
                    part.in(true) + " (" + whole.in(true) + ")");
        }

        @Nullable FormField field() {
            return field;
        }

        String name() {
            return name;
        }

        Bilingual label() {
            return label;
        }

        Optional<Spot> child(String part) {
            List<String> further = new ArrayList<>(path);
            further.add(part);
            Spot child = new Spot(layout, further);
            return child.field() == null ? Optional.empty() : Optional.of(child);
        }
    }
}
