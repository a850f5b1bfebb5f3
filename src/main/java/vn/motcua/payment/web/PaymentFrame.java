package vn.motcua.payment.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.payment.cashless.CashlessAccess;
import vn.motcua.shell.NavigationItem;

/**
 * The counter in the navigation of those who take money or answer for it, what can be paid without
 * cash, gateways' call-backs.
 */
@Configuration(proxyBeanMethods = false)
class PaymentFrame {

    @Bean
    PublicPath paymentCallBackPath() {
        return new PublicPath(CallBackDoor.PATH + "/**");
    }

    @Bean
    NavigationItem paymentPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                35,
                "payment.place",
                CounterDoor.PATH,
                "archive",
                request -> user.signedIn().filter(who -> maySee(access, who)).isPresent());
    }

    @Bean
    PublicPath openOutsidePath() {
        return new PublicPath(OpenOutsideDoor.PATH);
    }

    @Bean
    NavigationItem openOutsidePlace(CurrentUser user) {
        return new NavigationItem(
                74,
                "payment.outside.open.place",
                OpenOutsideDoor.PATH,
                "archive",
                request -> user.signedIn().isEmpty());
    }

    @Bean
    NavigationItem cashlessPlace(CashlessAccess access, CurrentUser user) {
        return new NavigationItem(
                69,
                "payment.cashless.place",
                OnlineSetupsDoor.PATH,
                "archive",
                request -> user.signedIn().filter(access::mayKeep).isPresent());
    }

    private static boolean maySee(Access access, SignedIn who) {
        return access.mayAnywhere(who, Right.PAYMENT_COLLECT)
                || access.mayAnywhere(who, Right.PAYMENT_MANAGE);
    }
}
