package vn.motcua.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.sql.Sql;

/** Reads rows of results with how they ended. */
final class ResultRows {

    /** To be followed by a condition on {@code r} and {@code e}. */
    static final String SELECT_FRAGMENT =
            """
            select r.id, r.agency, r.dossier, r.procedure, r.type, r.number, r.signed_on, r.issuer, r.signer,
                r.owner_kind, r.owner_name, r.owner_number, r.valid_from, r.valid_to, r.offered, r.entered_at,
                r.revision, r.code, r.file, r.file_name, r.confirmed_at, r.confirmed_by, r.verdict,
                e.kind as end_kind, e.on_day, e.basis, e.replaced_by
            from archive.result r
            left join archive.ending e on e.result = r.id and e.undone_at is null
            """;

    /** Whether a result holds on {@code :today}. */
    static final String HOLDS =
            """
             (r.valid_to is null or r.valid_to >= :today) and (r.valid_from is null or r.valid_from <= :today)
               and (e.on_day is null or e.on_day > :today)
            """;

    private ResultRows() {}

    static ArchivedResult result(ResultSet row) throws SQLException {
        return new ArchivedResult(
                uuid(row, "id"),
                uuid(row, "agency"),
                row.getObject("dossier", UUID.class),
                row.getString("procedure"),
                new ResultWords(
                        row.getString("type"),
                        row.getString("number"),
                        day(row, "signed_on"),
                        row.getString("issuer"),
                        row.getString("signer"),
                        new ResultOwner(
                                ResultOwner.Kind.valueOf(row.getString("owner_kind")),
                                row.getString("owner_name"),
                                row.getString("owner_number")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                row.getString("offered"),
                Sql.instant(row, "entered_at"),
                row.getInt("revision"),
                attested(row),
                ending(row));
    }

    private static @Nullable Attested attested(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null
                ? null
                : new Attested(
                        code,
                        row.getString("file"),
                        row.getString("file_name"),
                        Sql.instant(row, "confirmed_at"),
                        uuid(row, "confirmed_by"),
                        SignatureVerdict.valueOf(row.getString("verdict")));
    }

    private static @Nullable ResultEnding ending(ResultSet row) throws SQLException {
        String kind = row.getString("end_kind");
        return kind == null
                ? null
                : new ResultEnding(
                        ResultEnding.Kind.valueOf(kind),
                        day(row, "on_day"),
                        row.getString("basis"),
                        row.getObject("replaced_by", UUID.class));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
