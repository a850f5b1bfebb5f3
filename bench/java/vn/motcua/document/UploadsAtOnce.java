package vn.motcua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanFactory;

/** Many people who hand in a large PDF at the same moment, to a folder or to an S3 store. */
public final class UploadsAtOnce implements AutoCloseable {

    private static final LocalDate ON = LocalDate.of(2022, 5, 31);

    private final BeanFactory program;
    private final FilePlace place;
    private final Files files;

    private UploadsAtOnce(BeanFactory program, FilePlace place) {
        this.program = program;
        this.place = place;
        this.files =
                new Files(
                        program.getBean(FileDrafts.class),
                        place,
                        program.getBean(FileStore.class),
                        program.getBean(ScannerSettings.class),
                        program.getBean(Clock.class));
    }

    /** To where the program keeps its files. */
    public static UploadsAtOnce toTheFolder(BeanFactory program) {
        return new UploadsAtOnce(program, program.getBean(FilePlace.class));
    }

    /** To a bucket of a real S3 endpoint in a process of its own. */
    public static UploadsAtOnce toABucket(BeanFactory program) {
        return new UploadsAtOnce(program, FileBucket.reached(S3Store.shared().bucket("bench")));
    }

    public String place() {
        return place.words();
    }

    /**
     * All at once; what they stored is thrown away afterwards.
     *
     * @param stored called after each
     * @return how many different files were stored whole
     */
    public int run(int people, int megabytes, Consumer<Long> stored) throws Exception {
        UploadRules rules =
                new UploadRules(megabytes, program.getBean(Uploads.class).rules(ON).types());
        long size = megabytes * 1024L * 1024L;
        CountDownLatch together = new CountDownLatch(people);
        List<Future<StoredFile>> all = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                all.add(
                        crowd.submit(() -> {
                            together.countDown();
                            together.await();
                            StoredFile file = files.store(new EndlessPdf(size), "to.pdf", rules);
                            stored.accept(file.size());
                            return file;
                        }));
            }
        }
        Set<String> whole = new HashSet<>();
        for (Future<StoredFile> one : all) {
            StoredFile file = one.get();
            if (file.size() == size) {
                whole.add(file.hash());
            }
            place.remove(file.hash());
        }
        return whole.size();
    }

    @Override
    public void close() {
        if (place instanceof FileBucket bucket) {
            bucket.close();
        }
    }
}
