package vn.motcua.petition.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.PublicPath;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** Opens petitions to everybody, and the book to those who keep it. */
@Configuration(proxyBeanMethods = false)
class PetitionFrame {

    @Bean
    PublicPath petitionsPath() {
        return new PublicPath("/petitions/**");
    }

    @Bean
    NavigationItem petitionsPlace() {
        return new NavigationItem(71, "petition.place", "/petitions", "petition", request -> true);
    }

    @Bean
    PublicPath open311Path() {
        return new PublicPath("/open311/**");
    }

    @Bean
    NavigationItem myPetitionsPlace(CurrentCitizen citizens) {
        return new NavigationItem(
                805,
                "petition.place.my",
                MyPetitionsDoor.PATH,
                "petition",
                request -> citizens.principal().isPresent());
    }

    @Bean
    NavigationItem petitionBookPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                72,
                "petition.book.place",
                "/petition-book",
                "archive",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.PETITION_READ))
                                .isPresent());
    }
}
