package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.motcua.command.Outcome;
import vn.motcua.database.DataFolder;
import vn.motcua.database.StartRefused;
import vn.motcua.kernel.RefusalException;

/** A bucket of a real S3 endpoint, and what is said where there is none. */
@ExtendWith(OutputCaptureExtension.class)
class FileBucketTest extends FilePlaceContract {

    private static final String BUCKET = "bucket";

    private static S3Store store;
    private static FileBucket bucket;

    @BeforeAll
    static void reach() {
        store = S3Store.shared();
        bucket = FileBucket.reached(store.bucket(BUCKET));
    }

    @AfterAll
    static void close() {
        if (bucket != null) {
            bucket.close();
        }
    }

    @Override
    FilePlace place() {
        return bucket;
    }

    @Override
    Path bytes(String hash) {
        return store.object(BUCKET, hash);
    }

    @Test
    void theProgramSaysWhichPlaceItUses(CapturedOutput printed) throws IOException {
        Path data = folder.resolve("data");
        try (DataFolder opened = DataFolder.open(data)) {
            FilePlace local = FilePlaces.filePlace(opened, store.settings("", ""));
            assertThat(local).isInstanceOf(FileFolder.class);
            FilePlace far = FilePlaces.filePlace(opened, store.bucket(BUCKET));
            assertThat(far).isInstanceOf(FileBucket.class);
            ((FileBucket) far).close();
        }
        assertThat(printed)
                .contains("Files are kept in the folder " + data.toAbsolutePath())
                .contains("Files are kept in the bucket bucket @ " + store.address())
                .doesNotContain(S3Store.SECRET);
    }

    @Test
    void withoutAReachableBucketTheProgramDoesNotStart() {
        refused(store.settings("nobodys", S3Store.SECRET), "there is no such bucket");
        refused(store.settings(BUCKET, "wrong"), "does not let this key in");
        refused(S3Store.down(), "cannot be reached");
        refused(store.settings(BUCKET, ""), "needs a key");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> at("ftp://files.example").address())
                .withMessageContaining("begins with http:// or https://");
        assertThatThrownBy(() -> at("files").address()).isInstanceOf(StartRefused.class);
    }

    private static BucketSettings at(String endpoint) {
        return new BucketSettings(
                endpoint, "x", BUCKET, "k", S3Store.SECRET, null, Duration.ofSeconds(1));
    }

    private static void refused(BucketSettings settings, String sentence) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> FileBucket.reached(settings).close())
                .withMessageContaining(sentence)
                .withMessageContaining(settings.bucket())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(S3Store.SECRET));
    }

    @Test
    void settingsKeepTheirSecretToThemselves() {
        assertThat(store.settings(BUCKET, S3Store.SECRET))
                .asString()
                .doesNotContain(S3Store.SECRET, S3Store.KEY)
                .contains(BUCKET);
    }

    /** One that takes the call and never answers holds nobody longer than it is told. */
    @Test
    void aSilentStoreIsGivenUp(CapturedOutput printed) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                FileBucket far = FileBucket.of(at("http://127.0.0.1:" + silent.getLocalPort()))) {
            long begun = System.nanoTime();
            byte[] content = some();
            assertThatThrownBy(() -> far.keep(draft(content), hash(content)))
                    .isInstanceOfSatisfying(
                            RefusalException.class,
                            e ->
                                    assertThat(e.first())
                                            .isEqualTo(new DocumentRefusal.FilesOutOfReach()));
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(10));
        }
        assertThat(printed).contains("does not serve").doesNotContain(S3Store.SECRET);
    }

    /** A bucket that somebody threw away is no file that is missing. */
    @Test
    void aBucketThatIsGoneKeepsNothingSilently() {
        try (FileBucket gone = FileBucket.of(store.settings("gone", S3Store.SECRET))) {
            byte[] content = some();
            assertThatThrownBy(() -> gone.keep(draft(content), hash(content)))
                    .isInstanceOf(RefusalException.class);
            assertThatThrownBy(() -> gone.open(hash(content))).isInstanceOf(RefusalException.class);
        }
    }

    @Test
    void theFolderIsBroughtToTheBucketOnceAndWhole() throws IOException {
        FileFolder from = new FileFolder(folder.resolve("files"));
        byte[] first = some();
        byte[] second = some();
        byte[] broken = some();
        for (byte[] content : new byte[][] {first, second, broken}) {
            from.keep(draft(content), hash(content));
        }
        Files.createDirectories(folder.resolve("files/draft"));
        Files.write(folder.resolve("files/draft/file1.part"), first);
        Path bad = folder.resolve("files").resolve(FilePlace.path(hash(broken)));
        Files.write(bad, new byte[] {1});
        bucket.keep(draft(second), hash(second));

        Outcome once = FilesToS3.copy(from, bucket);

        assertThat(once.well()).isFalse();
        assertThat(once.lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("3 files: 1 copied to bucket @ ")
                                        .endsWith(
                                                "read back, 1 were there already, 1 are not what"
                                                        + " their name says."),
                        line -> assertThat(line).isEqualTo("Wrong: " + hash(broken)));
        assertThat(read(hash(first))).isEqualTo(first);
        assertThat(bucket.open(hash(broken))).isEmpty();

        Files.write(bad, broken);
        assertThat(FilesToS3.copy(from, bucket).lines())
                .singleElement()
                .asString()
                .startsWith("3 files: 1 copied")
                .contains("2 were there already, 0 are not");
        assertThat(FilesToS3.copy(from, bucket).well()).isTrue();
    }
}
