package vn.motcua.eform;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Refusal;
import vn.motcua.place.Place;
import vn.motcua.place.Places;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One published revision of a form. Answers are JSON as its schema says, without the case; on a
 * page they stand in fields of flat names, such as {@code child.name} or {@code members.0.name}.
 */
public final class EForm {

    /** What of the world a form looks at. */
    interface World {
        LocalDate today();

        Places places();

        /** The units of the country as of today. */
        default AddressReader addresses() {
            return new AddressReader(places(), today());
        }
    }

    /** A page of the form. */
    public record Section(
            String id,
            Bilingual name,
            Bilingual hint,
            @Nullable Condition when,
            List<FormField> fields) {

        public Section {
            fields = List.copyOf(fields);
        }

        public String title(Frame frame) {
            return frame.words(name);
        }
    }

    private static final Set<FieldType> GIVEN_ANEW =
            EnumSet.of(FieldType.FILE, FieldType.SIGNATURE);

    private final UUID id;
    private final Layout layout;
    private final ObjectNode schema;
    private final Supplier<Schemas.Check> check;
    private final World world;
    private final boolean codes;

    EForm(UUID id, Layout layout, ObjectNode schema, Schemas schemas, World world) {
        this.id = id;
        this.layout = layout;
        this.schema = schema;
        this.check = Once.of(() -> schemas.check(schema));
        this.world = world;
        this.codes = SchemaWriter.hasCodes(layout, schema);
    }

    /** Of this revision; a dossier remembers it. */
    public UUID id() {
        return id;
    }

    public List<Section> sections() {
        return layout.sections();
    }

    /** The JSON Schema (2020-12) that answers with their {@code case} are held to. */
    public ObjectNode schema() {
        return schema.deepCopy();
    }

    Layout layout() {
        return layout;
    }

    /** What is offered for provinces today. */
    public List<String> provinces() {
        return world.places().provinces(world.today()).stream().map(Place::name).toList();
    }

    /** Whether addresses have a district today. */
    public boolean hasDistricts() {
        return world.places().hasDistricts(world.today());
    }

    /**
     * Whether addresses are answered with codes; a revision from before there were any takes words
     * alone, and stays as it was published.
     */
    public boolean hasCodes() {
        return codes;
    }

    /** The sections that are asked in a case with these answers. */
    public List<Section> sections(ObjectNode answers, String caseId) {
        ObjectNode relevant = relevant(answers, caseId);
        return layout.sections().stream()
                .filter(section -> holds(section.when(), relevant, caseId))
                .toList();
    }

    /** Answers from what was typed; names that the form does not know are passed over. */
    public ObjectNode read(Map<String, List<String>> typed) {
        return reader(typed).read(layout);
    }

    private TypedReader reader(Map<String, List<String>> typed) {
        return new TypedReader(
                typed, codes ? world.addresses()::located : UnaryOperator.identity());
    }

    /** What a page shows in its fields; rows of tables are numbered without holes. */
    public FormView view(ObjectNode answers) {
        return FlatAnswers.of(layout, answers);
    }

    /**
     * Applies a press of a button that adds or removes a row of a table, or takes a place that is
     * offered; shown again, it is {@link Rows#typed} that shows the new row, for an empty row is no
     * answer yet.
     */
    public Rows rows(Map<String, List<String>> typed) {
        return PlacePress.of(layout, typed, world).orElseGet(() -> Rows.of(layout, typed));
    }

    /** Without what conditions hide; they look at fields before them only. */
    public ObjectNode relevant(ObjectNode answers, String caseId) {
        ObjectNode left = answers.deepCopy();
        for (Section section : layout.sections()) {
            boolean shown = holds(section.when(), left, caseId);
            for (FormField field : section.fields()) {
                if (!shown || !holds(field.when(), left, caseId)) {
                    left.remove(field.id());
                }
            }
        }
        return left;
    }

    private static boolean holds(@Nullable Condition when, JsonNode answers, String caseId) {
        return when == null || when.holds(answers, caseId);
    }

