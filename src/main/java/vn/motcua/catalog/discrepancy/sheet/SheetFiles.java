package vn.motcua.catalog.discrepancy.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.motcua.catalog.discrepancy.sheet.SheetProblem.Kind;

/** Sheets of the catalogue: which kind of file one is, and what it holds. */
public final class SheetFiles {

    private SheetFiles() {}

    /** What a file is, by its first bytes; the ending counts where they do not tell. */
    public enum FileKind {
        XLSX,
        CSV,
        /** Answers of the national catalogue, {@code LayThuTuc}. */
        JSON,
        /** An office program's file of before 2007. */
        OLD,
        /** Locked with a password. */
        LOCKED,
        OTHER
    }

    public static FileKind kind(String name, byte[] content) {
        String small = name.toLowerCase(Locale.ROOT);
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) {
            return isLocked(content) ? FileKind.LOCKED : FileKind.OLD;
        }
        if (magic == FileMagic.OOXML) {
            return FileKind.XLSX;
        }
        if (small.endsWith(".csv")) {
            return FileKind.CSV;
        }
        return small.endsWith(".json") ? FileKind.JSON : FileKind.OTHER;
    }

    private static boolean isLocked(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** Reads it whole; what is wrong comes instead of the rows. */
    public static SheetContent read(String name, FileKind kind, byte[] content, SheetKnown known) {
        SheetCheck check = new SheetCheck(known, kind == FileKind.XLSX);
        return failure(name, kind, content, check)
                .map(why -> SheetContent.wrong(why, name, ""))
                .orElseGet(() -> check.done(name));
    }

    private static Optional<Kind> failure(
            String name, FileKind kind, byte[] content, SheetCheck check) {
        try {
            if (kind == FileKind.XLSX) {
                XlsxFile.read(content, check);
            } else {
                TextTable.read(name, content, check);
            }
            return Optional.empty();
        } catch (XlsxFile.TooBig big) {
            return Optional.of(Kind.TOO_BIG_INSIDE);
        } catch (XlsxFile.Unreadable broken) {
            return Optional.of(Kind.NOT_READABLE);
        } catch (TextTable.NotUtf8 other) {
            return Optional.of(Kind.NOT_UTF8);
        }
    }
}
