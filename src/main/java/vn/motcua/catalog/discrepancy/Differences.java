package vn.motcua.catalog.discrepancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;

/**
 * What the local catalogue, the national database and the publication decisions say differently.
 * The list is made once and held until a side changes; the texts of one procedure are read when it
 * is looked at.
 */
@Component
@LegalBasis("nd-63-2010#26")
public class Differences {

    /** The list as it was made of these sides. */
    private record Held(CatalogSnapshot catalog, String marks, List<DifferenceLine> lines) {}

    private final Catalog catalog;
    private final LocalAccounts accounts;
    private final PublishedAccounts published;
    private final List<NationalSource> sources;
    private final Access access;
    private final BusinessClock clock;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    Differences(
            Catalog catalog,
            LocalAccounts accounts,
            PublishedAccounts published,
            List<NationalSource> sources,
            Access access,
            BusinessClock clock) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.published = published;
        this.sources = sources;
        this.access = access;
        this.clock = clock;
    }

    /** What was found, and whether there is a national side to hold the catalogue against. */
    public record Found(List<DifferenceLine> lines, List<String> fields, boolean compared) {

        public Found {
            lines = List.copyOf(lines);
            fields = List.copyOf(fields);
        }
    }

    /**
     * Those that are asked for, most differences first.
     *
     * @throws RefusalException for who manages no catalogue
     */
    @Transactional(readOnly = true)
    public Found find(DifferenceFilter filter, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        List<DifferenceLine> all = lines();
        return new Found(
                all.stream().filter(filter::takes).toList(),
                all.stream()
                        .map(DifferenceLine::field)
                        .filter(field -> !field.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                all.stream().anyMatch(line -> !line.source().isEmpty()));
    }

    /**
     * All of them as they stand today, whether they differ or not; for figures, so it asks nobody's
     * right. Nothing where there is no national side to hold the catalogue against.
     */
    @Transactional(readOnly = true)
    public List<DifferenceLine> today() {
        List<DifferenceLine> all = lines();
        return all.stream().anyMatch(line -> !line.source().isEmpty()) ? all : List.of();
    }

    /**
     * One procedure, all sides side by side.
     *
     * @throws RefusalException where no side knows the code
     */
    public Comparison compare(String code, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        LocalDate today = clock.today();
        Account national = national(code).orElse(null);
        Account decision = published.find(code, today).orElse(null);
        Account local = catalog.inForce(code, today).map(this::local).orElse(null);
        if (local == null && national == null) {
            throw new RefusalException(new DiscrepancyRefusal.NothingToCompare(code));
        }
        return Comparison.of(code, local, national, decision, ended(catalog.snapshot(), code));
    }

    /** What was brought in last of a procedure, by whatever way. */
    Optional<Account> national(String code) {
        return sources.stream()
                .flatMap(source -> source.find(code).stream())
                .max(Comparator.comparing(Account::at));
    }

    /** The texts of those that are asked for, in the order of the list, each read once. */
    @Transactional(readOnly = true)
    public List<Comparison> compare(DifferenceFilter filter, SignedIn by) {
        List<DifferenceLine> lines = find(filter, by).lines();
        Set<String> wanted = lines.stream().map(DifferenceLine::code).collect(Collectors.toSet());
        Map<String, Account> national = new HashMap<>();
        for (NationalSource source : sources) {
            source.each(account -> {
                if (wanted.contains(account.code())) {
                    national.merge(
                            account.code(), account, (a, b) -> b.at().isAfter(a.at()) ? b : a);
                }
            });
        }
        LocalDate today = clock.today();
        CatalogSnapshot snapshot = catalog.snapshot();
        Map<String, Account> decided = published.all(today);
        return lines.stream()
                .map(DifferenceLine::code)
                .map(code ->
                        Comparison.of(
                                code,
                                snapshot.inForce(code, today).map(this::local).orElse(null),
                                national.get(code),
                                decided.get(code),
                                ended(snapshot, code)))
                .toList();
    }

    private boolean ended(CatalogSnapshot snapshot, String code) {
        return snapshot.history(code).stream()
                .anyMatch(version -> !version.validFrom().isAfter(clock.today()));
    }

    private Account local(ProcedureVersion version) {
        var decision = version.decision();
        return accounts.of(version, decision == null ? "" : decision.number(), version.validFrom());
    }

    private List<DifferenceLine> lines() {
        LocalDate today = clock.today();
        CatalogSnapshot snapshot = catalog.snapshot();
        String marks =
                today
                        + published.mark(today)
                        + sources.stream()
                                .map(NationalSource::mark)
                                .collect(Collectors.joining("|"));
        Held known = held.get();
        if (known == null || known.catalog() != snapshot || !known.marks().equals(marks)) {
            known = new Held(snapshot, marks, lines(snapshot, today));
            held.set(known);
        }
        return known.lines();
    }

    private List<DifferenceLine> lines(CatalogSnapshot snapshot, LocalDate today) {
        Map<String, ProcedureVersion> local = new TreeMap<>();
        snapshot.inForce(today).forEach(version -> local.put(version.code(), version));
        Set<Level> levels = new HashSet<>();
        local.values().forEach(version -> levels.add(version.level()));
        Map<String, Account> decided = published.all(today);
        Map<String, Instant> newest = new HashMap<>();
        Map<String, DifferenceLine> lines = new TreeMap<>();
        for (NationalSource source : sources) {
            source.each(national -> {
                ProcedureVersion version = local.get(national.code());
                Instant before = newest.get(national.code());
                boolean newer = before == null || national.at().isAfter(before);
                if (newer && (version != null || concerns(national, levels, snapshot))) {
                    newest.put(national.code(), national.at());
                    lines.put(
                            national.code(),
                            line(snapshot, national.code(), version, national, decided));
                }
            });
        }
        for (ProcedureVersion version : local.values()) {
            lines.computeIfAbsent(
                    version.code(), code -> line(snapshot, code, version, null, decided));
        }
        List<DifferenceLine> sorted = new ArrayList<>(lines.values());
        sorted.sort(
                Comparator.comparingInt((DifferenceLine line) -> -line.count())
                        .thenComparing(DifferenceLine::code));
        return List.copyOf(sorted);
    }

    private DifferenceLine line(
            CatalogSnapshot snapshot,
            String code,
            @Nullable ProcedureVersion version,
            @Nullable Account national,
            Map<String, Account> decided) {
        return DifferenceLine.of(
                Comparison.of(
                        code,
                        version == null ? null : local(version),
                        national,
                        decided.get(code),
                        ended(snapshot, code)));
    }

    /**
     * What is only there is of interest where a tier of ours has it, or the side does not say which
     * has, or it was ours once.
     */
    private boolean concerns(Account national, Set<Level> levels, CatalogSnapshot snapshot) {
        Optional<Account.Said> agencies = national.of(Constituent.AGENCIES);
        Set<String> tiers = agencies.map(said -> Keys.tiers(said.lines())).orElse(Set.of());
        return agencies.isEmpty()
                || levels.stream().map(Level::name).anyMatch(tiers::contains)
                || ended(snapshot, national.code());
    }
}