    /** What is wrong with the answers as a whole, in the order of the page. */
    public List<Refusal> problems(ObjectNode answers, String caseId) {
        ObjectNode document = relevant(answers, caseId);
        document.put(SchemaWriter.CASE, caseId);
        return new Findings(layout, world.today(), codes ? world.addresses() : null)
                .of(check.get().errors(document), document);
    }

    /** What is wrong with one section. */
    public List<Refusal> problems(ObjectNode answers, String caseId, String sectionId) {
        Set<String> here = new LinkedHashSet<>();
        layout.section(sectionId).stream()
                .flatMap(section -> section.fields().stream())
                .forEach(field -> here.add(field.id()));
        return problems(answers, caseId).stream()
                .filter(refusal -> here.contains(root(refusal.field())))
                .toList();
    }

    private static String root(@Nullable String flat) {
        return flat == null ? "" : flat.split("\\.", 2)[0];
    }

    /** The fields that are asked in a case with these answers, in the order of the page. */
    public List<FormField> asked(ObjectNode answers, String caseId) {
        ObjectNode relevant = relevant(answers, caseId);
        return sections(answers, caseId).stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> holds(field.when(), relevant, caseId))
                .toList();
    }

    /** Papers of the procedure that these answers make necessary beyond its own list. */
    public Set<String> papers(ObjectNode answers, String caseId) {
        ObjectNode relevant = relevant(answers, caseId);
        Set<String> papers = byRules(relevant, caseId, false);
        for (Section section : sections(answers, caseId)) {
            section.fields().stream()
                    .filter(field -> field.required() && field.paper() != null)
                    .filter(field -> holds(field.when(), relevant, caseId))
                    .flatMap(field -> Stream.ofNullable(field.paper()))
                    .forEach(papers::add);
        }
        return papers;
    }

    /** Papers of the procedure's list that these answers make unnecessary. */
    public Set<String> spared(ObjectNode answers, String caseId) {
        return byRules(relevant(answers, caseId), caseId, true);
    }

    private Set<String> byRules(ObjectNode relevant, String caseId, boolean spared) {
        Set<String> papers = new LinkedHashSet<>();
        layout.papers().stream()
                .filter(rule -> rule.spared() == spared && rule.when().holds(relevant, caseId))
                .map(Layout.PaperRule::paper)
                .forEach(papers::add);
        return papers;
    }

    /** Answers in reading form, without what conditions hide. */
    public List<Answered> answered(ObjectNode answers, String caseId, Frame frame) {
        return ReadOut.of(layout, relevant(answers, caseId), frame);
    }

    /**
     * What of answers to an earlier revision can be taken over: whatever is neither a file nor
     * signed, where the form still asks it in the same way.
     *
     * @param earlier the form that was answered
     */
    public ObjectNode carried(EForm earlier, ObjectNode answers) {
        ObjectNode carried = answers.deepCopy();
        Map<String, FieldType> before = types(earlier.layout);
        Map<String, FieldType> now = types(layout);
        carried.retain(
                before.keySet().stream()
                        .filter(id -> before.get(id) == now.get(id))
                        .filter(id -> !GIVEN_ANEW.contains(now.get(id)))
                        .toList());
        return carried;
    }

    private static Map<String, FieldType> types(Layout layout) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        layout.fields().forEach(field -> types.put(field.id(), field.type()));
        return types;
    }

    /**
     * Answers that what is known of the applicant gives, by keys such as {@code
     * applicant.fullName}.
     */
    public ObjectNode prefill(Map<String, String> known) {
        return reader(Prefill.of(layout, new LinkedHashMap<>(known), world.addresses()))
                .read(layout);
    }

    /**
     * The address of the applicant that was answered, part by part, by keys such as {@code
     * address.commune}; the other way round of {@link #prefill}.
     */
    public Map<String, String> applicantAddress(ObjectNode answers) {
        return Prefill.address(layout, answers);
    }
}
