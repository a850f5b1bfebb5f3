package vn.motcua.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Sample;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.Visit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The sample of a visit, or the form by which it is drawn.
 *
 * @param sample null while it is not drawn
 * @param populationNow how many dossiers the register holds today between the same days
 */
public record SamplePage(
        InspectionRound round,
        Visit visit,
        @Nullable Sample sample,
        int populationNow,
        List<Row> rows,
        boolean mayDraw,
        InspectionNames names,
        FormView form) {

    /**
     * A sampled dossier.
     *
     * @param known null where it is not there any more
     * @param faults questions answered with no, as far as one answer stands
     */
    public record Row(
            UUID dossier,
            @Nullable InspectedDossier known,
            int questions,
            int answered,
            int faults,
            boolean disputed) {

        public String code() {
            return known == null ? "—" : known.code();
        }

        public String name(Frame frame) {
            return known == null ? "—" : frame.words(known.name());
        }
    }

    public SamplePage {
        rows = List.copyOf(rows);
    }

    public String path(String rest) {
        return VisitDoor.PATH + "/" + visit.id() + "/sample" + rest;
    }

    public List<Fact> facts(Frame frame) {
        Sample drawn = Objects.requireNonNull(sample);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("inspection.sample.seed"), drawn.seed()));
        facts.add(
                new Fact(
                        frame.text("inspection.sample.received"),
                        frame.text(
                                "inspection.span",
                                frame.day(drawn.received().from()),
                                frame.day(drawn.received().to()))));
        facts.add(
                new Fact(
                        frame.text("inspection.sample.population"),
                        frame.number(drawn.population().size())));
        facts.add(
                new Fact(
                        frame.text("inspection.sample.size"),
                        frame.number(drawn.dossiers().size())));
        facts.add(
                new Fact(
                        frame.text("inspection.sample.drawnAt"),
                        frame.exact(drawn.drawnAt()) + " · " + names.person(drawn.drawnBy())));
        facts.add(new Fact(frame.text("inspection.sample.digest"), drawn.digest()));
        return facts;
    }

    public boolean isReproduced() {
        return Objects.requireNonNull(sample).isReproduced();
    }

    /** How many dossiers came into the register since, or left it. */
    public int changed() {
        return populationNow - Objects.requireNonNull(sample).population().size();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                InspectionForms.day("from", frame)
                        .hint(frame.text("inspection.sample.from.hint"))
                        .mandatory(),
                InspectionForms.day("to", frame).mandatory(),
                Field.of(Field.Kind.DIGITS, "size", frame.text("inspection.sample.size"))
                        .hint(frame.text("inspection.sample.size.hint", Samples.MOST))
                        .maxLength(3)
                        .size("tiny")
                        .mandatory());
    }
}
