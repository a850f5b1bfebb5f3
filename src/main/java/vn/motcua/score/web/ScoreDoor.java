package vn.motcua.score.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.PreparedReadings;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.score.AgencyScore;
import vn.motcua.score.ItemScore;
import vn.motcua.score.Period;
import vn.motcua.score.Ranking;
import vn.motcua.score.ScoreBook;
import vn.motcua.score.ScoreRefusal;
import vn.motcua.score.Scores;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/**
 * The score of decision 766/QĐ-TTg. Totals and ranks are for all who work on dossiers, as the
 * decision has them public; items are for those who may read the agency's dossiers.
 */
@Controller
class ScoreDoor {

    static final String PATH = "/score";

    private final Scores scores;
    private final PreparedReadings prepared;
    private final Organizations organizations;
    private final ScoreTables tables;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    ScoreDoor(
            Scores scores,
            PreparedReadings prepared,
            Organizations organizations,
            ScoreTables tables,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.scores = scores;
        this.prepared = prepared;
        this.organizations = organizations;
        this.tables = tables;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer list(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = reader();
        ScoreForm form = new ScoreForm(FormView.of(typed), clock.today(), prepared.now());
        List<Refusal> wrong = form.problems();
        if (!wrong.isEmpty()) {
            ScoreForm again = new ScoreForm(form.form().refused(wrong), form.today(), form.now());
            return Page.of(
                            "score/scores",
                            new ScorePage(
                                    again,
                                    scores.book(),
                                    null,
                                    List.of(),
                                    null,
                                    0,
                                    List.of(),
                                    Set.of(),
                                    List.of()))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Map<UUID, Unit> agencies = agencies(form.period());
        Scores.Table table = scores.table(asked(form, agencies.keySet()));
        return Page.of(
                "score/scores",
                new ScorePage(
                        form,
                        scores.book(),
                        table,
                        tiers(agencies, table),
                        scores.band(table.whole(), form.period().to()).orElse(null),
                        scores.coverage(form.period().to()),
                        scores.trend(null, agencies.keySet(), form.period().to(), form.known()),
                        open(by, agencies.keySet()),
                        scores.withoutSource()));
    }

    @GetMapping(PATH + "/{agency}")
    Page agency(@PathVariable String agency, @RequestParam MultiValueMap<String, String> typed) {
        Seen seen = seen(agency, typed);
        AgencyScore score = seen.score();
        return Page.of(
                "score/agency",
                new AgencyPage(
                        seen.form(),
                        scores.book(),
                        seen.unit(),
                        score,
                        seen.ranking().place(seen.unit().id()),
                        scores.band(score, seen.form().period().to()).orElse(null),
                        scores.coverage(seen.form().period().to()),
                        scores.trend(
                                seen.unit().id(),
                                Set.of(seen.unit().id()),
                                seen.form().period().to(),
                                seen.form().known())));
    }

    @GetMapping(PATH + "/{agency}/{item}")
    Page item(
            @PathVariable String agency,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> typed) {
        ScoreForm form = form(typed);
        Unit unit = unit(agency, form);
        ScoreBook.Item one =
                scores.book()
                        .item(item)
                        .orElseThrow(() -> new RefusalException(new ScoreRefusal.NotScored(item)));
        Asked asked = asked(form, Set.of(unit.id()));
        var readings = scores.readings(one, asked);
        return Page.of(
                "score/item",
                new ItemPage(
                        form,
                        unit,
                        scores.book().group(one),
                        scores.score(one, readings, form.period().to()),
                        scores.indicator(one).orElse(null),
                        readings,
                        scores.trend(one, unit.id(), form.period().to(), form.known())));
    }

    /** Every agency with every item, as a file of office programs. */
    @GetMapping(PATH + "/table.xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        return tables.sheet(all(typed), locale);
    }

    /** The same as a plain table. */
    @GetMapping(PATH + "/table.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> typed, Locale locale) {
        return tables.csv(all(typed), locale);
    }

    /** The items of one agency as a file of office programs. */
    @GetMapping(PATH + "/{agency}/items.xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String agency,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        return tables.sheet(one(agency, typed), locale);
    }

    /** The same as a plain table. */
    @GetMapping(PATH + "/{agency}/items.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String agency,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        return tables.csv(one(agency, typed), locale);
    }

    private ScoreTables.Asked all(MultiValueMap<String, String> typed) {
        reader();
        ScoreForm form = form(typed);
        Map<UUID, Unit> agencies = agencies(form.period());
        Scores.Table table = scores.table(asked(form, agencies.keySet()));
        return new ScoreTables.Asked(
                form.period(),
                tiers(agencies, table).stream().flatMap(tier -> tier.rows().stream()).toList());
    }

    private ScoreTables.Asked one(String agency, MultiValueMap<String, String> typed) {
        Seen seen = seen(agency, typed);
        return new ScoreTables.Asked(
                seen.form().period(),
                List.of(
                        new ScorePage.Row(
                                seen.unit(),
                                seen.score(),
                                seen.ranking().place(seen.unit().id()))));
    }

    /** An agency among those of its tier. */
    private record Seen(ScoreForm form, Unit unit, AgencyScore score, Ranking ranking) {}

    private Seen seen(String agency, MultiValueMap<String, String> typed) {
        ScoreForm form = form(typed);
        Unit unit = unit(agency, form);
        Map<UUID, Unit> tier = agencies(form.period());
        tier.values().removeIf(other -> other.kind() != unit.kind());
        Map<UUID, AgencyScore> all = scores.table(asked(form, tier.keySet())).agencies();
        return new Seen(
                form,
                unit,
                Objects.requireNonNull(all.get(unit.id())),
                Ranking.of(List.copyOf(all.values())));
    }

    private SignedIn reader() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_READ);
        return by;
    }

