package vn.motcua.measure.indicator.dossiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorRules;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Wanted;

/**
 * 766-5.4, and the plan's PL2-6-e: of dossiers in work in the period, those neither late, by the
 * reading of 766-2.1 that is official, nor disliked, nor the subject of a petition that was not
 * refused. A row says neither whose dossier it was nor when it ended, for it tells who was
 * displeased.
 */
@LegalBasis("qd-766-2022#1")
abstract class NotBlamed extends DossierSource {

    /** Ids are mixed, so that the order of rows tells nothing. */
    private static final String HEAD_FRAGMENT =
            """
            select cast(md5(cast(f.dossier as text)) as uuid) as dossier, f.agency, f.version, '' as part,
            """;

    private static final String TAIL =
            """
             and not exists (select from rating.answer r where r.dossier_id = f.dossier
                    and r.overall <= :dislike and r.answered_at < :end and r.answered_at <=
            """
                    + DossierRows.KNOWN
                    + """
                    ) and not exists (select from petition.petition p where p.dossier = f.dossier
                    and p.refused is null and p.received_at < :end and p.recorded_at <=
                    """
                    + DossierRows.KNOWN
                    + """
                    ) as above, cast(null as timestamptz) as due_at, cast(null as timestamptz) as done_at
                    from measure.fact f where
                    """
                    + Punctual.IN_WORK;

    private static final String APPOINTED_SQL = HEAD_FRAGMENT + Punctual.APPOINTED + TAIL;
    private static final String PROMISED_SQL = HEAD_FRAGMENT + Punctual.KEPT + TAIL;

    private final Punctual punctual;
    private final IndicatorRules rules;

    NotBlamed(String code, DossierRows rows, Punctual punctual, IndicatorRules rules) {
        super(code, rows);
        this.punctual = punctual;
        this.rules = rules;
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        String reading =
                rules.official(ProcessedInTime.CODE, asked.from()).orElse(Punctual.APPOINTMENT);
        Map<String, Object> binds = new HashMap<>(punctual.binds(reading, asked));
        binds.put("dislike", punctual.dislike(asked));
        return List.of(
                new DossierRows.Query(
                        Indicator.ONLY,
                        reading.equals(Punctual.APPOINTMENT) ? APPOINTED_SQL : PROMISED_SQL,
                        binds));
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        Lines lines = super.lines(asked, wanted);
        return new Lines(lines.total(), lines.lines().stream().map(NotBlamed::nameless).toList());
    }

    private static Line nameless(Line line) {
        return new Line(
                line.agency(),
                line.field(),
                line.part(),
                "",
                line.name(),
                null,
                null,
                null,
                line.below(),
                line.above());
    }
}
