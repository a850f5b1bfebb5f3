package vn.motcua.catalog.discrepancy;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * The six sorts of discrepancy that are looked for and reported. They are those of Thông tư
 * 19/2014/TT-BTP, Điều 9 khoản 3, whose idea goes on in Thông tư 02/2017/TT-VPCP; the duty behind
 * them is that all places say the same.
 */
@LegalBasis("nd-63-2010#26")
public enum DiscrepancyType {
    /** In force and not yet published. */
    NOT_PUBLISHED,
    /** Published, and incomplete or inaccurate. */
    INACCURATE,
    /** Expired or abolished, and still shown. */
    ENDED_STILL_SHOWN,
    /** The national database says other than what is posted. */
    DATABASE_UNLIKE_POSTED,
    /** Handled in another way than what is posted or in the database. */
    HANDLED_UNLIKE_PUBLISHED,
    /** Not necessary, not reasonable or not lawful. */
    NOT_JUSTIFIED;

    /**
     * The sort that a difference most likely is. Where the last decision agrees with the local
     * catalogue, what the database says is inaccurate; else it is unlike what is posted here.
     *
     * @param row null for the procedure as a whole
     */
    static DiscrepancyType of(Comparison of, Comparison.@Nullable Row row) {
        return switch (of.presence()) {
            case LOCAL_ONLY -> NOT_PUBLISHED;
            case ENDED_STILL_SHOWN -> ENDED_STILL_SHOWN;
            case NATIONAL_ONLY -> DATABASE_UNLIKE_POSTED;
            case BOTH ->
                    row != null
                                    && (row.decided() == Verdict.EQUAL
                                            || row.nationally() == Verdict.ONLY_HERE)
                            ? INACCURATE
                            : DATABASE_UNLIKE_POSTED;
        };
    }
}
