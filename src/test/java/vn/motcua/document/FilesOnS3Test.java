package vn.motcua.document;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same files in a bucket of a real S3 endpoint. */
class FilesOnS3Test extends FilesContract {

    private static FileBucket bucket;
    private static final FileBucket DOWN = FileBucket.of(S3Store.down());

    @BeforeAll
    static void reach() {
        bucket = FileBucket.reached(S3Store.shared().bucket("files"));
    }

    @AfterAll
    static void close() {
        DOWN.close();
        if (bucket != null) {
            bucket.close();
        }
    }

    @Override
    FilePlace place() {
        return bucket;
    }

    @Override
    Optional<FilePlace> down() {
        return Optional.of(DOWN);
    }
}
