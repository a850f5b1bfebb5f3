package vn.motcua.inspection;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.dossier.InspectedDossiers;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Samples of dossiers, drawn from the register of the unit that is visited. */
@Component
public class Samples {

    /** The most dossiers of one sample. */
    public static final int MOST = 200;

    private static final int SEED = 16;

    private final SecureRandom random = new SecureRandom();
    private final InspectionRounds rounds;
    private final CheckStore store;
    private final InspectionJournal journal;
    private final InspectionLimits limits;
    private final InspectedDossiers dossiers;
    private final Organizations organizations;
    private final BusinessClock clock;

    Samples(
            InspectionRounds rounds,
            CheckStore store,
            InspectionJournal journal,
            InspectionLimits limits,
            InspectedDossiers dossiers,
            Organizations organizations,
            BusinessClock clock) {
        this.rounds = rounds;
        this.store = store;
        this.journal = journal;
        this.limits = limits;
        this.dossiers = dossiers;
        this.organizations = organizations;
        this.clock = clock;
    }

    public Optional<Sample> of(UUID visit) {
        return store.sample(visit);
    }

    /** What the program knows of dossiers, by id. */
    public Map<UUID, InspectedDossier> known(List<UUID> ids) {
        return dossiers.of(ids);
    }

    /** The population as it would be today: what came into the register since is in it too. */
    public List<UUID> populationNow(Visit visit, Span received) {
        return population(visit.unit(), received, Integer.MAX_VALUE);
    }

    private List<UUID> population(UUID unit, Span received, int most) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        UUID agency = chart.agencyOf(unit, today).map(Unit::id).orElse(unit);
        List<UUID> all = dossiers.ofAgency(agency, received.from(), received.to(), most);
        if (agency.equals(unit) || all.size() >= most) {
            return all;
        }
        Set<UUID> units = chart.subtree(unit, today);
        return dossiers.workedOn(all, units);
    }

    /** Whether somebody may draw now. */
    public boolean mayDraw(InspectionRound round, Visit visit, SignedIn by) {
        return visit.state() == VisitState.RUNNING && round.leads(by.staff());
    }

    /**
     * Draws the one sample of a visit, by a seed that the program chooses.
     *
     * @param from first day of receipt; null for one that cannot be read, as the last
     * @param size 0 for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void draw(
            UUID id, @Nullable LocalDate from, @Nullable LocalDate to, int size, SignedIn by) {
        InspectionRound round = rounds.held(id, by);
        Visit visit = round.visit(id).orElseThrow();
        if (!round.leads(by.staff())) {
            throw new RefusalException(new VisitRefusal.NotYours());
        }
        if (visit.state() != VisitState.RUNNING) {
            throw new RefusalException(new VisitRefusal.NotAnsweredNow());
        }
        if (of(id).isPresent()) {
            throw new RefusalException(new VisitRefusal.SampleDrawn());
        }
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        if (from == null || to == null || to.isBefore(from) || to.isAfter(today)) {
            wrong.add(new InspectionRefusal.SpanWrong(from == null ? "from" : "to"));
        }
        if (size < 1 || size > MOST) {
            wrong.add(new VisitRefusal.SizeWrong());
        }
        InspectionPlans.refuse(wrong);
        Span received = new Span(Objects.requireNonNull(from), Objects.requireNonNull(to));
        int most = limits.sampleMost(today);
        List<UUID> population = population(visit.unit(), received, most + 1);
        if (population.isEmpty()) {
            throw new RefusalException(new VisitRefusal.PopulationEmpty());
        }
        if (population.size() > most) {
            throw new RefusalException(new VisitRefusal.PopulationTooLarge(most));
        }
        keep(round, visit, received, size, population, by);
    }

    private void keep(
            InspectionRound round,
            Visit visit,
            Span received,
            int size,
            List<UUID> population,
            SignedIn by) {
        byte[] bytes = new byte[SEED];
        random.nextBytes(bytes);
        String seed = HexFormat.of().formatHex(bytes);
        Sample sample =
                new Sample(
                        visit.id(),
                        seed,
                        received,
                        size,
                        clock.instant(),
                        by.staff(),
                        population,
                        Sample.digest(population),
                        Sample.draw(seed, population, size));
        if (!store.insert(sample)) {
            throw new RefusalException(new VisitRefusal.SampleDrawn());
        }
        journal.write(
                round.id(),
                new InspectionEvent.Sampled(
                        visit.id(),
                        seed,
                        received.from(),
                        received.to(),
                        size,
                        population.size(),
                        sample.digest(),
                        sample.dossiers()),
                by);
    }
}
