package vn.motcua.document;

/** One paper of the dossier with the copies handed in: bản chính, bản chứng thực, bản sao. */
public record PaperRow(String name, int originals, int certified, int copies) {

    public PaperRow {
        if (originals < 0 || certified < 0 || copies < 0) {
            throw new IllegalArgumentException("Copies are counted from nought: " + name);
        }
    }
}
