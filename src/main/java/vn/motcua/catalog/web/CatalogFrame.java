package vn.motcua.catalog.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.PublicPath;
import vn.motcua.shell.NavigationItem;

/** The catalog's place in the frame: open to everybody, after the officers' own places. */
@Configuration(proxyBeanMethods = false)
class CatalogFrame {

    private static final int ORDER = 60;

    @Bean
    PublicPath catalogPath() {
        return new PublicPath("/catalog/**");
    }

    @Bean
    NavigationItem catalogPlace() {
        return new NavigationItem(
                ORDER, "catalog.navigation", "/catalog", "procedure", request -> true);
    }
}
