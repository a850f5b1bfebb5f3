package vn.motcua.dossier;

/**
 * What was handed in of one required paper: originals (bản chính), certified copies (bản chứng
 * thực), plain copies (bản sao), or only shown (xuất trình).
 */
public record PaperCount(String paper, int originals, int certified, int copies, boolean shown) {

    public PaperCount {
        if (originals < 0 || certified < 0 || copies < 0) {
            throw new IllegalArgumentException("Counts of papers are not negative");
        }
    }

    PaperCount plus(PaperCount more) {
        return new PaperCount(
                paper,
                originals + more.originals,
                certified + more.certified,
                copies + more.copies,
                shown || more.shown);
    }

    boolean isNothing() {
        return originals + certified + copies == 0 && !shown;
    }
}
