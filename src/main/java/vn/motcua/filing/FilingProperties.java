package vn.motcua.filing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is kept for people who file online.
 *
 * @param files files of one dossier at most
 * @param drafts drafts of one account at most
 * @param draftsKept how long a draft is kept after its last save
 */
@ConfigurationProperties("motcua.filing")
record FilingProperties(
        @DefaultValue("60") int files,
        @DefaultValue("50") int drafts,
        @DefaultValue("90d") Duration draftsKept) {}