    private ScoreForm form(MultiValueMap<String, String> typed) {
        ScoreForm form = new ScoreForm(FormView.of(typed), clock.today(), prepared.now());
        if (!form.problems().isEmpty()) {
            throw new RefusalException(form.problems());
        }
        return form;
    }

    private Unit unit(String agency, ScoreForm form) {
        SignedIn by = reader();
        Unit unit =
                agencies(form.period()).values().stream()
                        .filter(one -> one.id().toString().equals(agency))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new ScoreRefusal.NotScored(agency)));
        access.require(by, Right.DOSSIER_READ, Scope.of(unit.id()));
        return unit;
    }

    private Set<UUID> open(SignedIn by, Set<UUID> agencies) {
        Set<UUID> open = new HashSet<>(agencies);
        open.removeIf(id -> !access.may(by, Right.DOSSIER_READ, Scope.of(id)));
        return open;
    }

    /** Those of the end of the period. */
    private Map<UUID, Unit> agencies(Period period) {
        Map<UUID, Unit> agencies = new LinkedHashMap<>();
        organizations.chart().agencies(period.to()).forEach(unit -> agencies.put(unit.id(), unit));
        return agencies;
    }

    private static Asked asked(ScoreForm form, Set<UUID> agencies) {
        return new Asked(agencies, form.period().from(), form.period().to(), form.known());
    }

    /** Tier by tier; agencies of which nothing is counted are of no interest beside others. */
    private static List<ScorePage.Tier> tiers(Map<UUID, Unit> agencies, Scores.Table table) {
        Map<UnitKind, List<Unit>> kinds = new EnumMap<>(UnitKind.class);
        agencies.values().stream()
                .filter(unit -> isCounted(Objects.requireNonNull(table.agencies().get(unit.id()))))
                .forEach(unit ->
                        kinds.computeIfAbsent(unit.kind(), _ -> new ArrayList<>()).add(unit));
        List<ScorePage.Tier> tiers = new ArrayList<>();
        kinds.forEach((kind, units) -> {
            List<AgencyScore> all =
                    units.stream()
                            .map(unit -> Objects.requireNonNull(table.agencies().get(unit.id())))
                            .toList();
            Ranking ranking = Ranking.of(all);
            List<ScorePage.Row> rows = new ArrayList<>();
            units.forEach(unit ->
                    rows.add(
                            new ScorePage.Row(
                                    unit,
                                    Objects.requireNonNull(table.agencies().get(unit.id())),
                                    ranking.place(unit.id()))));
            rows.sort(
                    Comparator.comparing(
                            row -> row.place().map(Ranking.Place::rank).orElse(Integer.MAX_VALUE)));
            tiers.add(new ScorePage.Tier(kind, ranking, rows));
        });
        return tiers;
    }

    private static boolean isCounted(AgencyScore score) {
        return score.items().stream()
                .map(ItemScore::value)
                .anyMatch(value -> value != null && value.below() > 0);
    }
}
