package vn.motcua.catalog.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The places that somebody looks after, and how well each is posted. */
public record PostingsPage(List<Postings.Wall> walls, List<Unit> agencies, FormView form) {

    public PostingsPage {
        walls = List.copyOf(walls);
        agencies = List.copyOf(agencies);
    }

    public List<Postings.Wall> of(Unit agency) {
        return walls.stream().filter(w -> w.place().agency().equals(agency.id())).toList();
    }

    public int required() {
        return walls.stream().mapToInt(w -> w.coverage().required()).sum();
    }

    public int current() {
        return walls.stream().mapToInt(w -> w.coverage().current()).sum();
    }

    public int late() {
        return walls.stream().mapToInt(w -> w.coverage().late()).sum();
    }

    public Field agency(Frame frame) {
        return Field.select(
                        "agency",
                        frame.text("catalog.posting.agency"),
                        agencies.stream()
                                .map(u ->
                                        Option.of(
                                                u.id().toString(),
                                                frame.either(u.shortName(), u.nameEn())))
                                .toList())
                .mandatory();
    }

    public Field kind(Frame frame) {
        return Field.radio(
                        "kind",
                        frame.text("catalog.posting.kind"),
                        Stream.of(PostingPlace.Kind.values())
                                .map(k ->
                                        Option.of(
                                                k.name(), frame.text("catalog.posting.kind." + k)))
                                .toList())
                .mandatory();
    }

    public Field name(Frame frame) {
        return Field.text("name", frame.text("catalog.posting.name"))
                .hint(frame.text("catalog.posting.name.hint"))
                .maxLength(120)
                .mandatory();
    }
}
