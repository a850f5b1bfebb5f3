package vn.motcua.petition.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.petition.Criterion;
import vn.motcua.petition.Handling;
import vn.motcua.petition.Masking;
import vn.motcua.petition.Outcome;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.PublicText;
import vn.motcua.petition.RefusalGround;
import vn.motcua.petition.ReplyWay;
import vn.motcua.petition.Sender;
import vn.motcua.petition.TextKind;
import vn.motcua.petition.Words;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/** The forms of what can be done with a petition, and what they begin with. */
final class PetitionFields {

    static final List<String> ORDER =
            List.of(
                    "classify",
                    "assess",
                    "draft",
                    "submit",
                    "approve",
                    "reject",
                    "publish",
                    "send",
                    "return",
                    "assign",
                    "ask",
                    "back",
                    "join",
                    "part",
                    "review",
                    "sender",
                    "national",
                    "correct",
                    "erase");

    private PetitionFields() {}

    static FormView begun(String act, PetitionPage page) {
        PetitionState s = page.state();
        return switch (act) {
            case "classify", "review" ->
                    FormView.empty().with("field", s.field()).with("procedure", s.procedure());
            case "draft" -> {
                String before = page.whole().last(TextKind.REPLY);
                yield FormView.empty().with("reply", before.isBlank() ? page.template() : before);
            }
            case "approve" -> FormView.empty().with("on", Typed.text(page.names().today()));
            case "publish" -> form(masked(page));
            case "correct" -> form(page.whole().readings().getLast().text());
            case "send" ->
                    FormView.empty()
                            .with("way", (s.reachable() ? ReplyWay.MESSAGE : ReplyWay.POST).name());
            case "national" ->
                    FormView.empty()
                            .with("nationalCode", s.nationalCode())
                            .with("nationalLink", s.nationalLink());
            case "sender" -> sender(page.whole().sender());
            default -> FormView.empty();
        };
    }

    private static FormView sender(@Nullable Sender sender) {
        return sender == null
                ? FormView.empty()
                : FormView.empty()
                        .with("name", sender.name())
                        .with("address", sender.address())
                        .with("phone", sender.phone())
                        .with("email", sender.email());
    }

    private static FormView form(PublicText text) {
        return FormView.empty()
                .with("publicTitle", text.title())
                .with("publicQuestion", text.question())
                .with("publicReply", text.reply());
    }

    /** The petition and its reply with personal data masked. */
    private static PublicText masked(PetitionPage page) {
        Sender sender =
                Objects.requireNonNullElse(
                        page.whole().sender(), new Sender("", "", "", "", null, "vi"));
        String question =
                String.join("\n\n", page.said().stream().map(text -> text.body()).toList());
        return new PublicText(
                Masking.mask(page.whole().last(TextKind.TITLE), sender),
                Masking.mask(question, sender),
                Masking.mask(page.whole().last(TextKind.REPLY), sender));
    }

    static List<Field> of(String act, PetitionPage page, Frame frame) {
        return switch (act) {
            case "classify" -> classify(page, frame);
            case "assess" -> assess(frame);
            case "draft" ->
                    List.of(
                            Field.textarea("reply", frame.text("petition.reply.text"))
                                    .hint(frame.text("petition.reply.hint"))
                                    .maxLength(Words.MOST)
                                    .mandatory());
            case "approve" ->
                    List.of(
                            Field.text("number", frame.text("petition.reply.number"))
                                    .placeholder("135/UBND-VP")
                                    .maxLength(100)
                                    .size("medium")
                                    .mandatory(),
                            Field.date("on", frame.text("petition.reply.on"))
                                    .placeholder("dd/mm/yyyy")
                                    .mandatory(),
                            Field.of(Field.Kind.FILE, "file", frame.text("petition.reply.file")));
            case "reject", "return", "back" -> List.of(reason(frame).mandatory());
            case "publish" -> shown(frame);
            case "correct" -> {
                List<Field> fields = new ArrayList<>(shown(frame));
                fields.add(reason(frame).mandatory());
                yield fields;
            }
            case "send" ->
                    List.of(
                            Field.radio(
                                            "way",
                                            frame.text("petition.way"),
                                            options(ReplyWay.values(), "petition.way", frame))
                                    .mandatory());
            case "assign" -> List.of(unit(page, frame));
            case "ask" ->
                    List.of(
                            Field.textarea("question", frame.text("petition.question"))
                                    .hint(frame.text("petition.question.hint"))
                                    .maxLength(Words.MOST)
                                    .mandatory());
            case "join" ->
                    List.of(
                            Field.text("lead", frame.text("petition.join.lead"))
                                    .hint(frame.text("petition.join.lead.hint"))
                                    .maxLength(40)
                                    .size("medium")
                                    .mandatory());
            case "review" ->
                    List.of(
                            procedure(frame).mandatory(),
                            Field.textarea("proposal", frame.text("petition.review.text"))
                                    .maxLength(Words.MOST)
                                    .mandatory());
            case "sender" -> PetitionForm.sender(frame, false);
            case "national" -> national(frame);
            case "erase" ->
                    List.of(
                            Field.text("erasure", frame.text("petition.erase.ground"))
                                    .maxLength(Words.LINE)
                                    .mandatory());
            default -> List.of();
        };
    }

