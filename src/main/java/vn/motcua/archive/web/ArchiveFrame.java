package vn.motcua.archive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.archive.ArchiveAccess;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.NavigationItem;

/** The register of results in the navigation of those who keep or check it. */
@Configuration(proxyBeanMethods = false)
class ArchiveFrame {

    @Bean
    NavigationItem archivePlace(CurrentUser user, ArchiveAccess access) {
        return new NavigationItem(
                33,
                "archive.place",
                ResultsDoor.PATH,
                "archive",
                request -> user.signedIn().filter(access::maySeeAny).isPresent());
    }
}
