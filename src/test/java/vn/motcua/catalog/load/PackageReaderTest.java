package vn.motcua.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.SourceFile;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

class PackageReaderTest {

    private static List<SourceFile> read(String name, byte[] content) {
        List<SourceFile> files = new ArrayList<>();
        try {
            int number = PackageReader.read(name, content, files::add);
            assertThat(number).isEqualTo(files.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Refusal refusal(String name, byte[] content) {
        return catchThrowableOfType(RefusalException.class, () -> read(name, content)).first();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("__MACOSX/._a.yaml"));
            zip.putNextEntry(new ZipEntry("folder/"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void aZipGivesItsFilesAndNotWhatSystemsAdd() throws IOException {
        assertThat(read("a.ZIP", zip("folder/x.yaml", text("code: 1\n"))))
                .containsExactly(new SourceFile("folder/x.yaml", "code: 1\n"));
    }

    @Test
    void documentsOfAStreamKnowTheLineTheyBeginAt() {
        assertThat(read("a.yaml", text("---\ncode: 1\nname: A\n---\n\n---  \ncode: 2")))
                .containsExactly(
                        new SourceFile("a.yaml", "code: 1\nname: A\n", 2),
                        new SourceFile("a.yaml", "code: 2\n", 7));
        assertThat(read("a.jsonl", text("{\"code\":1}\n\n{\"code\":2}\n")))
                .containsExactly(
                        new SourceFile("a.jsonl", "{\"code\":1}\n", 1),
                        new SourceFile("a.jsonl", "{\"code\":2}\n", 3));
    }

    @Test
    void whatIsNoPackageIsRefusedByName() throws IOException {
        assertThat(refusal("a.docx", text("x")))
                .isEqualTo(new LoadRefusal.PackageUnknown("a.docx"));
        assertThat(refusal("a.zip", zip("x.exe", text("x"))))
                .isEqualTo(new LoadRefusal.PackageUnknown("x.exe"));
        assertThat(refusal("a.zip", text("not a zip")))
                .isEqualTo(new LoadRefusal.PackageEmpty("a.zip"));
        assertThat(refusal("a.yaml", text("\n---\n\n")))
                .isEqualTo(new LoadRefusal.PackageEmpty("a.yaml"));
        byte[] whole = zip("x.yaml", text("code: 1\n".repeat(1000)));
        assertThat(refusal("a.zip", Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(LoadRefusal.PackageBroken.class);
        assertThat(refusal("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xff, (byte) 0xfe}))
                .isEqualTo(new LoadRefusal.PackageBroken("a.yaml", "UTF-8"));
        assertThat(refusal("a.zip", zip("x.yaml", new byte[] {(byte) 0xc3, 'x'})))
                .isEqualTo(new LoadRefusal.PackageBroken("x.yaml", "UTF-8"));
        assertThat(refusal("a.zip", zip("x.yaml", new byte[] {'a', 0, 'b'})))
                .isEqualTo(new LoadRefusal.PackageBroken("x.yaml", "NUL"));
    }

    /** Fifty megabytes of nothing pack to fifty kilobytes. */
    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItDoes() throws IOException {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        byte[] packed = zip("x.yaml", large);
        assertThat(packed.length).isLessThan(200_000);
        assertThat(refusal("a.zip", packed)).isEqualTo(new LoadRefusal.FileTooLarge("x.yaml", 2));
        Arrays.fill(large, (byte) 'x');
        assertThat(refusal("a.yaml", large)).isInstanceOf(LoadRefusal.FileTooLarge.class);
    }

    @Test
    void aStreamWithoutEndIsCutAtTheBounds() {
        InputStream endless = new Endless("---\ncode: 1\n");
        assertThatThrownBy(() -> PackageReader.read("a.yaml", endless, file -> {}))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e ->
                                assertThat(e.first())
                                        .isEqualTo(
                                                new LoadRefusal.TooManyFiles(
                                                        PackageReader.MOST_FILES)));
        InputStream fat = new Endless("---\n" + "x".repeat(1_000_000) + "\n");
        assertThatThrownBy(() -> PackageReader.read("a.yaml", fat, file -> {}))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e ->
                                assertThat(e.first())
                                        .isEqualTo(
                                                new LoadRefusal.PackageTooLarge(
                                                        PackageReader.ALL_MEGABYTES)));
    }

    @Test
    void aNameIsShownWithoutWhatCannotBeShown() throws IOException {
        String name = "../".repeat(100) + "x\u0007\n.yaml";
        assertThat(read("a.zip", zip(name, text("code: 1"))).getFirst().name())
                .hasSize(200)
                .endsWith("../x.yaml");
    }

    private static final class Endless extends InputStream {

        private final byte[] again;
        private int at;

        Endless(String again) {
            this.again = text(again);
        }

        @Override
        public int read() {
            return again[at++ % again.length];
        }

        @Override
        public int read(byte[] to, int from, int length) {
            int read = Math.min(length, again.length - at);
            System.arraycopy(again, at, to, from, read);
            at = (at + read) % again.length;
            return read;
        }
    }
}
