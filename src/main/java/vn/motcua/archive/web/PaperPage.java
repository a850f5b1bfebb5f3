package vn.motcua.archive.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.StoredPaper;
import vn.motcua.journal.AccessLog;
import vn.motcua.shell.Fact;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One paper in the store of its owner.
 *
 * @param looks of staff at it, the last first
 */
public record PaperPage(StoredPaper paper, List<AccessLog.Look> looks, ArchiveNames names) {

    public PaperPage {
        looks = List.copyOf(looks);
    }

    public String path(String rest) {
        return StoreDoor.PATH + "/" + paper.result().id() + rest;
    }

    public List<Fact> facts(Frame frame) {
        ArchivedResult result = paper.result();
        List<Fact> facts = new ArrayList<>(names.facts(result, frame));
        facts.add(new Fact(frame.text("archive.owner"), result.words().owner().name()));
        facts.add(
                new Fact(
                        frame.text("archive.store.from"),
                        new StorePage(List.of(), names, true).from(paper, frame)));
        facts.addAll(
                new ResultPage(
                                result,
                                null,
                                List.of(),
                                names,
                                false,
                                FormView.empty(),
                                FormView.empty())
                        .attestation(frame));
        return facts;
    }

    public String look(AccessLog.Look look, Frame frame) {
        return frame.text(
                "archive.store.look",
                frame.exact(look.at()),
                names.person(look.actor().id()),
                frame.text("archive.look." + look.what()));
    }
}
