package vn.motcua.catalog.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import vn.motcua.shell.Texts;

/**
 * The files of the whole catalogue. Each is made once for a state of the catalogue, of the agencies
 * and of the day, and kept packed; a few are kept, so that neither many states nor many names of
 * this server fill the memory.
 */
@Component
public class OpenFiles {

    private static final int KEPT = 6;

    /**
     * A file, packed with gzip.
     *
     * @param tag by which the same content is known on every server
     * @param length bytes unpacked
     */
    public record Packed(byte[] zipped, String tag, long length) {}

    private record Key(OpenFormat format, String base, OpenCatalog.Material material) {}

    private final OpenCatalog catalog;
    private final OpenTerms terms;
    private final Texts texts;
    private final Map<Key, Packed> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Packed> eldest) {
                    return size() > KEPT;
                }
            };

    OpenFiles(OpenCatalog catalog, OpenTerms terms, Texts texts) {
        this.catalog = catalog;
        this.terms = terms;
        this.texts = texts;
    }

    /**
     * The file as it is now; whoever asks while it is made waits for it.
     *
     * @param base address of this program, by which things are named
     */
    public synchronized Packed of(OpenFormat format, String base) {
        OpenCatalog.Material material = catalog.material();
        // What is of another state of the catalogue will not be asked for again.
        kept.keySet().removeIf(key -> !key.material().equals(material));
        String named = format == OpenFormat.CPSV_AP ? base : "";
        return kept.computeIfAbsent(new Key(format, named, material), this::make);
    }

    private Packed make(Key key) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        MessageDigest digest = sha256();
        Counting counted;
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped, 8192)) {
            counted = new Counting(new DigestOutputStream(zip, digest));
            Writer out = new OutputStreamWriter(counted, StandardCharsets.UTF_8);
            write(key, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String tag = HexFormat.of().formatHex(digest.digest(), 0, 12);
        return new Packed(zipped.toByteArray(), tag, counted.bytes);
    }

    private void write(Key key, Writer out) throws IOException {
        switch (key.format()) {
            case JSON -> CatalogueJson.write(key.material(), unclosed(out));
            case CSV -> CatalogueCsv.write(key.material(), out);
            case CPSV_AP -> CpsvAp.write(key.material(), terms, texts, key.base(), unclosed(out));
        }
    }

    /** The generators close what they write to; the packing has its own end. */
    private static Writer unclosed(Writer out) {
        return new java.io.FilterWriter(out) {
            @Override
            public void write(char[] chars, int from, int length) throws IOException {
                out.write(chars, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counting extends OutputStream {

        private final OutputStream out;
        private long bytes;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            out.write(many, from, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
