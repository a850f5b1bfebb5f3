package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change.Value;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.Bilingual;
import vn.motcua.shell.Frame;

/** What a version says of each constituent, line by line. */
final class RecordLines {

    private final ProcedureVersion version;
    private final InternalProcess process;
    private final Frame frame;

    RecordLines(ProcedureVersion version, InternalProcess process, Frame frame) {
        this.version = version;
        this.process = process;
        this.frame = frame;
    }

    List<String> of(Constituent what) {
        return switch (what) {
            case NAME -> List.of(frame.either(version.name(), version.nameEn()));
            case STEPS -> order();
            case CHANNELS -> said(version.channels(), Value.Way::new);
            case PAPERS -> papers();
            case LIMITS -> offers(this::limit);
            case APPLICANTS ->
                    with(said(version.applicants(), Value.Who::new), "targets", words().targets());
            case AGENCIES -> agencies();
            case FORMS -> forms();
            case RESULTS -> said(version.results(), Value.Outcome::new);
            case CONDITIONS ->
                    said(
                            version.conduct().requirements(),
                            one -> new Value.Condition(one.text(), named(one.caseId())));
            case FEES -> offers(this::fees);
            case LEGAL -> said(version.legal(), Value.Law::new);
            case OBLIGATION -> obligation();
            case ONLINE -> said(List.of(version.onlineLevel()), Value.Online::new);
            case NATIONAL -> listing();
            case DESCRIPTION -> description();
            case PROCESS ->
                    process.steps().stream()
                            .map(s -> s.id() + " " + value(new Value.Row(s), true))
                            .toList();
        };
    }

    private Particulars words() {
        return version.particulars();
    }

    private String value(Value value, boolean named) {
        return ChangeWords.value(value, named, frame);
    }

    private <T> List<String> said(Iterable<T> all, Function<T, Value> value) {
        List<String> said = new ArrayList<>();
        all.forEach(one -> said.add(value(value.apply(one), false)));
        return said;
    }

    /** The lines, and the words where there are any. */
    private List<String> with(List<String> lines, String key, Bilingual words) {
        if (!words.isEmpty()) {
            lines.add(value(new Value.Said(key, words), false));
        }
        return lines;
    }

    private Bilingual named(@Nullable String caseId) {
        return caseId == null
                ? Bilingual.none()
                : version.findCase(caseId)
                        .map(one -> new Bilingual(one.name(), one.nameEn()))
                        .orElse(Bilingual.none());
    }

    private List<String> order() {
        List<String> lines = new ArrayList<>();
        if (version.cases().size() > 1) {
            lines.addAll(said(version.cases(), Value.Case::new));
        }
        lines.addAll(
                said(
                        version.conduct().order(),
                        step -> new Value.Deed(step, named(step.caseId()))));
        return lines;
    }

    private List<String> papers() {
        List<String> lines = said(version.papers(), Value.Paper::new);
        lines.add(value(new Value.Sets(version.conduct().sets()), false));
        return lines;
    }

    private List<String> agencies() {
        List<String> lines = said(List.of(version.usedBy()), Value.Where::new);
        with(lines, "competent", words().competent());
        with(lines, "delegated", words().delegated());
        return with(lines, "coordinating", words().coordinating());
    }

    private List<String> forms() {
        return version.conduct().forms().stream()
                .map(form ->
                        version.papers().stream()
                                        .filter(paper -> paper.id().equals(form.paper()))
                                        .map(paper -> frame.either(paper.name(), paper.nameEn()))
                                        .findFirst()
                                        .orElse(form.paper())
                                + ": "
                                + form.name())
                .toList();
    }

    private List<String> obligation() {
        Bilingual by = version.conduct().obligation();
        return by == null ? List.of() : with(new ArrayList<>(), "obligation", by);
    }

    private List<String> listing() {
        NationalListing listing = words().listing();
        return listing.equals(NationalListing.NONE)
                ? List.of()
                : List.of(RecordText.listing(listing, frame));
    }

    private List<String> description() {
        List<String> lines = new ArrayList<>();
        Particulars.Kind kind = words().kind();
        if (kind != null) {
            lines.add(value(new Value.Sort(kind), false));
        }
        String keywords = String.join(", ", words().keywords());
        with(lines, "keywords", new Bilingual(keywords, keywords));
        return with(lines, "description", words().description());
    }

    private interface OfOffer {
        List<String> of(ProcedureCase one, Channel channel);
    }

    /** By case and channel, as somebody meets them. */
    private List<String> offers(OfOffer said) {
        List<String> lines = new ArrayList<>();
        for (ProcedureCase one : version.cases()) {
            String named =
                    version.cases().size() == 1
                            ? ""
                            : frame.either(one.name(), one.nameEn()) + ", ";
            for (Channel channel : version.channels()) {
                String of = named + frame.text("catalog.channel." + channel) + ": ";
                said.of(one, channel).forEach(line -> lines.add(of + line));
            }
        }
        return lines;
    }

    private List<String> limit(ProcedureCase one, Channel channel) {
        return version.findLimit(one.id(), channel).stream()
                .map(limit -> limit.text(frame.locale()))
                .toList();
    }

    private List<String> fees(ProcedureCase one, Channel channel) {
        return version.fees(one.id(), channel).stream()
                .map(fee ->
                        frame.either(fee.name(), fee.nameEn())
                                + " "
                                + value(new Value.Money(fee.amount()), false))
                .toList();
    }
}
