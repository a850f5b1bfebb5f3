package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;

/**
 * One dated version of a procedure (thủ tục hành chính) with its constituents (bộ phận tạo thành).
 * Once published it is never edited; a later version closes it.
 *
 * @param procedure the id that all versions of the procedure share
 * @param code the national code, such as {@code 1.001193}
 * @param validFrom first day, in Vietnam, on which dossiers are received by this version
 * @param validTo first day on which they no longer are; open when absent
 * @param processId the internal process that resolves it; a draft's may not be drawn up yet
 * @param conduct how it is carried out, in words; unsaid in versions published before it was kept
 * @param particulars what is published beside the constituents; unsaid likewise
 */
public record ProcedureVersion(
        UUID id,
        UUID procedure,
        String code,
        String name,
        String nameEn,
        Field field,
        Level level,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        OnlineLevel onlineLevel,
        @Nullable Decision decision,
        List<LegalReference> legal,
        Set<Applicant> applicants,
        List<ProcedureCase> cases,
        Set<Channel> channels,
        List<Limit> limits,
        List<Fee> fees,
        List<RequiredPaper> papers,
        List<ProcedureResult> results,
        UsedBy usedBy,
        UUID processId,
        Conduct conduct,
        Particulars particulars) {

    public ProcedureVersion {
        legal = List.copyOf(legal);
        applicants = Ordered.set(Applicant.class, applicants);
        cases = List.copyOf(cases);
        channels = Ordered.set(Channel.class, channels);
        limits = List.copyOf(limits);
        fees = List.copyOf(fees);
        papers = List.copyOf(papers);
        results = List.copyOf(results);
        // Versions published before the program kept these do not say.
        conduct = conduct == null ? Conduct.unsaid() : conduct;
        particulars = particulars == null ? Particulars.unsaid() : particulars;
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins: " + validTo);
        }
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || on.isBefore(validTo));
    }

    /** Whether it is done between agencies only, so that no citizen is shown it. */
    public boolean isInternal() {
        return applicants.contains(Applicant.AGENCY);
    }

    public Optional<ProcedureCase> findCase(String caseId) {
        return cases.stream().filter(one -> one.id().equals(caseId)).findFirst();
    }

    /** The limit of a case by a channel; the most precisely written row wins. */
    public WorkDuration limit(String caseId, Channel channel) {
        return findLimit(caseId, channel)
                .orElseThrow(() ->
                        new NoSuchElementException(
                                code + " has no limit for " + caseId + " by " + channel));
    }

    /** The limit of a case by a channel, if the procedure states one. */
    public Optional<WorkDuration> findLimit(String caseId, Channel channel) {
        return mostPrecise(caseId, channel).map(Limit::limit);
    }

    /** The two appointments that the limit is split into, if the procedure splits it. */
    public Optional<Appointments> appointments(String caseId, Channel channel) {
        return mostPrecise(caseId, channel).map(Limit::appointments);
    }

    private Optional<Limit> mostPrecise(String caseId, Channel channel) {
        return limits.stream()
                .filter(limit -> limit.covers(caseId, channel))
                .max(Comparator.comparingInt(Limit::precision));
    }

    /** What a case costs by a channel; among fees of one name the most precise row counts. */
    public List<Fee> fees(String caseId, Channel channel) {
        return fees.stream()
                .filter(fee -> fee.covers(caseId, channel))
                .filter(fee -> isMostPrecise(fee, caseId, channel))
                .toList();
    }

    private boolean isMostPrecise(Fee fee, String caseId, Channel channel) {
        return fees.stream()
                .filter(other -> other.name().equals(fee.name()) && other.covers(caseId, channel))
                .noneMatch(other -> other.precision() > fee.precision());
    }

    /** The papers that a case needs, in the order of the list. */
    public List<RequiredPaper> papers(String caseId) {
        return papers.stream().filter(paper -> paper.belongsTo(caseId)).toList();
    }

    /** The same version, published by another decision. */
    ProcedureVersion under(Decision other) {
        return with(other, validTo);
    }

    /** The constituents of this version as a draft of another one, to be decided anew. */
    ProcedureVersion beginningOn(LocalDate day) {
        return new ProcedureVersion(
                CatalogIds.version(code, day),
                procedure,
                code,
                name,
                nameEn,
                field,
                level,
                day,
                null,
                onlineLevel,
                null,
                legal,
                applicants,
                cases,
                channels,
                limits,
                fees,
                papers,
                results,
                usedBy,
                CatalogIds.process(code, day),
                conduct,
                particulars);
    }

    /** The same version with another last day. */
    ProcedureVersion endingOn(@Nullable LocalDate day) {
        return with(decision, day);
    }

    private ProcedureVersion with(@Nullable Decision by, @Nullable LocalDate end) {
        return new ProcedureVersion(
                id,
                procedure,
                code,
                name,
                nameEn,
                field,
                level,
                validFrom,
                end,
                onlineLevel,
                by,
                legal,
                applicants,
                cases,
                channels,
                limits,
                fees,
                papers,
                results,
                usedBy,
                processId,
                conduct,
                particulars);
    }
}
