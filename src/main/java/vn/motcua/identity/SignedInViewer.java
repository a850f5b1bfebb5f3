package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Viewer;
import vn.motcua.shell.Viewers;

/** Tells the frame who is looking, and as what. */
@Component
final class SignedInViewer implements Viewers {

    private final Organizations organizations;
    private final BusinessClock clock;
    private final Texts texts;
    private final CurrentUser user;

    SignedInViewer(
            Organizations organizations, BusinessClock clock, Texts texts, CurrentUser user) {
        this.organizations = organizations;
        this.clock = clock;
        this.texts = texts;
        this.user = user;
    }

    @Override
    public Optional<Viewer> of(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return user.signedIn().map(who -> new Viewer(who.name(), place(who, locale), null, true));
    }

    /** The post held by appointment, of several the first by name. */
    private String place(SignedIn who, Locale locale) {
        OrganizationChart chart = organizations.chart();
        return chart.ownPostsOf(who.staff(), clock.today()).stream()
                .min(Comparator.comparing(Post::post).thenComparing(Post::unit))
                .flatMap(post -> place(post, chart, locale))
                .orElse("");
    }

    private Optional<String> place(Post post, OrganizationChart chart, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return chart.agencyOf(post.unit(), clock.today())
                .map((Unit u) -> english ? u.nameEn() : u.shortName())
                .map(unit -> texts.text(locale, "organization.post." + post.post()) + ", " + unit);
    }
}
