package vn.motcua.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;

/** Posts in words: what somebody is, and where. */
@Component
class PostNames {

    private final Organizations organizations;
    private final BusinessClock clock;
    private final Texts texts;

    PostNames(Organizations organizations, BusinessClock clock, Texts texts) {
        this.organizations = organizations;
        this.clock = clock;
        this.texts = texts;
    }

    List<String> own(UUID staff, Locale locale) {
        return organizations.chart().ownPostsOf(staff, clock.today()).stream()
                .map(post -> name(post, locale))
                .sorted()
                .toList();
    }

    private String name(Post post, Locale locale) {
        OrganizationChart chart = organizations.chart();
        String unit =
                chart.lastKnown(post.unit(), clock.today())
                        .map((Unit u) -> locale.getLanguage().equals("en") ? u.nameEn() : u.name())
                        .orElse("");
        return texts.text(locale, "organization.post." + post.post()) + ", " + unit;
    }
}
