package vn.motcua.rating.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.Refusal;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.rating.Questionnaires;
import vn.motcua.rating.RatingRefusal;
import vn.motcua.rating.Ratings;
import vn.motcua.rating.Satisfaction;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Typed;

/** How content people are, for everybody to see. */
@Controller
class SatisfactionController {

    private static final int COMMENTS = 20;

    private final Ratings ratings;
    private final Questionnaires questionnaires;
    private final Organizations organizations;
    private final Catalog catalog;
    private final BusinessClock clock;

    SatisfactionController(
            Ratings ratings,
            Questionnaires questionnaires,
            Organizations organizations,
            Catalog catalog,
            BusinessClock clock) {
        this.ratings = ratings;
        this.questionnaires = questionnaires;
        this.organizations = organizations;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Of the year so far, unless other days are asked for. */
    @GetMapping("/satisfaction")
    Answer show(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        LocalDate today = clock.today();
        List<Refusal> wrong = problems(form);
        if (!wrong.isEmpty()) {
            return page(form.refused(wrong), today.withDayOfYear(1), today)
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        LocalDate to = Typed.day(form.value("to")).orElse(today);
        LocalDate from = Typed.day(form.value("from")).orElse(to.withDayOfYear(1));
        return page(form, from, to);
    }

    private static List<Refusal> problems(FormView form) {
        List<Refusal> wrong = new ArrayList<>();
        for (String name : List.of("from", "to")) {
            if (!form.value(name).isBlank() && Typed.day(form.value(name)).isEmpty()) {
                wrong.add(new RatingRefusal.NoSuchDay(name));
            }
        }
        return wrong;
    }

    private Page page(FormView form, LocalDate from, LocalDate to) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        Set<UUID> agencies =
                chart.agencies(today).stream().map(Unit::id).collect(Collectors.toSet());
        List<SatisfactionPage.Table> tables = new ArrayList<>();
        for (Satisfaction.By by : Satisfaction.By.values()) {
            tables.add(new SatisfactionPage.Table(by, ratings.satisfaction(by, from, to)));
        }
        return Page.of(
                "rating/satisfaction",
                new SatisfactionPage(
                        form,
                        from,
                        to,
                        tables,
                        ratings.factors(from, to),
                        questionnaires.on(to),
                        ratings.shown(agencies, COMMENTS),
                        chart,
                        catalog.snapshot(),
                        today));
    }
}
