package vn.motcua.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);
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

    private interface Writing {
        void run() throws IOException;
    }

    private BinaryRows write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BinaryRows row() {
        return write(() -> {
            if (rows++ == 0) {
                out.write(HEAD);
                out.writeInt(0);
                out.writeInt(0);
            }
            out.writeShort(columns);
        });
    }

    BinaryRows uuid(@Nullable UUID value) {
        return value == null
                ? none()
                : write(() -> {
                    out.writeInt(16);
                    out.writeLong(value.getMostSignificantBits());
                    out.writeLong(value.getLeastSignificantBits());
                });
    }

    BinaryRows text(@Nullable String value) {
        return value == null ? none() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    BinaryRows textOrNone(String value) {
        return text(value.isEmpty() ? null : value);
    }

    /** A document, behind the number of its format. */
    BinaryRows json(String value) {
        return write(() -> {
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length + 1);
            out.writeByte(1);
            out.write(text);
        });
    }

    BinaryRows bytes(byte[] value) {
        return write(() -> {
            out.writeInt(value.length);
            out.write(value);
        });
    }

    BinaryRows number(int value) {
        return write(() -> {
            out.writeInt(4);
            out.writeInt(value);
        });
    }

    BinaryRows small(int value) {
        return write(() -> {
            out.writeInt(2);
            out.writeShort(value);
        });
    }

    BinaryRows large(long value) {
        return write(() -> {
            out.writeInt(8);
            out.writeLong(value);
        });
    }

    BinaryRows yes(boolean value) {
        return write(() -> {
            out.writeInt(1);
            out.writeBoolean(value);
        });
    }

    BinaryRows at(@Nullable Instant value) {
        return value == null
                ? none()
                : large(
                        (value.getEpochSecond() - SECONDS_TO_ZERO) * 1_000_000
                                + value.getNano() / 1_000);
    }

    BinaryRows day(@Nullable LocalDate value) {
        return value == null
                ? none()
                : number((int) (value.toEpochDay() - DAY_ZERO.toEpochDay()));
    }

    BinaryRows none() {
        return write(() -> out.writeInt(NULL));
    }

    /** Sends all that was gathered, and is empty again. */
    void send(PGConnection connection) throws SQLException {
        if (rows == 0) {
            return;
        }
        write(() -> out.writeShort(END));
        CopyIn copying = connection.getCopyAPI().copyIn(copy);
        byte[] all = bytes.toByteArray();
        copying.writeToCopy(all, 0, all.length);
        long copied = copying.endCopy();
        if (copied != rows) {
            throw new IllegalStateException(copied + " of " + rows + " rows in " + table);
        }
        bytes.reset();
        rows = 0;
    }
}
