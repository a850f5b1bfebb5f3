package vn.motcua.catalog.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.UsedBy;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.LegalBasis;

/**
 * Which constituents a version has. What of the first seven is missing keeps it from being
 * published; of the other four nobody but the law can say whether the procedure must have them, so
 * they are only told.
 *
 * @param missing of the mandatory ones, in the order of the article
 * @param without of the conditional ones, likewise
 */
@LegalBasis("nd-63-2010#8")
public record Completeness(Set<Constituent> missing, Set<Constituent> without) {

    public Completeness {
        missing = ordered(missing);
        without = ordered(without);
    }

    private static Set<Constituent> ordered(Set<Constituent> some) {
        EnumSet<Constituent> ordered = EnumSet.noneOf(Constituent.class);
        ordered.addAll(some);
        return Collections.unmodifiableSet(ordered);
    }

    public static Completeness of(ProcedureVersion version) {
        Set<Constituent> missing = EnumSet.noneOf(Constituent.class);
        for (Constituent one : Constituent.mandatory()) {
            if (!has(version, one)) {
                missing.add(one);
            }
        }
        Set<Constituent> without = EnumSet.noneOf(Constituent.class);
        for (Constituent one : Constituent.conditional()) {
            if (!has(version, one)) {
                without.add(one);
            }
        }
        return new Completeness(missing, without);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Whether the version says anything of it; of what is no part, always. */
    private static boolean has(ProcedureVersion version, Constituent what) {
        return switch (what) {
            case NAME -> !version.name().isBlank();
            case STEPS -> everyCaseHasSteps(version);
            case CHANNELS -> !version.channels().isEmpty();
            case PAPERS -> !version.papers().isEmpty();
            case LIMITS -> everyCaseHasLimits(version);
            case APPLICANTS -> !version.applicants().isEmpty();
            case AGENCIES -> isSomebodys(version);
            case FORMS -> !version.conduct().forms().isEmpty();
            case RESULTS -> !version.results().isEmpty();
            case CONDITIONS -> !version.conduct().requirements().isEmpty();
            case FEES -> !version.fees().isEmpty();
            case LEGAL, OBLIGATION, ONLINE, NATIONAL, DESCRIPTION, PROCESS -> true;
        };
    }

    private static boolean everyCaseHasSteps(ProcedureVersion version) {
        return version.cases().stream()
                .noneMatch(one -> version.conduct().order(one.id()).isEmpty());
    }

    private static boolean everyCaseHasLimits(ProcedureVersion version) {
        if (version.channels().isEmpty()) {
            return !version.limits().isEmpty();
        }
        for (ProcedureCase one : version.cases()) {
            if (version.channels().stream()
                    .anyMatch(channel -> version.findLimit(one.id(), channel).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSomebodys(ProcedureVersion version) {
        UsedBy by = version.usedBy();
        return by.reach() != UsedBy.Reach.LISTED
                || !by.unitKeys().isEmpty()
                || !version.particulars().competent().isEmpty();
    }
}
