package vn.motcua.exchange.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.exchange.Exchange;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The exchange in the navigation of those who look after it, where there is a portal. */
@Configuration(proxyBeanMethods = false)
class ExchangeFrame {

    @Bean
    NavigationItem exchangePlace(Exchange exchange, Access access, CurrentUser user) {
        return new NavigationItem(
                725,
                "exchange.place",
                PortalDoor.PATH,
                "archive",
                request ->
                        exchange.isOn()
                                && user.signedIn()
                                        .filter(w -> access.mayAnywhere(w, Right.EXCHANGE_CARE))
                                        .isPresent());
    }
}
