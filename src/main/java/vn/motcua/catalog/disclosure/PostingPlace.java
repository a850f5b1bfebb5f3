package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.kernel.LegalBasis;

/**
 * Where an agency posts procedures (nơi niêm yết).
 *
 * @param openedOn since when; what changed before is to hang there within the time from this day
 */
@LegalBasis("nd-63-2010#17")
public record PostingPlace(UUID id, UUID agency, Kind kind, String name, LocalDate openedOn) {

    /** A board on the wall, bound volumes, a screen, a site. */
    public enum Kind {
        BOARD,
        BOOK,
        SCREEN,
        SITE
    }
}
