package vn.motcua.letter.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.NavigationItem;

/** Directive letters in the navigation of all who work here. */
@Configuration(proxyBeanMethods = false)
class DirectiveFrame {

    @Bean
    NavigationItem lettersPlace(CurrentUser user) {
        return new NavigationItem(
                66,
                "letter.place",
                DirectivesDoor.PATH,
                "letter",
                request -> user.signedIn().isPresent());
    }
}
