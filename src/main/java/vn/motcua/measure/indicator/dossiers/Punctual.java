package vn.motcua.measure.indicator.dossiers;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.measure.indicator.Asked;

/**
 * Whether a dossier that was in work in a period was in time by its end, in the two readings of the
 * appointment: {@code A} as it stands, an apology's new one too, and late where papers were asked
 * for more often than the decision allows; {@code B} the promise, which no apology moves. What is
 * not finished is judged by the end of the period, or by the moment at which its clock stood still.
 */
@Component
@LegalBasis("qd-766-2022#1")
class Punctual {

    /** The appointment as it stands. */
    static final String APPOINTMENT = "A";

    /** The promise as it lawfully stood. */
    static final String PROMISE = "B";

    /** The end of the period, or what of it has been lived and known. */
    private static final String UNTIL = "least(:end, :now, " + DossierRows.KNOWN + ")";

    /** Whether the promise was kept; on the fact {@code f}. */
    static final String KEPT = "coalesce(f.late_at >= " + UNTIL + ", true)";

    /** When the work ended or stood still, as it was at the end of the period. */
    private static final String STOPPED =
            """
            (select case when s ->> 'outcome' = 'RESULT' then cast(s ->> 'from' as timestamptz)
                else coalesce(cast(s ->> 'pausedAt' as timestamptz),
                    case when s ->> 'outcome' is null then
            """
                    + UNTIL
                    + """
                             else cast(s ->> 'from' as timestamptz) end) end
                        from jsonb_array_elements(cast(f.standings as jsonb)) with ordinality e (s, no)
                        where cast(s ->> 'from' as timestamptz) <
                    """
                    + UNTIL
                    + " order by no desc limit 1)";

    private static final String REAPPOINTED =
            """
            (select a.reappointed from measure.apology a
                where a.dossier = f.dossier and a.at < :end and a.known_at <=
            """
                    + DossierRows.KNOWN
                    + " order by a.no desc limit 1)";

    private static final String ASKED =
            """
            (select count(*) from measure.supplement p
                where p.dossier = f.dossier and p.at >= f.received_at and p.at < :end and p.known_at <=
            """
                    + DossierRows.KNOWN
                    + ")";

    /** Whether the appointment as it stands was kept; binds {@code :supplements}. */
    static final String APPOINTED =
            "(case when "
                    + ASKED
                    + " > :supplements then false when "
                    + KEPT
                    + " then true else coalesce("
                    + REAPPOINTED
                    + " >= "
                    + STOPPED
                    + ", false) end)";

    /**
     * Let in before its end and not ended before it began. What is open is told apart by when it
     * was replaced, or the database reads every version of what has ended since.
     */
    static final String IN_WORK =
            " f.received_at < "
                    + UNTIL
                    + " and (f.ended_at >= :start or (f.ended_at is null and (f.known_to is null or"
                    + " f.known_to > "
                    + DossierRows.KNOWN
                    + "))) and "
                    + DossierRows.FACT;

    private final DatedRows rules = DatedRows.read("score766");

    /** What a reading binds beside the period. */
    Map<String, Object> binds(String reading, Asked asked) {
        return reading.equals(APPOINTMENT)
                ? Map.of("supplements", rules.onOrFirst(asked.to()).number("supplements-most"))
                : Map.of();
    }

    /** The worst rating that is a dislike, or worse. */
    int dislike(Asked asked) {
        return rules.onOrFirst(asked.to()).number("dislike-at-most");
    }
}
