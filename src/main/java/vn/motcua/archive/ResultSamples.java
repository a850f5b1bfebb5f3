package vn.motcua.archive;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Digest;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** Quality of digitising: samples that somebody else than who confirmed looks at. */
@Component
public class ResultSamples {

    private static final String STREAM = "result-sample";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SampleStore store;
    private final ResultStore results;
    private final ResultQueries queries;
    private final ArchiveAccess access;
    private final ArchiveLimits limits;
    private final Journal journal;
    private final BusinessClock clock;

    ResultSamples(
            SampleStore store,
            ResultStore results,
            ResultQueries queries,
            ArchiveAccess access,
            ArchiveLimits limits,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.results = results;
        this.queries = queries;
        this.access = access;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of the agencies that somebody sees, the newest first. */
    public List<ResultSample> all(SignedIn by) {
        return store.all(access.seen(by));
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public ResultSample find(UUID id, SignedIn by) {
        return store.find(id, access.seen(by))
                .orElseThrow(() -> new RefusalException(new ArchiveRefusal.NoSuchSample()));
    }

    /** The results of a sample by id. */
    public Map<UUID, ArchivedResult> results(ResultSample sample) {
        return queries
                .all(sample.drawn().stream().map(ResultSample.Drawn::result).toList())
                .stream()
                .collect(Collectors.toMap(ArchivedResult::id, Function.identity()));
    }

    /**
     * Draws a sample of what an agency digitised; sent again under the same id it is drawn once.
     *
     * @param agency null for one that cannot be read, as {@code from}, {@code to}, {@code size}
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void draw(
            UUID id,
            @Nullable UUID agency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer size,
            SignedIn by) {
        access.requireChecker(by);
        if (agency == null) {
            throw new RefusalException(new ArchiveRefusal.ResultAgencyMissing());
        }
        access.requireCheck(agency, by);
        LocalDate today = clock.today();
        List<Refusal> wrong = wrong(from, to, size, today);
        if (!wrong.isEmpty() || from == null || to == null || size == null) {
            throw new RefusalException(wrong);
        }
        if (store.find(id, List.of(agency)).isPresent()) {
            return;
        }
        List<UUID> population = store.population(agency, from, to);
        if (population.isEmpty()) {
            throw new RefusalException(new ArchiveRefusal.NothingToSample());
        }
        String seed = seed();
        List<UUID> drawn = ResultSample.draw(seed, population, size);
        Instant now = clock.instant();
        ResultSample sample =
                new ResultSample(
                        id,
                        agency,
                        seed,
                        from,
                        to,
                        size,
                        population.size(),
                        ResultSample.digest(population),
                        now,
                        by.staff(),
                        IntStream.range(0, drawn.size())
                                .mapToObj(n ->
                                        new ResultSample.Drawn(
                                                n + 1, drawn.get(n), null, "", null, null))
                                .toList());
        store.insert(sample);
        journal.write(
                id,
                STREAM,
                List.of(
                        new ArchiveEvent.SampleDrawn(
                                agency, seed, from, to, size, population.size(), sample.digest())),
                now,
                by.actor());
    }

    private List<Refusal> wrong(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer size,
            LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (from == null) {
            wrong.add(new ArchiveRefusal.ResultDayUnreadable("from"));
        }
        if (to == null) {
            wrong.add(new ArchiveRefusal.ResultDayUnreadable("to"));
        } else if (!to.isBefore(today)) {
            wrong.add(new ArchiveRefusal.SampleNotOver());
        } else if (from != null && to.isBefore(from)) {
            wrong.add(new ArchiveRefusal.SampleBackwards());
        }
        int most = limits.sampleMost(today);
        if (size == null || size < 1 || size > most) {
            wrong.add(new ArchiveRefusal.SampleSizeWrong(most));
        }
        return wrong;
    }

    /** Nobody chooses it, so that nobody draws until it pleases and knows what comes. */
    private static String seed() {
        byte[] seed = new byte[16];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    /** Whether the sample, drawn again from the register as it stands, is the very same. */
    public boolean isReproduced(ResultSample sample) {
        List<UUID> population = store.population(sample.agency(), sample.from(), sample.to());
        return ResultSample.digest(population).equals(sample.digest())
                && ResultSample.draw(sample.seed(), population, sample.size())
                        .equals(sample.drawn().stream().map(ResultSample.Drawn::result).toList());
    }

    /** Whether somebody may check a result of a sample now. */
    public boolean mayCheck(ArchivedResult result, ResultSample.Drawn drawn, SignedIn by) {
        Attested attested = result.attested();
        return drawn.passed() == null
                && attested != null
                && !attested.by().equals(by.staff())
                && access.mayCheck(result.agency(), by);
    }

    /**
     * Says that a digitised result is as its paper, or is not.
     *
     * @param passed null where nothing was chosen
     */
    @Transactional
    public void check(UUID id, UUID result, @Nullable Boolean passed, String note, SignedIn by) {
        ResultSample sample = find(id, by);
        access.requireCheck(sample.agency(), by);
        ArchivedResult one =
                queries.find(result)
                        .filter(found ->
                                sample.drawn().stream()
                                        .anyMatch(d -> d.result().equals(found.id())))
                        .orElseThrow(() -> new RefusalException(new ArchiveRefusal.NoSuchResult()));
        Attested attested = one.attested();
        if (attested == null || attested.by().equals(by.staff())) {
            throw new RefusalException(new ArchiveRefusal.CheckedByWhoConfirmed());
        }
        if (passed == null) {
            throw new RefusalException(new ArchiveRefusal.SampleVerdictMissing());
        }
        if (!passed && note.isBlank()) {
            throw new RefusalException(new ArchiveRefusal.ResultReasonMissing());
        }
        results.lock(result);
        Instant now = clock.instant();
        if (!store.check(id, result, passed, note.strip(), now, by.staff())) {
            throw new RefusalException(new ArchiveRefusal.CheckedAlready());
        }
        results.act(
                result,
                passed ? ResultStep.PASSED : ResultStep.FAILED,
                now,
                by.staff(),
                note.strip());
        String digest =
                note.isBlank()
                        ? ""
                        : results.salt(result)
                                .map(salt -> Digest.of(salt, note.strip()))
                                .orElse("");
        journal.write(
                id,
                STREAM,
                List.of(new ArchiveEvent.SampleChecked(result, passed, digest)),
                now,
                by.actor());
    }
}
