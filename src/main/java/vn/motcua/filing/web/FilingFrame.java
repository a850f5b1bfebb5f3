package vn.motcua.filing.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.catalog.FilingPlace;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.identity.PublicPath;

/** Shows on the pages of procedures where they are filed online. */
@Configuration(proxyBeanMethods = false)
class FilingFrame {

    /** Its address is the key. */
    @Bean
    PublicPath calendarPath() {
        return new PublicPath("/calendar/*");
    }

    @Bean
    FilingPlace filingPlace(OnlineLevels levels) {
        return (version, caseId, on) ->
                levels.files(version, on)
                        ? Optional.of("/my/file/" + version.code() + "?case=" + caseId)
                        : Optional.empty();
    }
}
