package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place of bytes has to do. */
abstract class FilePlaceContract {

    private static final int AT_ONCE = 16;

    @TempDir Path folder;

    abstract FilePlace place();

    /** Where the bytes of a hash lie on this machine, to look at what the place really did. */
    abstract Path bytes(String hash);

    @Test
    void whatIsKeptIsOpenedAndRemoved() throws IOException {
        byte[] content = some();
        String hash = hash(content);
        assertThat(place().open(hash)).isEmpty();

        place().keep(draft(content), hash);

        assertThat(read(hash)).isEqualTo(content);
        place().remove(hash);
        assertThat(place().open(hash)).isEmpty();
        assertThat(bytes(hash)).doesNotExist();
        place().remove(hash);
    }

    @Test
    void whatIsThereIsNotBroughtAgain() throws IOException {
        byte[] content = some();
        String hash = hash(content);
        place().keep(draft(content), hash);
        Object first = Files.getLastModifiedTime(bytes(hash));
        Object key = Files.readAttributes(bytes(hash), "unix:ino").get("ino");

        place().keep(draft(content), hash);

        assertThat(Files.getLastModifiedTime(bytes(hash))).isEqualTo(first);
        assertThat(Files.readAttributes(bytes(hash), "unix:ino").get("ino")).isEqualTo(key);
        assertThat(read(hash)).isEqualTo(content);
    }

    @Test
    void theSameFileByManyAtOnceIsWhole() throws Exception {
        byte[] content = new byte[300_000];
        content[7] = (byte) UUID.randomUUID().hashCode();
        String hash = hash(content);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                Path draft = draft(content);
                all.add(
                        many.submit(() -> {
                            place().keep(draft, hash);
                            assertThat(read(hash)).isEqualTo(content);
                            return null;
                        }));
            }
        }
        for (Future<?> one : all) {
            assertThat(one.get()).isNull();
        }
    }

    @Test
    void halfReadIsClosedAndOpensAgain() throws IOException {
        byte[] content = new byte[2_000_000];
        content[3] = (byte) UUID.randomUUID().hashCode();
        String hash = hash(content);
        place().keep(draft(content), hash);
        for (int i = 0; i < 20; i++) {
            try (InputStream in = place().open(hash).orElseThrow()) {
                assertThat(in.readNBytes(10)).hasSize(10);
            }
        }
        assertThat(read(hash)).isEqualTo(content);
    }

    byte[] read(String hash) throws IOException {
        try (InputStream in = place().open(hash).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    Path draft(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "draft", ".part"), content);
    }

    static byte[] some() {
        return ("bytes of " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(vn.motcua.document.Files.sha256().digest(content));
    }
}
