package vn.motcua.dossier;

/**
 * What was handed in of one required paper: originals (bản chính), certified copies (bản chứng
 * thực), plain copies (bản sao), electronic ones (bản điện tử), or only shown (xuất trình).
 */
public record PaperCount(
        String paper, int originals, int certified, int copies, boolean shown, int electronic) {

    public PaperCount {
        if (originals < 0 || certified < 0 || copies < 0 || electronic < 0) {
            throw new IllegalArgumentException("Counts of papers are not negative");
        }
    }

    /** On paper. */
    public PaperCount(String paper, int originals, int certified, int copies, boolean shown) {
        this(paper, originals, certified, copies, shown, 0);
    }

    /** As so many files. */
    public static PaperCount electronic(String paper, int files) {
        return new PaperCount(paper, 0, 0, 0, false, files);
    }

    PaperCount plus(PaperCount more) {
        return new PaperCount(
                paper,
                originals + more.originals,
                certified + more.certified,
                copies + more.copies,
                shown || more.shown,
                electronic + more.electronic);
    }

    boolean isNothing() {
        return originals + certified + copies + electronic == 0 && !shown;
    }
}
