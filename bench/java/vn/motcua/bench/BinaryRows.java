package vn.motcua.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows of one table in the server's binary format, gathered and then copied at once: what is not
 * parsed on the way costs least.
 */
final class BinaryRows {

    private static final byte[] HEAD = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
    private static final long SECONDS_TO_ZERO = 946_684_800;
    private static final int END = -1;
    private static final int NULL = -1;

    private final String table;
    private final String copy;
    private final int columns;
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private int rows;

    BinaryRows(String table, String... columns) {
        this.table = table;
        this.columns = columns.length;
        this.copy =
                "copy "
                        + table
                        + " ("
                        + String.join(", ", columns)
                        + ") from stdin with (format binary)";
    }

    BinaryRows row() {
        if (rows++ == 0) {
            raw(HEAD).four(0).four(0);
        }
        return two(columns);
    }

    BinaryRows uuid(@Nullable UUID value) {
        return value == null
                ? none()
                : four(16).eight(value.getMostSignificantBits())
                        .eight(value.getLeastSignificantBits());
    }

    BinaryRows text(@Nullable String value) {
        return value == null ? none() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    BinaryRows textOrNone(String value) {
        return text(value.isEmpty() ? null : value);
    }

    /** A document, behind the number of its format. */
    BinaryRows json(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        return four(text.length + 1).one(1).raw(text);
    }

    BinaryRows bytes(byte[] value) {
        return four(value.length).raw(value);
    }

    BinaryRows number(int value) {
        return four(4).four(value);
    }

    BinaryRows small(int value) {
        return four(2).two(value);
    }

    BinaryRows large(long value) {
        return four(8).eight(value);
    }

    BinaryRows yes(boolean value) {
        return four(1).one(value ? 1 : 0);
    }

    BinaryRows at(@Nullable Instant value) {
        return value == null
                ? none()
                : large(
                        (value.getEpochSecond() - SECONDS_TO_ZERO) * 1_000_000
                                + value.getNano() / 1_000);
    }

    BinaryRows day(@Nullable LocalDate value) {
        return value == null ? none() : number((int) (value.toEpochDay() - DAY_ZERO.toEpochDay()));
    }

    BinaryRows none() {
        return four(NULL);
    }

    private BinaryRows one(int value) {
        room(1).put((byte) value);
        return this;
    }

    private BinaryRows two(int value) {
        room(2).putShort((short) value);
        return this;
    }

    private BinaryRows four(int value) {
        room(4).putInt(value);
        return this;
    }

    private BinaryRows eight(long value) {
        room(8).putLong(value);
        return this;
    }

    private BinaryRows raw(byte[] value) {
        room(value.length).put(value);
        return this;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), 2 * more));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    /** Sends all that was gathered, and is empty again. */
    void send(PGConnection connection) throws SQLException {
        if (rows == 0) {
            return;
        }
        two(END);
        CopyIn copying = connection.getCopyAPI().copyIn(copy);
        copying.writeToCopy(bytes.array(), 0, bytes.position());
        long copied = copying.endCopy();
        if (copied != rows) {
            throw new IllegalStateException(copied + " of " + rows + " rows in " + table);
        }
        bytes.clear();
        rows = 0;
    }
}
