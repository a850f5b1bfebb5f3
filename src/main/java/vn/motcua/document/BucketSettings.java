package vn.motcua.document;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.database.StartRefused;

/**
 * A store that speaks S3; without a bucket, files lie in a folder.
 *
 * @param endpoint its address; blank for Amazon's own of the region
 * @param secret from the environment, never from a file that others read; never logged
 * @param pathStyle whether the bucket stands in the path and not in the host name; where nothing is
 *     said, wherever an endpoint is named
 * @param timeout for one act with all its repetitions, an upload included
 */
@ConfigurationProperties("motcua.files.s3")
record BucketSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String bucket,
        @DefaultValue("") String key,
        @DefaultValue("") String secret,
        @Nullable Boolean pathStyle,
        @DefaultValue("60s") Duration timeout) {

    boolean wished() {
        return !bucket.isBlank();
    }

    boolean inPath() {
        return pathStyle == null ? !endpoint.isBlank() : pathStyle;
    }

    /** The address, absent for Amazon's own. */
    @Nullable URI address() {
        if (endpoint.isBlank()) {
            return null;
        }
        if (!endpoint.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
            throw new StartRefused(
                    "The address of the S3 store, --motcua.files.s3.endpoint="
                            + endpoint
                            + ", is none. It begins with http:// or https://.");
        }
        return URI.create(endpoint);
    }

    /** The bucket and where it is, for people. */
    String words() {
        return bucket + " @ " + (endpoint.isBlank() ? "S3 " + region : endpoint);
    }

    /** Without key and secret, since settings end up in logs. */
    @Override
    public String toString() {
        return "BucketSettings[" + words() + "]";
    }
}
