package vn.motcua.communication.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.PublicPath;
import vn.motcua.shell.NavigationItem;

/** Opens news to everybody, and communication to all who work here. */
@Configuration(proxyBeanMethods = false)
class CommunicationFrame {

    @Bean
    PublicPath newsPath() {
        return new PublicPath(PublicNewsDoor.PATH + "/**");
    }

    @Bean
    NavigationItem newsPlace(CurrentUser user) {
        return new NavigationItem(
                73,
                "communication.news.place",
                PublicNewsDoor.PATH,
                "news",
                request -> user.signedIn().isEmpty());
    }

    @Bean
    NavigationItem communicationPlace(CurrentUser user) {
        return new NavigationItem(
                73,
                "communication.place",
                "/communication",
                "news",
                request -> user.signedIn().isPresent());
    }
}
