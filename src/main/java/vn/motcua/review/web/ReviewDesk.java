package vn.motcua.review.web;

import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/**
 * What every door of reviews does alike: who asks, and a form that comes back with what is wrong.
 */
@Component
class ReviewDesk {

    static final String PATH = "/reviews";

    /** What an act does with its form. */
    interface Act {
        void of(ReviewTyped typed, SignedIn by);
    }

    private final CurrentUser user;
    private final Organizations organizations;
    private final BusinessClock clock;

    ReviewDesk(CurrentUser user, Organizations organizations, BusinessClock clock) {
        this.user = user;
        this.organizations = organizations;
        this.clock = clock;
    }

    SignedIn who() {
        return user.require();
    }

    ReviewNames names() {
        return new ReviewNames(organizations.chart(), clock.today());
    }

    static String path(UUID plan) {
        return PATH + "/" + plan;
    }

    /**
     * Does an act and goes on, or shows the page again with what was typed and what is wrong.
     *
     * @param which form of the page it is
     * @param page with the form
     */
    Answer act(
            MultiValueMap<String, String> sent,
            String which,
            Redirect on,
            BiFunction<FormView, SignedIn, Page> page,
            Act act) {
        SignedIn by = who();
        FormView form = FormView.of(sent).with("form", which);
        try {
            act.of(new ReviewTyped(form), by);
            return on;
        } catch (RefusalException refused) {
            Refusal.Kind kind = refused.first().kind();
            if (kind == Refusal.Kind.FORBIDDEN || kind == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page.apply(form.refused(refused), by).with(Problems.status(kind));
        }
    }
}
