package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.motcua.database.StartRefused;
import vn.motcua.kernel.RefusalException;

/** A bucket of any store that speaks S3. An upload there is whole or not at all. */
final class FileBucket implements FilePlace, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileBucket.class);
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(3);
    private static final Duration SILENT_AT_MOST = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 3;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final String NO_BUCKET = "NoSuchBucket";

    private final S3Client client;
    private final BucketSettings settings;

    private FileBucket(S3Client client, BucketSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Without asking the store anything. */
    static FileBucket of(BucketSettings settings) {
        if (settings.key().isBlank() || settings.secret().isBlank()) {
            throw new StartRefused(
                    "The bucket "
                            + settings.words()
                            + " needs a key: set motcua.files.s3.key and MOTCUA_FILES_S3_SECRET.");
        }
        return new FileBucket(client(settings), settings);
    }

    /**
     * One that answered.
     *
     * @throws StartRefused where it is not there, lets the key not in, or does not answer
     */
    static FileBucket reached(BucketSettings settings) {
        FileBucket bucket = of(settings);
        try {
            Object ignored = bucket.client.headBucket(r -> r.bucket(settings.bucket()));
            return bucket;
        } catch (SdkException e) {
            bucket.close();
            throw new StartRefused(
                    "Files are to be kept in the bucket " + settings.words() + ", but " + why(e));
        }
    }

    private static String why(SdkException e) {
        int status = e instanceof S3Exception answered ? answered.statusCode() : 0;
        return switch (status) {
            case NOT_FOUND -> "there is no such bucket. Make it, or name another.";
            case FORBIDDEN -> "the store does not let this key in.";
            default ->
                    "it cannot be reached ("
                            + e.getMessage()
                            + "). Start the store, or check motcua.files.s3.endpoint.";
        };
    }

    private static S3Client client(BucketSettings settings) {
        S3ClientBuilder builder =
                S3Client.builder()
                        .region(Region.of(settings.region()))
                        .forcePathStyle(settings.inPath())
                        // Signed as a whole and not in pieces, which many stores do not know.
                        .serviceConfiguration(c -> c.chunkedEncodingEnabled(false))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(
                                                settings.key(), settings.secret())))
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECTED_WITHIN)
                                        .socketTimeout(SILENT_AT_MOST))
                        // Many stores know no checksums that follow a body; ours goes ahead of it.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .overrideConfiguration(o ->
                                o.apiCallTimeout(settings.timeout())
                                        .retryStrategy(r -> r.maxAttempts(ATTEMPTS))
                                        // What else lies on the machine is no setting of ours.
                                        .defaultProfileFile(ProfileFile.aggregator().build()));
        URI address = settings.address();
        if (address != null) {
            builder.endpointOverride(address);
        }
        return builder.build();
    }

    /** Streams the draft up; the store refuses what does not have this hash, if it knows how. */
    @Override
    public void keep(Path draft, String hash) throws IOException {
        long size = Files.size(draft);
        if (holds(hash, size)) {
            return;
        }
        String sum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
        Object kept =
                asked(() ->
                        client.putObject(
                                r ->
                                        r.bucket(settings.bucket())
                                                .key(FilePlace.path(hash))
                                                .contentLength(size)
                                                .checksumSHA256(sum),
                                RequestBody.fromFile(draft)));
        if (kept == null) {
            throw outOfReach("nothing was kept");
        }
    }

    /** Whether an object of that hash and size is there. */
    boolean holds(String hash, long size) {
        Long there =
                asked(() ->
                        client.headObject(
                                        r -> r.bucket(settings.bucket()).key(FilePlace.path(hash)))
                                .contentLength());
        return there != null && there == size;
    }

    @Override
    public Optional<InputStream> open(String hash) {
        return Optional.ofNullable(
                asked(() ->
                        client.getObject(
                                r -> r.bucket(settings.bucket()).key(FilePlace.path(hash)))));
    }

    @Override
    public void remove(String hash) {
        Object ignored =
                asked(() ->
                        client.deleteObject(
                                r -> r.bucket(settings.bucket()).key(FilePlace.path(hash))));
    }

    @Override
    public String words() {
        return settings.words();
    }

    /** Null where there is no such object. */
    private <T> @Nullable T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            if (isMissing(e)) {
                return null;
            }
            throw outOfReach(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isMissing(SdkException e) {
        return e instanceof S3Exception answered
                && answered.statusCode() == NOT_FOUND
                && !String.valueOf(answered.awsErrorDetails()).contains(NO_BUCKET);
    }

    private RefusalException outOfReach(String why) {
        LOG.error("The bucket {} does not serve: {}", words(), why);
        return new RefusalException(new DocumentRefusal.FilesOutOfReach());
    }

    @Override
    public void close() {
        client.close();
    }
}
