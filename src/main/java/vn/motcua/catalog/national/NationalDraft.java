package vn.motcua.catalog.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.UsedBy;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.VietnameseText;

/**
 * Makes a draft of a record. Several rows of one channel mean several cases, which the national
 * database does not name; they become numbered cases.
 */
public final class NationalDraft {

    private final NationalRecord record;
    private final Recovery recovery;
    private final LocalDate validFrom;

    private NationalDraft(NationalRecord record, Recovery recovery, LocalDate validFrom) {
        this.record = record;
        this.recovery = recovery;
        this.validFrom = validFrom;
    }

    /** The lowest tier of a locality that receives it; none where only ministries do. */
    static Optional<Level> level(NationalRecord record) {
        String tiers = " " + VietnameseText.fold(record.column(NationalRecord.LEVEL)) + " ";
        if (tiers.contains(" xa ")) {
            return Optional.of(Level.COMMUNE);
        }
        if (tiers.contains(" huyen ")) {
            return Optional.of(Level.DISTRICT);
        }
        return tiers.contains(" tinh ") ? Optional.of(Level.PROVINCE) : Optional.empty();
    }

    /** What a record says as a draft, to be completed and published. */
    public static ProcedureDraft of(
            NationalRecord record, Recovery recovery, int line, LocalDate validFrom) {
        return new ProcedureDraft(
                new NationalDraft(record, recovery, validFrom).version(),
                null,
                new Place(record.code(), line),
                Map.of());
    }

    private ProcedureVersion version() {
        String code = record.code();
        Level level = level(record).orElseThrow();
        WordColumns words = new WordColumns(record);
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        recovery.ways().rows().forEach(way -> channels.add(way.channel().value()));
        return new ProcedureVersion(
                CatalogIds.version(code, validFrom),
                CatalogIds.procedure(code),
                code,
                record.name(),
                record.name(),
                field(),
                level,
                validFrom,
                null,
                channels.contains(Channel.ONLINE) ? OnlineLevel.PART : OnlineLevel.LEVEL_2,
                null,
                words.legal(),
                applicants(),
                cases(),
                channels,
                limits(),
                fees(),
                papers(),
                results(),
                usedBy(level),
                CatalogIds.process(code, validFrom),
                words.conduct(forms()),
                words.particulars());
    }

    /** The database gives fields no code; theirs is made from the name. */
    private Field field() {
        String name = record.column(NationalRecord.FIELD).strip();
        return new Field(VietnameseText.fold(name).replace(' ', '-'), name, name);
    }

    private static UsedBy usedBy(Level level) {
        return new UsedBy(
                switch (level) {
                    case COMMUNE -> UsedBy.Reach.ALL_COMMUNES;
                    case DISTRICT -> UsedBy.Reach.DISTRICT;
                    case PROVINCE -> UsedBy.Reach.LISTED;
                },
                List.of());
    }

    private Set<Applicant> applicants() {
        String folded =
                VietnameseText.fold(record.column(NationalRecord.APPLICANTS))
                        .replace("khong bao gom doanh nghiep htx", "");
        Set<Applicant> applicants = EnumSet.noneOf(Applicant.class);
        if (folded.contains("cong dan") || folded.contains("nguoi") || folded.contains("can bo")) {
            applicants.add(Applicant.CITIZEN);
        }
        if (folded.contains("doanh nghiep") || folded.contains("hop tac xa")) {
            applicants.add(Applicant.BUSINESS);
        }
        if (folded.contains("to chuc")) {
            applicants.add(Applicant.ORGANISATION);
        }
        return applicants;
    }

    /** How many rows the channel with the most has. */
    private int most() {
        Map<Channel, Integer> rows = new EnumMap<>(Channel.class);
        recovery.ways().rows().forEach(way -> rows.merge(way.channel().value(), 1, Integer::sum));
        return rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private List<ProcedureCase> cases() {
        int most = most();
        if (most <= 1) {
            return List.of(ProcedureCase.common());
        }
        List<ProcedureCase> cases = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            cases.add(new ProcedureCase("th-" + i, "Trường hợp " + i, "Case " + i));
        }
        return cases;
    }

    private interface Row {
        void take(Way way, @Nullable String caseId);
    }

    private void eachWay(Row row) {
        boolean several = most() > 1;
        Map<Channel, Integer> numbers = new EnumMap<>(Channel.class);
        for (Way way : recovery.ways().rows()) {
            int number = numbers.merge(way.channel().value(), 1, Integer::sum);
            row.take(way, several ? "th-" + number : null);
        }
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        eachWay((way, caseId) ->
                TimeText.limit(way.time().value())
                        .ifPresent(limit ->
                                limits.add(new Limit(caseId, way.channel().value(), limit, null))));
        return limits;
    }

    private List<Fee> fees() {
        List<Fee> fees = new ArrayList<>();
        eachWay((way, caseId) -> {
            for (FeeSaid fee : way.fees().value()) {
                Dong amount = new Dong(fee.amount() == null ? 0 : fee.amount());
                fees.add(
                        new Fee(
                                "Phí, lệ phí",
                                "Fee",
                                amount,
                                caseId,
                                way.channel().value(),
                                fee.note()));
            }
        });
        return fees;
    }

    private List<RequiredPaper> papers() {
        List<RequiredPaper> papers = new ArrayList<>();
        for (Paper paper : recovery.papers().rows()) {
            String heading = paper.heading().value();
            String name = paper.name().value();
            papers.add(
                    new RequiredPaper(
                            paperId(papers.size()),
                            name,
                            name,
                            paper.isShown() ? RequiredPaper.Kind.SHOW : RequiredPaper.Kind.SUBMIT,
                            paper.copies().value().originals(),
                            paper.copies().value().copies(),
                            true,
                            null,
                            null,
                            null,
                            heading));
        }
        return papers;
    }

    private static String paperId(int row) {
        return "giay-to-" + (row + 1);
    }

    private List<PaperForm> forms() {
        List<PaperForm> forms = new ArrayList<>();
        List<Paper> rows = recovery.papers().rows();
        for (int row = 0; row < rows.size(); row++) {
            String form = rows.get(row).form();
            if (!form.isBlank()) {
                forms.add(new PaperForm(paperId(row), form.strip(), ""));
            }
        }
        return forms;
    }

    private List<ProcedureResult> results() {
        return recovery.results().rows().stream()
                .map(result ->
                        new ProcedureResult(
                                result.code().value(),
                                result.name().value(),
                                result.name().value()))
                .toList();
    }
}
