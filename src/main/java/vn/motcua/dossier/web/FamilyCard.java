package vn.motcua.dossier.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.Relatives;
import vn.motcua.shell.Due;
import vn.motcua.shell.Frame;

/**
 * The dossiers that stand beside one: what started it, or what it started. No personal data.
 *
 * @param open those that the reader may open
 * @param inside whether the reader is an officer; others read the public words
 */
public record FamilyCard(Relatives relatives, Names names, Set<UUID> open, boolean inside) {

    /** One dossier of the family as a line. */
    public record Line(
            String procedure,
            String agency,
            String code,
            @Nullable String href,
            String status,
            String tone,
            @Nullable Due due,
            String number) {}

    /** For whoever holds the parent's receipt, who opens no other dossier by it. */
    static FamilyCard forPublic(Relatives relatives, Names names) {
        return new FamilyCard(relatives, names, Set.of(), false);
    }

    public boolean isEmpty() {
        return relatives.isEmpty();
    }

    /** What the card says of how results travel. */
    public String lead(Frame frame) {
        if (relatives.parent() != null) {
            return frame.text("dossier.family.parent");
        }
        boolean apart = relatives.children().stream().anyMatch(Relative::waived);
        return frame.text("dossier.family." + (apart ? "children.waived" : "children"));
    }

    /** The parent first, then the children in the order in which they were started. */
    public List<Line> lines(Frame frame) {
        return Stream.concat(Stream.ofNullable(relatives.parent()), relatives.children().stream())
                .map(r -> line(r, frame))
                .toList();
    }

    private Line line(Relative r, Frame frame) {
        Optional<DossierState> state = Optional.ofNullable(r.state());
        boolean closed = state.filter(DossierState::isClosed).isPresent();
        return new Line(
                frame.either(r.name(), r.nameEn()),
                r.waived()
                        ? frame.text("dossier.family.apart", names.unit(frame, r.agency()))
                        : names.unit(frame, r.agency()),
                state.map(DossierState::code).orElse(""),
                open.contains(r.id()) ? "/dossiers/" + r.id() : null,
                state.map(s -> status(s, frame)).orElse(frame.text("dossier.family.beginning")),
                closed ? "done" : "info",
                state.map(s -> Promise.of(s, frame.now()).in(frame)).orElse(null),
                r.number() == null ? "" : frame.text("dossier.family.number", r.number()));
    }

    /** One that came back is not with the citizen yet, so its outcome is said instead. */
    private String status(DossierState s, Frame frame) {
        if (s.isClosed() && s.outcome() != null && s.family().isChild()) {
            return frame.text("dossier.family.outcome." + s.outcome());
        }
        return frame.text((inside ? "dossier.status." : "dossier.track.status.") + s.status());
    }
}
