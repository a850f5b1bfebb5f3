package vn.motcua.petition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.petition.PetitionBook;
import vn.motcua.petition.PetitionText;
import vn.motcua.petition.TextKind;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;

/** What happened to a petition, newest first, with what was written then. */
final class PetitionMoments {

    private PetitionMoments() {}

    static List<Moment> of(List<PetitionBook.Happened> history, PetitionNames names, Frame frame) {
        List<Moment> moments = new ArrayList<>();
        for (PetitionBook.Happened one : history.reversed()) {
            moments.add(
                    new Moment(
                            one.entry().occurredAt(),
                            frame.text("petition.event." + name(one)),
                            one.staff() == null ? "" : names.person(one.staff()),
                            said(one),
                            moments.isEmpty() ? Moment.Tone.NOW : Moment.Tone.PLAIN));
        }
        return moments;
    }

    private static String name(PetitionBook.Happened one) {
        return one.entry().type().substring(one.entry().type().indexOf('.') + 1);
    }

    /** Not the petition itself, which stands on the page. */
    private static String said(PetitionBook.Happened one) {
        return one.texts().stream()
                .filter(text -> text.version() > 1 && text.kind() != TextKind.CONTENT)
                .map(PetitionText::body)
                .collect(Collectors.joining("\n"));
    }
}
