package vn.motcua.report;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Zones;
import vn.motcua.petition.Leg;
import vn.motcua.petition.PetitionHistory;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.PetitionStatus;
import vn.motcua.petition.PetitionSubject;

/**
 * Petitions by field (II.05a), as they stood at the end of the period. One counts from its
 * classification on, for before it nobody knows what it is about: it is new in the period in which
 * it was classified first, and carried over in the next. Those that are refused or joined to
 * another one are not counted.
 */
@Component
class PetitionFigures implements FigureSource {

    private static final Field NO_FIELD = new Field("", "Chưa rõ lĩnh vực", "No field");

    /** What the form counts. */
    private enum Measure {
        CONDUCT,
        REGULATION,
        BOTH,
        CARRIED,
        RECEIVED,
        HANDLED_CONDUCT,
        HANDLED_REGULATION,
        OPEN_CONDUCT,
        OPEN_REGULATION,
        TRANSFERRED,
        PUBLISHED;

        private String measure() {
            return "petitions-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final PetitionHistory history;

    PetitionFigures(PetitionHistory history) {
        this.history = history;
    }

    @Override
    public Set<String> measures(Template.Rows rows) {
        if (rows != Template.Rows.FIELD) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (Measure one : Measure.values()) {
            names.add(one.measure());
        }
        return names;
    }

    @Override
    public Counts read(Question question) {
        Counts counts = new Counts(new HashMap<>(), new HashMap<>());
        Map<String, Field> fields = fields(question);
        for (PetitionState state : counted(question)) {
            DossierRow row = row(state, fields, question);
            of(state, question).forEach(one -> row.add(counts, one.measure(), 1));
        }
        return counts;
    }

    @Override
    public List<CellItem> behind(String measure, RowKey row, Question question) {
        Map<String, Field> fields = fields(question);
        return counted(question).stream()
                .filter(state -> row(state, fields, question).key().equals(row))
                .filter(state ->
                        of(state, question).stream().anyMatch(one -> one.measure().equals(measure)))
                .map(state ->
                        CellItem.of(
                                state.code(),
                                "Phản ánh, kiến nghị",
                                "Petition",
                                "/petition-book/" + state.id()))
                .toList();
    }

    private List<PetitionState> counted(Question question) {
        return history
                .stood(
                        question.counted(),
                        start(question),
                        Zones.instantOf(question.period().to().plusDays(1).atStartOfDay()),
                        question.known().at())
                .stream()
                .filter(state ->
                        state.classified() != null
                                && state.status() != PetitionStatus.JOINED
                                && state.status() != PetitionStatus.REFUSED
                                && first(state, question) != null
                                && !leftBefore(state, question))
                .toList();
    }

    /** Whether nobody asked about had it in the period any more. */
    private static boolean leftBefore(PetitionState state, Question question) {
        return isPassedOn(state, question)
                && state.legs().stream()
                        .filter(leg -> question.counted().contains(leg.agency()))
                        .map(Leg::ended)
                        .allMatch(ended -> ended != null && ended.isBefore(start(question)));
    }

    private static boolean isPassedOn(PetitionState state, Question question) {
        return state.status() == PetitionStatus.PASSED_OUTSIDE
                || !question.counted().contains(state.agency());
    }

    private static Instant start(Question question) {
        return Zones.instantOf(question.period().from().atStartOfDay());
    }

    /** The first stretch at one of the agencies that was classified. */
    private static @Nullable Leg first(PetitionState state, Question question) {
        return state.legs().stream()
                .filter(leg ->
                        question.counted().contains(leg.agency()) && leg.classified() != null)
                .findFirst()
                .orElse(null);
    }

    /** By code. */
    private static Map<String, Field> fields(Question question) {
        return question.catalog().all().stream()
                .map(ProcedureVersion::field)
                .collect(Collectors.toMap(Field::code, field -> field, (a, b) -> a));
    }

    private static DossierRow row(
            PetitionState state, Map<String, Field> fields, Question question) {
        Field field = fields.getOrDefault(state.field(), NO_FIELD);
        Leg leg = Objects.requireNonNull(first(state, question));
        Tier tier = Localities.tier(leg.agency(), question.chart(), question.period().to());
        return new DossierRow(new RowKey(tier, field.code()), field.name(), field.nameEn());
    }

    /** What counts a petition. */
    private static Set<Measure> of(PetitionState state, Question question) {
        Set<Measure> all = EnumSet.noneOf(Measure.class);
        Leg first = Objects.requireNonNull(first(state, question));
        PetitionSubject subject = Objects.requireNonNull(state.classified()).subject();
        all.add(Measure.valueOf(subject.name()));
        Instant classified = Objects.requireNonNull(first.classified());
        boolean before = classified.isBefore(start(question));
        all.add(before ? Measure.CARRIED : Measure.RECEIVED);
        if (isPassedOn(state, question)) {
            all.add(Measure.TRANSFERRED);
            return all;
        }
        boolean open = state.status().isUnderWay();
        if (subject != PetitionSubject.REGULATION) {
            all.add(open ? Measure.OPEN_CONDUCT : Measure.HANDLED_CONDUCT);
        }
        if (subject != PetitionSubject.CONDUCT) {
            all.add(open ? Measure.OPEN_REGULATION : Measure.HANDLED_REGULATION);
        }
        boolean published =
                state.answers().stream()
                        .anyMatch(one ->
                                one.reply().publishedAt() != null
                                        && !one.reply().publishedAt().isBefore(start(question)));
        if (published) {
            all.add(Measure.PUBLISHED);
        }
        return all;
    }
}
