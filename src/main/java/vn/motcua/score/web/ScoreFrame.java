package vn.motcua.score.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.shell.NavigationItem;

/** The scores' place in the frame, for those who may read dossiers anywhere. */
@Configuration(proxyBeanMethods = false)
class ScoreFrame {

    private static final int ORDER = 58;

    @Bean
    NavigationItem scoresPlace(Access access, CurrentUser user) {
        return new NavigationItem(
                ORDER,
                "score.place.name",
                ScoreDoor.PATH,
                "chart",
                request ->
                        user.signedIn()
                                .filter(who -> access.mayAnywhere(who, Right.DOSSIER_READ))
                                .isPresent());
    }
}
