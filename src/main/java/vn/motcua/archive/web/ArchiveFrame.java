package vn.motcua.archive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.archive.ArchiveAccess;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.NavigationItem;

/** The register in the navigation of those who keep or check it; the store in that of citizens. */
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

    /** An officer beside the citizen does not reach into the store. */
    @Bean
    NavigationItem storePlace(CurrentCitizen citizen) {
        return new NavigationItem(
                805,
                "archive.store.place",
                StoreDoor.PATH,
                "archive",
                request -> citizen.principal().filter(who -> who.assistedBy() == null).isPresent());
    }
}
