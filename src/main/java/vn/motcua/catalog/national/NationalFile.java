package vn.motcua.catalog.national;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.kernel.RefusalException;

/**
 * Reads a file of national records, one JSON object a line, packed with gzip or not: the whole of
 * it or nothing. What is wrong is said with its line.
 */
final class NationalFile {

    private static final int MEGABYTES = 50;
    private static final int MOST_SAID = 20;

    /** A record and the line it stands in, from one. */
    record Line(int number, NationalRecord record) {}

    private final String file;
    private final List<FileRefusal> wrong = new ArrayList<>();

    private NationalFile(String file) {
        this.file = file;
    }

    /**
     * @throws RefusalException for a file that is too large, is no text, or has a line that is no
     *     record, with the first twenty of them
     */
    static List<Line> read(String file, byte[] content) {
        return new NationalFile(file).lines(content);
    }

    private List<Line> lines(byte[] content) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String text : text(unpacked(content)).split("\n", -1)) {
            number++;
            if (!text.isBlank() && wrong.size() < MOST_SAID) {
                add(lines, seen, number, text);
            }
        }
        if (lines.isEmpty() && wrong.isEmpty()) {
            wrong.add(new FileRefusal.NothingToRead(new Place(file, 1)));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return lines;
    }

    private void add(List<Line> lines, Set<String> seen, int number, String text) {
        Place at = new Place(file, number);
        try {
            NationalRecord record = NationalLine.read(text);
            if (seen.add(record.code())) {
                lines.add(new Line(number, record));
            } else {
                wrong.add(new FileRefusal.Twice(at, NationalRecord.CODE, record.code()));
            }
        } catch (NationalLine.Unreadable unreadable) {
            wrong.add(new FileRefusal.NotReadable(at, unreadable.why()));
        }
    }

    private byte[] unpacked(byte[] content) {
        boolean packed =
                content.length > 2 && content[0] == (byte) 0x1f && content[1] == (byte) 0x8b;
        int most = MEGABYTES * 1024 * 1024;
        try (InputStream in =
                packed
                        ? new GZIPInputStream(new ByteArrayInputStream(content))
                        : new ByteArrayInputStream(content)) {
            byte[] unpacked = in.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw new RefusalException(new CatalogRefusal.ImportTooLarge(MEGABYTES));
            }
            return unpacked;
        } catch (IOException broken) {
            throw notReadable("gzip");
        }
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw notReadable("UTF-8");
        }
    }

    private RefusalException notReadable(String why) {
        return new RefusalException(new FileRefusal.NotReadable(new Place(file, 1), why));
    }
}