    private static Field reason(Frame frame) {
        return Field.textarea("reason", frame.text("petition.reason")).maxLength(Words.MOST);
    }

    private static Field procedure(Frame frame) {
        return Field.text("procedure", frame.text("petition.procedure"))
                .placeholder("1.001731")
                .maxLength(40)
                .size("short");
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, String key, Frame frame) {
        return Stream.of(values)
                .map(one -> Option.of(one.name(), frame.text(key + "." + one.name())))
                .toList();
    }

    private static List<Option> orNone(List<Option> options, String none) {
        return Stream.concat(Stream.of(Option.of("", none)), options.stream()).toList();
    }

    private static List<Field> classify(PetitionPage page, Frame frame) {
        return List.of(
                Field.radio(
                                "outcome",
                                frame.text("petition.outcome"),
                                options(Outcome.values(), "petition.outcome", frame))
                        .mandatory(),
                Field.checkbox("alsoConduct", frame.text("petition.alsoConduct")),
                Field.select(
                        "ground",
                        frame.text("petition.ground"),
                        orNone(
                                options(RefusalGround.values(), "petition.ground", frame),
                                frame.text("petition.ground.none"))),
                Field.select(
                        "to",
                        frame.text("petition.to"),
                        orNone(
                                page.names().agencies(frame, page.state().agency()),
                                frame.text("petition.to.none"))),
                Field.text("outside", frame.text("petition.outside"))
                        .hint(frame.text("petition.outside.hint"))
                        .maxLength(Words.LINE),
                Field.select("field", frame.text("petition.field"), page.names().fields(frame)),
                procedure(frame),
                Field.textarea("note", frame.text("petition.note"))
                        .hint(frame.text("petition.note.hint"))
                        .maxLength(Words.MOST));
    }

    private static List<Field> assess(Frame frame) {
        List<Field> fields = new ArrayList<>();
        for (Criterion one : Criterion.values()) {
            fields.add(
                    Field.radio(
                                    one.name(),
                                    frame.text("petition.criterion." + one),
                                    options(Criterion.Mark.values(), "petition.mark", frame))
                            .mandatory());
        }
        fields.add(
                Field.select(
                                "handling",
                                frame.text("petition.handling"),
                                orNone(
                                        options(Handling.values(), "petition.handling", frame),
                                        frame.text("petition.choose")))
                        .mandatory());
        fields.add(
                Field.textarea("assessment", frame.text("petition.assessment"))
                        .maxLength(Words.MOST));
        return fields;
    }

    private static List<Field> shown(Frame frame) {
        return List.of(
                Field.text("publicTitle", frame.text("petition.public.title"))
                        .maxLength(Words.LINE)
                        .mandatory(),
                Field.textarea("publicQuestion", frame.text("petition.public.question"))
                        .hint(frame.text("petition.public.hint"))
                        .maxLength(Words.MOST)
                        .mandatory(),
                Field.textarea("publicReply", frame.text("petition.public.reply"))
                        .maxLength(Words.MOST)
                        .mandatory());
    }

    /** Units of the agency, and the people of each. */
    private static Field unit(PetitionPage page, Frame frame) {
        OrganizationChart chart = page.names().chart();
        LocalDate today = page.names().today();
        List<Option> options = new ArrayList<>();
        chart.units(today).stream()
                .filter(unit ->
                        chart.agencyOf(unit.id(), today)
                                .map(Unit::id)
                                .filter(page.state().agency()::equals)
                                .isPresent())
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::name))
                .forEach(unit -> {
                    options.add(PetitionNames.option(unit, frame));
                    people(chart, unit, today).stream()
                            .map(one ->
                                    Option.of(
                                            unit.id() + ":" + one.id(),
                                            "— " + one.name() + " (" + unit.shortName() + ")"))
                            .forEach(options::add);
                });
        return Field.select("unit", frame.text("petition.unit"), options).mandatory();
    }

    private static List<Staff> people(OrganizationChart chart, Unit unit, LocalDate today) {
        return chart.posts(unit.id(), today).stream()
                .flatMap(post -> chart.holders(post, today).stream())
                .distinct()
                .sorted(Comparator.comparing(Staff::name))
                .toList();
    }

    static List<Field> national(Frame frame) {
        return List.of(
                Field.text("nationalCode", frame.text("petition.national.code"))
                        .hint(frame.text("petition.national.hint"))
                        .placeholder("PAKN.20220531.0001")
                        .maxLength(40)
                        .size("medium"),
                Field.text("nationalLink", frame.text("petition.national.link"))
                        .placeholder("https://")
                        .maxLength(500));
    }
}
