package vn.motcua.document;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void whereThePlaceDoesNotAnswerNothingIsHalfDone() throws IOException {
        assertNothingIsHalfDoneAt(DOWN);
    }
}
