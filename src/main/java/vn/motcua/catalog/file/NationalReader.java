package vn.motcua.catalog.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.UsedBy;
import vn.motcua.kernel.VietnameseText;

/**
 * Reads an answer of {@code LayThuTuc}: the envelope with {@code result}, its list, or one object.
 * Names that we do not use are passed over; the national catalogue adds some from time to time.
 */
final class NationalReader {

    private static final Map<String, Level> LEVELS = levels();

    private final Names root;
    private final LocalDate validFrom;
    private final Problems problems;

    private NationalReader(Names root, LocalDate validFrom, Problems problems) {
        this.root = root;
        this.validFrom = validFrom;
        this.problems = problems;
    }

    static List<ProcedureDraft> read(FileNode node, LocalDate validFrom, Problems problems) {
        return procedures(node)
                .map(one -> Names.of(one, "result", problems))
                .map(one -> new NationalReader(one, validFrom, problems).draft())
                .toList();
    }

    private static Stream<FileNode> procedures(FileNode node) {
        return switch (node) {
            case FileNode.Listing listing -> listing.items().stream();
            case FileNode.Group group -> {
                FileNode result = group.values().get("result");
                yield result == null ? Stream.of(group) : procedures(result);
            }
            case FileNode.Plain plain -> Stream.of(plain);
        };
    }

    private ProcedureDraft draft() {
        String code = shortCode(root.text("MATTHC"));
        NationalLimits limits = new NationalLimits(root, code, problems);
        NationalWords words = new NationalWords(root, limits.cases());
        String name = root.text("TENTTHC");
        Level level = level();
        ProcedureVersion version =
                new ProcedureVersion(
                        CatalogIds.version(code, validFrom),
                        CatalogIds.procedure(code),
                        code,
                        name,
                        name,
                        field(),
                        level,
                        validFrom,
                        null,
                        onlineLevel(limits.channels()),
                        null,
                        words.legal(),
                        applicants(),
                        limits.cases(),
                        limits.channels(),
                        limits.limits(),
                        limits.fees(),
                        papers(),
                        results(),
                        usedBy(level),
                        CatalogIds.process(code, validFrom),
                        words.conduct(),
                        words.particulars());
        return new ProcedureDraft(version, null, root.at(), Map.of());
    }

    /** A province's suffix, as in {@code 1.000593.000.00.00.H56}, is no part of the code. */
    private static String shortCode(String code) {
        return code.replaceFirst("^(\\d\\.\\d{6})\\..*$", "$1");
    }

    private Field field() {
        List<Names> fields = root.groups("LINHVUCTHUCHIEN");
        if (fields.isEmpty()) {
            problems.add(
                    new FileRefusal.NameMissing(root.at("LINHVUCTHUCHIEN"), "LINHVUCTHUCHIEN"));
            return new Field("", "", "");
        }
        Names first = fields.getFirst();
        String name = first.text("TENLINHVUC");
        return new Field(first.text("MALINHVUC"), name, name);
    }

    /** The lowest tier named; what only ministries receive is not for a locality's catalog. */
    private Level level() {
        List<Names> tiers = root.groups("CAPTHUCHIEN");
        String named =
                tiers.stream()
                        .map(tier -> tier.text("TENCAP", tier.text("CAPTHUCHIEN", "")))
                        .collect(Collectors.joining(", "));
        String folded = " " + VietnameseText.fold(named) + " ";
        return LEVELS.entrySet().stream()
                .filter(level -> folded.contains(level.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> unknownLevel(named));
    }

    private Level unknownLevel(String named) {
        problems.add(
                new FileRefusal.NotAllowed(
                        root.at("CAPTHUCHIEN"),
                        "CAPTHUCHIEN",
                        named,
                        "Cấp xã, Cấp huyện, Cấp tỉnh"));
        return Level.COMMUNE;
    }

    private static Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        levels.put(" xa ", Level.COMMUNE);
        levels.put(" huyen ", Level.DISTRICT);
        levels.put(" tinh ", Level.PROVINCE);
        return levels;
    }

    private static OnlineLevel onlineLevel(Set<Channel> channels) {
        return channels.contains(Channel.ONLINE) ? OnlineLevel.PART : OnlineLevel.LEVEL_2;
    }

    private static UsedBy usedBy(Level level) {
        UsedBy.Reach reach =
                switch (level) {
                    case COMMUNE -> UsedBy.Reach.ALL_COMMUNES;
                    case DISTRICT -> UsedBy.Reach.DISTRICT;
                    case PROVINCE -> UsedBy.Reach.LISTED;
                };
        return new UsedBy(reach, List.of());
    }

    private Set<Applicant> applicants() {
        return root.groups("DOITUONGTHUCHIEN").stream()
                .map(one -> VietnameseText.fold(one.text("TENDOITUONG", "")))
                .map(NationalReader::applicant)
                .collect(Collectors.toSet());
    }

    private static Applicant applicant(String folded) {
        if (folded.startsWith("doanh nghiep") || folded.startsWith("hop tac xa")) {
            return Applicant.BUSINESS;
        }
        boolean body = folded.startsWith("to chuc") || folded.startsWith("co quan");
        return body ? Applicant.ORGANISATION : Applicant.CITIZEN;
    }

    private List<RequiredPaper> papers() {
        return root.groups("THANHPHANHOSO").stream()
                .flatMap(group ->
                        group.groups("GIAYTO").stream()
                                .map(paper -> paper(paper, group.text("TRUONGHOP", ""))))
                .toList();
    }

    /** The heading of the group says in words whether its papers are handed in or only shown. */
    private RequiredPaper paper(Names paper, String heading) {
        boolean shown = VietnameseText.fold(heading).contains("xuat trinh");
        String name = paper.text("TENGIAYTO");
        return new RequiredPaper(
                idOf(paper),
                name,
                name,
                shown ? RequiredPaper.Kind.SHOW : RequiredPaper.Kind.SUBMIT,
                Math.toIntExact(Math.min(paper.number("SOBANCHINH", 0), 1000)),
                Math.toIntExact(Math.min(paper.number("SOBANSAO", 0), 1000)),
                true,
                null,
                null,
                null,
                heading);
    }

    /** What a paper is called by within the procedure. */
    static String idOf(Names paper) {
        return paper.text("MAGIAYTO", "dong-" + paper.at().line());
    }

    private List<ProcedureResult> results() {
        return root.groups("KETQUATHUCHIEN").stream()
                .map(one ->
                        new ProcedureResult(
                                one.text("MAKETQUA", ""),
                                one.text("TENKETQUA"),
                                one.text("TENKETQUA", "")))
                .toList();
    }
}
