package vn.motcua.measure.indicator.dossiers;

/** What statements about dossiers ask of the register of results. */
final class ResultsOfDossiers {

    /** The last day of the period, or today where it is not over. */
    static final String DAY =
            """
             least(cast(cast(:end as timestamptz) at time zone 'Asia/Ho_Chi_Minh' as date) - 1,
                 cast(cast(:now as timestamptz) at time zone 'Asia/Ho_Chi_Minh' as date))
            """;

    /**
     * Whether a result {@code r} was neither replaced nor withdrawn nor had expired on that day.
     */
    static final String IN_FORCE =
            " (r.valid_to is null or r.valid_to >= "
                    + DAY
                    + ") and (r.valid_from is null or r.valid_from <= "
                    + DAY
                    + ") and not exists (select from archive.ending e where e.result = r.id and e.on_day <= "
                    + DAY
                    + " and e.at <= "
                    + DossierRows.KNOWN
                    + " and (e.undone_at is null or e.undone_at > "
                    + DossierRows.KNOWN
                    + ")) ";

    /** Whether a dossier {@code f} has an e-file of a result, confirmed or given by the dossier. */
    static final String ELECTRONIC =
            " exists (select from archive.result r where r.dossier = f.dossier and (r.digitised_at <= "
                    + DossierRows.KNOWN
                    + " or r.attached_at <= "
                    + DossierRows.KNOWN
                    + ")) ";

    private ResultsOfDossiers() {}
}
