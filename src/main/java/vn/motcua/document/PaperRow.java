package vn.motcua.document;

import java.util.ArrayList;
import java.util.List;

/** One paper of the dossier with the copies handed in: bản chính, bản chứng thực, bản sao. */
public record PaperRow(String name, int originals, int certified, int copies) {

    public PaperRow {
        if (originals < 0 || certified < 0 || copies < 0) {
            throw new IllegalArgumentException("Copies are counted from nought: " + name);
        }
    }

    /** How many in all. */
    public int sheets() {
        return originals + certified + copies;
    }

    /** The kinds handed in, as the form of 2025 names them in one column. */
    public String kinds() {
        List<String> kinds = new ArrayList<>();
        if (originals > 0) {
            kinds.add("Bản chính");
        }
        if (certified > 0) {
            kinds.add("Bản chứng thực");
        }
        if (copies > 0) {
            kinds.add("Bản sao");
        }
        return String.join("; ", kinds);
    }
}
