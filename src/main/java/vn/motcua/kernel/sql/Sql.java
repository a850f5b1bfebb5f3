package vn.motcua.kernel.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Turns the domain's values into what the PostgreSQL driver binds, and back. */
public final class Sql {

    private Sql() {}

    /** A moment as the driver binds it; microseconds are kept, finer digits are cut. */
    public static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        Instant moment = instantOrNull(row, column);
        if (moment == null) {
            throw new SQLException("Column " + column + " is null");
        }
        return moment;
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
