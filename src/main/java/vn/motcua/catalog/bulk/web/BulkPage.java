package vn.motcua.catalog.bulk.web;

import java.util.List;
import vn.motcua.catalog.bulk.BulkPreview;
import vn.motcua.catalog.web.ChangeWords;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;

/**
 * Every change before it is made.
 *
 * @param sent what was sent, to be sent again
 * @param agencies that will receive them; none where that is not what changes
 */
public record BulkPage(BulkPreview preview, BulkForm sent, List<Unit> agencies) {

    private static final int SHOWN = 200;

    public BulkPage {
        agencies = List.copyOf(agencies);
    }

    /** Those that are shown; of very many only the first. */
    public List<BulkPreview.Line> shown() {
        return preview.lines().subList(0, Math.min(SHOWN, preview.lines().size()));
    }

    /** Which agencies are meant by "listed". */
    public String named(Frame frame) {
        return String.join(
                ", ",
                agencies.stream().map(one -> frame.either(one.shortName(), one.nameEn())).toList());
    }

    public int hidden() {
        return preview.lines().size() - shown().size();
    }

    /** One procedure's changes in plain words. */
    public List<String> words(BulkPreview.Line line, Frame frame) {
        List<String> words = new java.util.ArrayList<>(ChangeWords.of(line.changes(), frame));
        if (line.fieldMoves()) {
            words.add(
                    frame.text(
                            "catalog.bulk.field",
                            frame.either(
                                    line.before().field().name(), line.before().field().nameEn()),
                            frame.either(
                                    line.after().field().name(), line.after().field().nameEn())));
        }
        if (line.endMoves() && line.after().validTo() != null) {
            words.add(frame.text("catalog.bulk.ends", line.after().validTo()));
        }
        return words;
    }
}
