package vn.motcua.organization;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads an organization file and collects everything that is wrong with it. */
final class OrganizationReader {

    private static final Set<String> FILE = Set.of("source", "units", "staff", "delegations");
    private static final Set<String> UNIT =
            Set.of(
                    "key",
                    "code",
                    "kind",
                    "function",
                    "parent",
                    "name",
                    "name_en",
                    "short",
                    "from",
                    "address",
                    "phone",
                    "area_code",
                    "hours",
                    "versions",
                    "ends",
                    "successor");
    private static final Set<String> VERSION =
            Set.of(
                    "from",
                    "code",
                    "parent",
                    "name",
                    "name_en",
                    "short",
                    "address",
                    "phone",
                    "area_code",
                    "hours");
    private static final Set<String> STAFF = Set.of("username", "name", "gender", "posts");
    private static final Set<String> POST = Set.of("unit", "post", "from", "to");
    private static final Set<String> DELEGATION =
            Set.of("from", "to", "unit", "post", "start", "end", "reason");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern WORD_OR_NONE = Pattern.compile("([a-z][a-z-]*)?");

    private final List<OrganizationRefusal> problems;
    private final Map<String, YamlRow> units = new LinkedHashMap<>();
    private final Map<String, YamlRow> people = new LinkedHashMap<>();

    OrganizationReader(List<OrganizationRefusal> problems) {
        this.problems = problems;
    }

    OrganizationFile read(String yaml) {
        Node root = compose(yaml);
        if (root == null) {
            return OrganizationFile.none();
        }
        YamlRow file = new YamlRow(root, FILE, problems);
        String source = file.required("source");
        file.rows("units", UNIT).forEach(row -> know(units, row, "key"));
        file.rows("staff", STAFF).forEach(row -> know(people, row, "username"));
        List<Unit> versions = new ArrayList<>();
        List<Succession> successions = new ArrayList<>();
        units.forEach((key, row) -> {
            versions.addAll(versions(key, row));
            successions.addAll(succession(key, row));
            refuseCircle(key, row);
        });
        refuseSharedCodes(versions);
        List<Staff> staff = new ArrayList<>();
        List<Appointment> appointments = new ArrayList<>();
        people.forEach((username, row) -> {
            staff.add(person(username, row));
            row.rows("posts", POST).forEach(p -> appointments.addAll(post(username, p)));
        });
        List<Delegation> delegations =
                file.rows("delegations", DELEGATION).stream()
                        .flatMap(row -> delegation(row).stream())
                        .toList();
        return new OrganizationFile(
                source, versions, staff, appointments, delegations, successions);
    }

