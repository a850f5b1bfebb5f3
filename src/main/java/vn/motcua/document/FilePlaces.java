package vn.motcua.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.database.DataFolder;
import vn.motcua.database.StartRefused;

/** Chooses where files lie, once, at the start, and says so. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BucketSettings.class, ScannerSettings.class})
class FilePlaces {

    private static final Logger LOG = LoggerFactory.getLogger(FilePlaces.class);

    /**
     * @throws StartRefused where a bucket is named and cannot be reached
     */
    @Bean
    static FilePlace filePlace(DataFolder data, BucketSettings bucket) {
        if (bucket.wished()) {
            FileBucket place = FileBucket.reached(bucket);
            LOG.info("Files are kept in the bucket {}", place.words());
            return place;
        }
        FileFolder place = new FileFolder(data.resolve(FileFolder.NAME));
        LOG.info("Files are kept in the folder {}", place.words());
        return place;
    }
}
