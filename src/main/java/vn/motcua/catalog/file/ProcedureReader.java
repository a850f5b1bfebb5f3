package vn.motcua.catalog.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.DeskProcess;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.UsedBy;

/** Reads one procedure file of our own format. */
final class ProcedureReader {

    private static final Map<String, OnlineLevel> ONLINE_LEVELS =
            Arrays.stream(OnlineLevel.values())
                    .collect(Collectors.toMap(OnlineLevel::text, Function.identity()));

    private final Names root;
    private final Problems problems;

    ProcedureReader(FileNode node, Problems problems) {
        this.root = Names.of(node, "procedure", problems);
        this.problems = problems;
    }

    ProcedureDraft read() {
        root.only(
                "code",
                "name",
                "name_en",
                "field",
                "level",
                "valid_from",
                "valid_to",
                "online_level",
                "decision",
                "legal",
                "applicants",
                "cases",
                "channels",
                "limits",
                "fees",
                "papers",
                "results",
                "used_by",
                "process",
                "order",
                "conditions",
                "dossier_sets",
                "obligation",
                "kind",
                "targets",
                "targets_en",
                "agencies",
                "national",
                "keywords",
                "description",
                "description_en",
                "note");
        String code = root.text("code");
        LocalDate validFrom = root.day("valid_from");
        ProcessReader table = new ProcessReader(problems);
        InternalProcess process = process(table, code, CatalogIds.process(code, validFrom));
        return new ProcedureDraft(version(code, validFrom), process, root.at(), table.rows());
    }

    private InternalProcess process(ProcessReader table, String code, UUID id) {
        String name = root.text("name", "");
        return root.find("process").filter(ProcedureReader::saysNone).isPresent()
                ? DeskProcess.of(id, "MC." + code, name)
                : table.read(root.inner("process"), id, name);
    }

    private static boolean saysNone(FileNode node) {
        return node instanceof FileNode.Plain plain
                && plain.text().strip().equals(DeskProcess.NONE);
    }

    private ProcedureVersion version(String code, LocalDate validFrom) {
        ConstituentReader constituents = new ConstituentReader(root, problems);
        ParticularsReader words = new ParticularsReader(root, problems, constituents);
        return new ProcedureVersion(
                CatalogIds.version(code, validFrom),
                CatalogIds.procedure(code),
                code,
                root.text("name"),
                root.text("name_en"),
                field(),
                required("level", Level.class, Level.COMMUNE),
                validFrom,
                validTo(validFrom),
                onlineLevel(),
                decision(),
                words.legal(),
                Set.copyOf(atLeastOne("applicants", Applicant.class)),
                constituents.cases(),
                Set.copyOf(atLeastOne("channels", Channel.class)),
                constituents.limits(),
                constituents.fees(),
                constituents.papers(),
                constituents.results(),
                usedBy(),
                CatalogIds.process(code, validFrom),
                words.conduct(),
                words.particulars());
    }

    private <E extends Enum<E>> E required(String name, Class<E> type, E otherwise) {
        if (root.find(name).isEmpty()) {
            problems.add(new FileRefusal.NameMissing(root.at(name), name));
        }
        return root.oneOf(name, type, otherwise);
    }

    private <E extends Enum<E>> List<E> atLeastOne(String name, Class<E> type) {
        boolean nothing =
                root.find(name)
                        .map(node ->
                                node instanceof FileNode.Listing list && list.items().isEmpty())
                        .orElse(true);
        if (nothing) {
            problems.add(new FileRefusal.NameMissing(root.at(name), name));
        }
        return root.listOf(name, type);
    }

    private @Nullable LocalDate validTo(LocalDate validFrom) {
        LocalDate validTo = root.dayOrNull("valid_to");
        if (validTo == null || validTo.isAfter(validFrom)) {
            return validTo;
        }
        problems.add(
                new FileRefusal.EndsTooEarly(
                        root.valueAt("valid_to"), validFrom.toString(), validTo.toString()));
        return null;
    }

    private Field field() {
        Names field = root.inner("field");
        if (field.isEmpty()) {
            return new Field("", "", "");
        }
        field.only("code", "name", "name_en");
        return new Field(field.text("code"), field.text("name"), field.text("name_en"));
    }

    private OnlineLevel onlineLevel() {
        String text = root.text("online_level");
        return text.isEmpty()
                ? OnlineLevel.LEVEL_2
                : root.pick("online_level", text, ONLINE_LEVELS).orElse(OnlineLevel.LEVEL_2);
    }

    private @Nullable Decision decision() {
        return root.optionalInner("decision")
                .map(one -> one.only("number", "date"))
                .map(one -> new Decision(one.text("number"), one.day("date")))
                .orElse(null);
    }

    private UsedBy usedBy() {
        if (root.find("used_by").orElse(null) instanceof FileNode.Listing) {
            return new UsedBy(UsedBy.Reach.LISTED, root.texts("used_by"));
        }
        String text = root.text("used_by");
        UsedBy.Reach reach =
                text.isEmpty()
                        ? UsedBy.Reach.LISTED
                        : root.pick("used_by", text, reaches()).orElse(UsedBy.Reach.LISTED);
        return new UsedBy(reach, List.of());
    }

    private static Map<String, UsedBy.Reach> reaches() {
        return Map.of("all-communes", UsedBy.Reach.ALL_COMMUNES, "district", UsedBy.Reach.DISTRICT);
    }
}
