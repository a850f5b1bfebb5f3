package vn.motcua.catalog.load;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.motcua.catalog.SourceFile;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * Takes a package apart into procedure files, one after another: a ZIP of {@code .yaml} and {@code
 * .json} files, a stream of YAML documents, or JSON lines. Never more than one of them is in
 * memory, and what unpacks to more than the bounds is refused before it does.
 */
final class PackageReader {

    static final int FILE_MEGABYTES = 2;
    static final int ALL_MEGABYTES = 400;
    static final int MOST_FILES = 20_000;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int NAME = 200;

    private final String name;
    private final Consumer<SourceFile> out;
    private int files;
    private long bytes;

    private PackageReader(String name, Consumer<SourceFile> out) {
        this.name = shown(name);
        this.out = out;
    }

    /**
     * @return how many files there were
     * @throws RefusalException where it is no package, is broken or too large
     */
    static int read(String name, InputStream in, Consumer<SourceFile> out) throws IOException {
        PackageReader reader = new PackageReader(name, out);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            reader.zip(in);
        } else if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            reader.lines(in, false);
        } else if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            reader.lines(in, true);
        } else {
            throw refused(new LoadRefusal.PackageUnknown(reader.name));
        }
        if (reader.files == 0) {
            throw refused(new LoadRefusal.PackageEmpty(reader.name));
        }
        return reader.files;
    }

    private void zip(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = shown(entry.getName());
                if (!entry.isDirectory() && !isOfTheSystem(file)) {
                    String lower = file.toLowerCase(Locale.ROOT);
                    if (!lower.matches(".*\\.(yaml|yml|json)")) {
                        throw refused(new LoadRefusal.PackageUnknown(file));
                    }
                    give(file, text(file, bounded(file, zip)), 1);
                }
            }
        } catch (IllegalArgumentException | java.util.zip.ZipException broken) {
            throw refused(new LoadRefusal.PackageBroken(name, "ZIP"));
        } catch (java.io.EOFException cutOff) {
            throw refused(new LoadRefusal.PackageBroken(name, "ZIP"));
        }
    }

    /** What systems put beside one's files. */
    private static boolean isOfTheSystem(String file) {
        return file.startsWith("__MACOSX/")
                || file.substring(file.lastIndexOf('/') + 1).startsWith(".");
    }

    private byte[] bounded(String file, InputStream in) throws IOException {
        byte[] content = in.readNBytes(FILE_MEGABYTES * MEGABYTE + 1);
        if (content.length > FILE_MEGABYTES * MEGABYTE) {
            throw refused(new LoadRefusal.FileTooLarge(file, FILE_MEGABYTES));
        }
        return content;
    }

    private String text(String file, byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw refused(new LoadRefusal.PackageBroken(file, "NUL"));
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw refused(new LoadRefusal.PackageBroken(file, "UTF-8"));
        }
    }

    /** Documents between lines of {@code ---}, or one in each line. */
    private void lines(InputStream in, boolean each) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 65_536);
        StringBuilder document = new StringBuilder();
        int first = 1;
        int number = 0;
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                boolean parts = each || line.stripTrailing().equals("---");
                if (parts) {
                    give(document, first);
                    first = each ? number : number + 1;
                }
                if (each || !parts) {
                    document.append(line).append('\n');
                }
                if (document.length() > FILE_MEGABYTES * MEGABYTE) {
                    throw refused(new LoadRefusal.FileTooLarge(name + ":" + first, FILE_MEGABYTES));
                }
            }
        } catch (CharacterCodingException notText) {
            throw refused(new LoadRefusal.PackageBroken(name, "UTF-8"));
        }
        give(document, first);
    }

    private void give(StringBuilder document, int first) {
        if (!document.toString().isBlank()) {
            byte[] content = document.toString().getBytes(StandardCharsets.UTF_8);
            give(name, text(name, content), first);
        }
        document.setLength(0);
    }

    private void give(String file, String text, int first) {
        files++;
        bytes += text.length();
        if (files > MOST_FILES) {
            throw refused(new LoadRefusal.TooManyFiles(MOST_FILES));
        }
        if (bytes > (long) ALL_MEGABYTES * MEGABYTE) {
            throw refused(new LoadRefusal.PackageTooLarge(ALL_MEGABYTES));
        }
        out.accept(new SourceFile(file, text, first));
    }

    /** Names come from elsewhere: what cannot be shown is left out, and only the end is kept. */
    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "").replace('\\', '/');
        return plain.length() <= NAME ? plain : plain.substring(plain.length() - NAME);
    }

    private static RefusalException refused(Refusal why) {
        return new RefusalException(why);
    }

    /** For what is in memory anyway. */
    static int read(String name, byte[] content, Consumer<SourceFile> out) throws IOException {
        return read(name, new ByteArrayInputStream(content), out);
    }
}
