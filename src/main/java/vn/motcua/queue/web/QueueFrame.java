package vn.motcua.queue.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.PublicPath;
import vn.motcua.shell.NavigationItem;

/** Puts the queue into the navigation, and opens kiosk and big screen to everybody. */
@Configuration(proxyBeanMethods = false)
class QueueFrame {

    @Bean
    NavigationItem queuePlace(QueuePlaces places) {
        return new NavigationItem(25, "queue.place", "/queue", "ticket", request -> places.isAny());
    }

    @Bean
    PublicPath kioskPath() {
        return new PublicPath("/kiosk/**");
    }

    @Bean
    PublicPath queueScreenPath() {
        return new PublicPath("/queue/*/screen");
    }
}
