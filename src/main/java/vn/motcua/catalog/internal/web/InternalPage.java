package vn.motcua.catalog.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.InternalProcedures.Entry;
import vn.motcua.catalog.internal.LegalChange;
import vn.motcua.catalog.internal.Part;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.catalog.internal.StageFact;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One internal procedure: how far it has come, what is to be noted next, what it says.
 *
 * @param receivable what agencies may receive as dossiers today
 * @param form what was typed, and which of the forms it was: {@code form} names it
 */
public record InternalPage(
        Entry entry,
        List<LegalChange> changes,
        List<ProcedureVersion> receivable,
        Units units,
        LocalDate today,
        FormView form) {

    public InternalPage {
        changes = List.copyOf(changes);
        receivable = List.copyOf(receivable);
    }

    public InternalProcedure procedure() {
        return entry.procedure();
    }

    public boolean isEnded() {
        return procedure().endedOn() != null;
    }

    public String path(String rest) {
        return InternalDoor.PATH + "/" + procedure().id() + rest;
    }

    /** Which form was sent; the others begin anew. */
    public FormView form(String which, FormView fresh) {
        return form.value("form").equals(which) ? form : fresh;
    }

    public boolean isOpen(String which) {
        return form.value("form").equals(which);
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("catalog.internal.code"), procedure().code()));
        facts.add(
                new Fact(
                        frame.text("catalog.internal.kind"),
                        InternalsPage.kindOf(procedure(), frame)));
        facts.add(new Fact(frame.text("catalog.list.field"), procedure().field()));
        facts.add(
                new Fact(
                        frame.text("catalog.internal.unit"),
                        units.name(procedure().unit(), frame)));
        facts.add(
                new Fact(
                        frame.text("catalog.internal.version"),
                        String.valueOf(procedure().version())));
        return facts;
    }

    public Optional<StageFact> fact(Stage stage) {
        return Optional.ofNullable(entry.standing().facts().get(stage));
    }

    /** What can be noted: the next stage, and what was noted before, to correct it. */
    public boolean canNote(Stage stage) {
        return !isEnded()
                && (fact(stage).isPresent() || entry.standing().next().equals(Optional.of(stage)));
    }

    /** Only the last one can be taken back, as others rest on those before. */
    public boolean canWithdraw(Stage stage) {
        return !isEnded()
                && fact(stage).isPresent()
                && entry.standing().facts().keySet().stream()
                        .noneMatch(other -> other.compareTo(stage) > 0);
    }

    public FormView noteForm(Stage stage) {
        FormView fresh =
                fact(stage)
                        .map(fact ->
                                FormView.empty()
                                        .with("on", vn.motcua.shell.Typed.text(fact.on()))
                                        .with("document", fact.document())
                                        .with("signer", fact.signer())
                                        .with("authority", fact.authority())
                                        .with("place", fact.place())
                                        .with("link", fact.link()))
                        .orElseGet(FormView::empty);
        return form(stage.name(), fresh);
    }

    public List<Field> noteFields(Stage stage, Frame frame) {
        boolean decided = stage == Stage.DECIDED;
        Field on = field(Field.date("on", frame.text("catalog.internal.on." + stage)), frame);
        Field document =
                Field.text("document", frame.text("catalog.internal.document." + stage))
                        .maxLength(300);
        Stream<Field> own =
                switch (stage) {
                    case DECIDED ->
                            Stream.of(
                                    Field.text("signer", frame.text("catalog.internal.signer"))
                                            .hint(frame.text("catalog.internal.signer.hint"))
                                            .maxLength(300)
                                            .mandatory(),
                                    Field.text(
                                                    "authority",
                                                    frame.text("catalog.internal.authority"))
                                            .hint(frame.text("catalog.internal.authority.hint"))
                                            .maxLength(300)
                                            .mandatory());
                    case DISCLOSED ->
                            Stream.of(
                                    Field.text("place", frame.text("catalog.internal.disclosed-at"))
                                            .hint(frame.text("catalog.internal.disclosed-at.hint"))
                                            .maxLength(300)
                                            .mandatory());
                    case LISTED, REVIEWED, PROCESS, CURRENT -> Stream.empty();
                };
        Stream<Field> proof =
                Stream.of(
                        Field.text("link", frame.text("catalog.internal.link"))
                                .placeholder("https://")
                                .maxLength(300),
                        Field.of(Field.Kind.FILE, "file", frame.text("catalog.internal.file"))
                                .hint(frame.text("catalog.internal.file.hint")));
        return Stream.of(Stream.of(on, decided ? document.mandatory() : document), own, proof)
                .flatMap(part -> part)
                .toList();
    }

    private static Field field(Field day, Frame frame) {
        return day.placeholder(frame.text("catalog.internal.day")).mandatory();
    }

    /** The words of a fact, without what is empty. */
    public List<String> words(StageFact fact) {
        return Stream.of(fact.document(), fact.signer(), fact.authority(), fact.place())
                .filter(text -> !text.isBlank())
                .toList();
    }

    public String tone(Stage stage) {
        if (stage == Stage.CURRENT) {
            return entry.standing().isLate(today)
                    ? "late"
                    : entry.standing().reached() == Stage.CURRENT ? "done" : "soon";
        }
        return fact(stage).isPresent() ? "done" : "soon";
    }

    public Field receivedAs(Frame frame) {
        return Field.select(
                "receivedAs",
                frame.text("catalog.internal.received.as"),
                Stream.concat(
                                Stream.of(
                                        Option.of(
                                                "", frame.text("catalog.internal.received.none"))),
                                receivable.stream()
                                        .map(one ->
                                                Option.of(
                                                        one.code(),
                                                        one.code()
                                                                + " · "
                                                                + frame.either(
                                                                        one.name(), one.nameEn()))))
                        .toList());
    }

    public FormView receiveForm() {
        return form("receive", FormView.empty().with("receivedAs", procedure().receivedAs()));
    }

    public List<Part> written() {
        return Stream.of(Part.values()).filter(part -> !procedure().part(part).isEmpty()).toList();
    }

    public String missing(Frame frame) {
        return String.join(
                "; ",
                procedure().missing().stream()
                        .map(part -> frame.text("catalog.internal.part." + part))
                        .toList());
    }
}
