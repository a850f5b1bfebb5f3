package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.motcua.kernel.RefusalException;

/**
 * The inside of a DOCX or XLSX, looked through once. Sizes written in an archive may lie, so each
 * entry is unfolded and counted, and given up as soon as it is too much.
 */
record OfficeArchive(Set<String> names) {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final long ALWAYS_FINE = 10L * 1024 * 1024;
    private static final int MOST_RATIO = 100;

    /**
     * @throws RefusalException with {@link DocumentRefusal.UnsafeArchive} for a bomb, a broken
     *     archive, or macros
     */
    static OfficeArchive open(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        long packed = Math.max(1, java.nio.file.Files.size(file));
        long unfolded = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                unfolded += size(zip, entry, unfolded, packed);
                if (names.size() > MOST_ENTRIES || isMacro(entry)) {
                    throw unsafe();
                }
            }
        } catch (java.util.zip.ZipException e) {
            throw unsafe();
        }
        return new OfficeArchive(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    private static long size(ZipFile zip, ZipEntry entry, long before, long packed)
            throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (tooMuch(before + size, packed)) {
                    throw unsafe();
                }
            }
        }
        return size;
    }

    private static boolean tooMuch(long unfolded, long packed) {
        return unfolded > MOST_BYTES || (unfolded > ALWAYS_FINE && unfolded / packed > MOST_RATIO);
    }

    private static boolean isMacro(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static RefusalException unsafe() {
        return new RefusalException(new DocumentRefusal.UnsafeArchive());
    }
}
