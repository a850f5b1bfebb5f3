package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.shell.NavigationItem;

/** The places that a citizen sees who is signed in. */
@Configuration(proxyBeanMethods = false)
class CitizenPlaces {

    @Bean
    NavigationItem myDossiersPlace(CurrentCitizen citizen) {
        return new NavigationItem(800, "citizen.place.my", Entrance.HOME, "paper", in(citizen));
    }

    @Bean
    NavigationItem myAccountPlace(CurrentCitizen citizen) {
        return new NavigationItem(
                810,
                "citizen.place.account",
                "/my/account",
                "person",
                request -> citizen.principal().isPresent() && !isAssisted(citizen));
    }

    @Bean
    NavigationItem assistedPlace(CurrentCitizen citizen) {
        return new NavigationItem(
                820,
                "citizen.place.assisted",
                "/my/assisted",
                "check",
                request -> isAssisted(citizen));
    }

    /** An officer beside the citizen does not reach into the account. */
    private static boolean isAssisted(CurrentCitizen citizen) {
        return citizen.principal().map(CitizenPrincipal::assistedBy).isPresent();
    }

    private static Predicate<HttpServletRequest> in(CurrentCitizen citizen) {
        return request -> citizen.principal().isPresent();
    }
}
