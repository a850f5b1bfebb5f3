package vn.motcua.archive.web;

import java.util.List;
import vn.motcua.archive.StoredPaper;
import vn.motcua.shell.Frame;

/**
 * What somebody has in the store.
 *
 * @param vouched whether the number of the account is vouched for, so that papers of dossiers at
 *     the counter are here too
 */
public record StorePage(List<StoredPaper> papers, ArchiveNames names, boolean vouched) {

    public StorePage {
        papers = List.copyOf(papers);
    }

    public String from(StoredPaper paper, Frame frame) {
        return frame.text(
                paper.result().dossier() == null
                        ? "archive.store.from.old"
                        : "archive.store.from.dossier",
                names.unit(paper.result().agency(), frame));
    }
}