    private @Nullable Node compose(String yaml) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root == null) {
                problems.add(new OrganizationRefusal.FileUnreadable(1, 1));
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            problems.add(new OrganizationRefusal.FileUnreadable(line, column));
            return null;
        } catch (YAMLException e) {
            problems.add(new OrganizationRefusal.FileUnreadable(1, 1));
            return null;
        }
    }

    private void know(Map<String, YamlRow> known, YamlRow row, String field) {
        String key = row.required(field);
        if (!key.isEmpty() && known.putIfAbsent(key, row) != null) {
            problems.add(new OrganizationRefusal.FileKeyTwice(row.line(field), key));
        }
    }

    private List<Unit> versions(String key, YamlRow row) {
        List<YamlRow> later = row.rows("versions", VERSION);
        LocalDate end = row.date("ends");
        List<Unit> versions = new ArrayList<>();
        UnitVersion said = UnitVersion.first(row, this::unit);
        UnitKind kind = row.oneOf("kind", UnitKind.class, UnitKind.DEPARTMENT);
        if (!row.has("kind")) {
            problems.add(new OrganizationRefusal.FileFieldMissing(row.line(), "kind"));
        }
        String function = row.matching("function", WORD_OR_NONE);
        if (kind == UnitKind.SUPERVISOR && (row.has("parent") || row.has("successor"))) {
            String link = row.has("parent") ? "parent" : "successor";
            problems.add(new OrganizationRefusal.FileSupervisorTied(row.line(link), link));
        }
        for (YamlRow next : later) {
            UnitVersion then = said.with(next, this::unit);
            add(versions, row, next, said.unit(key, kind, function), then.from());
            said = then;
        }
        add(versions, row, row, said.unit(key, kind, function), end);
        return versions;
    }

    private void add(
            List<Unit> versions, YamlRow unit, YamlRow at, Unit open, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(open.from())) {
            problems.add(new OrganizationRefusal.FileDatesInDisorder(at.line(), unit.text("key")));
            return;
        }
        versions.add(open.until(to));
    }

    private List<Succession> succession(String key, YamlRow row) {
        UUID successor = unit(row, "successor");
        LocalDate end = row.date("ends");
        if (successor == null) {
            return List.of();
        }
        if (end == null) {
            problems.add(new OrganizationRefusal.FileFieldMissing(row.line(), "ends"));
            return List.of();
        }
        if (successor.equals(Unit.idOf(key))) {
            problems.add(new OrganizationRefusal.FileCircle(row.line("successor"), key));
            return List.of();
        }
        return List.of(new Succession(Unit.idOf(key), successor, end));
    }

    private void refuseCircle(String key, YamlRow row) {
        for (String link : List.of("parent", "successor")) {
            Set<String> seen = new HashSet<>();
            String at = key;
            while (seen.add(at) && units.containsKey(at)) {
                at = units.get(at).text(link);
            }
            if (at.equals(key) && row.has(link)) {
                problems.add(new OrganizationRefusal.FileCircle(row.line(link), key));
            }
        }
    }

    private void refuseSharedCodes(List<Unit> versions) {
        Map<String, List<Unit>> byCode = new HashMap<>();
        for (Unit unit : versions) {
            if (!unit.code().isEmpty()) {
                byCode.computeIfAbsent(unit.code(), k -> new ArrayList<>()).add(unit);
            }
        }
        units.forEach((key, row) ->
                versions.stream()
                        .filter(u -> u.id().equals(Unit.idOf(key)))
                        .filter(u -> isShared(u, byCode))
                        .map(Unit::code)
                        .distinct()
                        .map(code -> sharedCode(row, code))
                        .forEach(problems::add));
    }

    private static OrganizationRefusal sharedCode(YamlRow row, String code) {
        return new OrganizationRefusal.FileCodeTaken(row.line("code"), code);
    }

    private static boolean isShared(Unit unit, Map<String, List<Unit>> byCode) {
        return byCode.getOrDefault(unit.code(), List.of()).stream()
                .anyMatch(other -> !other.id().equals(unit.id()) && other.overlaps(unit));
    }

    private static Staff person(String username, YamlRow row) {
        return new Staff(
                Staff.idOf(username),
                row.required("name"),
                username,
                row.oneOf("gender", Staff.Gender.class, Staff.Gender.X));
    }

    private List<Appointment> post(String username, YamlRow row) {
        UUID unit = unit(row, "unit");
        String post = row.matching("post", WORD);
        LocalDate from = row.day("from");
        LocalDate to = row.date("to");
        if (to != null && !to.isAfter(from)) {
            problems.add(new OrganizationRefusal.FileDatesInDisorder(row.line("to"), username));
            return List.of();
        }
        if (unit == null) {
            if (!row.has("unit")) {
                problems.add(new OrganizationRefusal.FileFieldMissing(row.line(), "unit"));
            }
            return List.of();
        }
        if (post.isEmpty()) {
            return List.of();
        }
        if (isSupervisor(row.text("unit")) != Post.isSupervising(post)) {
            problems.add(new OrganizationRefusal.FileValueWrong(row.line("post"), "post", post));
            return List.of();
        }
        return List.of(new Appointment(Staff.idOf(username), new Post(unit, post), from, to));
    }

    private boolean isSupervisor(String key) {
        YamlRow row = units.get(key);
        return row != null && row.text("kind").equals(UnitKind.SUPERVISOR.name());
    }

    private List<Delegation> delegation(YamlRow row) {
        String from = person(row, "from");
        String to = person(row, "to");
        UUID unit = unit(row, "unit");
        String post = row.matching("post", WORD_OR_NONE);
        LocalDate start = row.day("start");
        LocalDate end = row.day("end");
        if (end.isBefore(start)) {
            problems.add(new OrganizationRefusal.FileDatesInDisorder(row.line("end"), from));
            return List.of();
        }
        if (row.has("unit") != row.has("post")) {
            String missing = row.has("unit") ? "post" : "unit";
            problems.add(new OrganizationRefusal.FileFieldMissing(row.line(), missing));
            return List.of();
        }
        return List.of(
                new Delegation(
                        Staff.idOf(from),
                        Staff.idOf(to),
                        unit == null || post.isEmpty() ? null : new Post(unit, post),
                        start,
                        end,
                        row.required("reason")));
    }

    private String person(YamlRow row, String field) {
        String username = row.required(field);
        if (!username.isEmpty() && !people.containsKey(username)) {
            problems.add(new OrganizationRefusal.FileKeyUnknown(row.line(field), field, username));
        }
        return username;
    }

    private @Nullable UUID unit(YamlRow row, String field) {
        String key = row.text(field);
        if (key.isEmpty()) {
            return null;
        }
        if (!units.containsKey(key)) {
            problems.add(new OrganizationRefusal.FileKeyUnknown(row.line(field), field, key));
        }
        return Unit.idOf(key);
    }
}
