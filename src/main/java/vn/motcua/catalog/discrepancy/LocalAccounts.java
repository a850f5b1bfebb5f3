package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account.Said;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/** What a version of our own says, in the words in which it is compared. */
@Component
class LocalAccounts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Texts texts;

    LocalAccounts(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param from since when it says so
     */
    Account of(ProcedureVersion version, String source, LocalDate from) {
        Map<Constituent, Said> says = new EnumMap<>(Constituent.class);
        says.put(Constituent.NAME, Said.of(List.of(version.name())));
        says.put(
                Constituent.CHANNELS,
                Said.of(version.channels().stream().map(this::channel).toList()));
        says.put(
                Constituent.PAPERS,
                Said.of(version.papers().stream().map(this::paper).distinct().toList()));
        says.put(Constituent.LIMITS, Said.of(limits(version)));
        says.put(
                Constituent.APPLICANTS,
                Said.of(
                        version.applicants().stream()
                                .map(who -> text("catalog.applicant." + who))
                                .toList()));
        says.put(Constituent.AGENCIES, Said.of(List.of(text("catalog.level." + version.level()))));
        says.put(
                Constituent.RESULTS,
                Said.of(version.results().stream().map(ProcedureResult::name).distinct().toList()));
        says.put(Constituent.FEES, Said.of(fees(version)));
        says.put(
                Constituent.LEGAL,
                Said.of(version.legal().stream().map(LegalReference::text).toList()));
        says.put(
                Constituent.ONLINE,
                Said.of(List.of(text("catalog.online." + version.onlineLevel()))));
        conduct(version, says);
        return new Account(
                version.code(),
                version.name(),
                version.field().name(),
                source,
                Zones.instantOf(from.atStartOfDay()),
                says);
    }

    /** Versions that were published before the program kept it say nothing of it. */
    private static void conduct(ProcedureVersion version, Map<Constituent, Said> says) {
        Conduct conduct = version.conduct();
        if (conduct.equals(Conduct.unsaid())) {
            return;
        }
        if (!conduct.order().isEmpty()) {
            says.put(
                    Constituent.STEPS,
                    Said.of(conduct.order().stream().map(step -> step.text().vi()).toList()));
        }
        says.put(
                Constituent.CONDITIONS,
                Said.of(conduct.requirements().stream().map(one -> one.text().vi()).toList()));
        says.put(
                Constituent.FORMS,
                Said.of(conduct.forms().stream().map(PaperForm::name).distinct().toList()));
        Bilingual owed = conduct.obligation();
        says.put(Constituent.OBLIGATION, Said.of(owed == null ? List.of() : List.of(owed.vi())));
    }

    /** Of a paper that is only shown nothing is handed in. */
    private String paper(RequiredPaper paper) {
        return paper.kind() == RequiredPaper.Kind.SHOW
                ? paper.name()
                : PaperLine.text(paper.name(), paper.originals(), paper.copies());
    }

    private String text(String key) {
        return texts.text(VIETNAMESE, key);
    }

    private String channel(Channel channel) {
        return text("catalog.channel." + channel);
    }

    private List<String> limits(ProcedureVersion version) {
        return byChannel(
                version,
                (one, channel) ->
                        version.findLimit(one.id(), channel).stream()
                                .map(limit -> limit.text(VIETNAMESE)));
    }

    private List<String> fees(ProcedureVersion version) {
        return byChannel(
                version,
                (one, channel) ->
                        version.fees(one.id(), channel).stream()
                                .map(fee -> NationalWords.money(fee.amount().amount())));
    }

    /** What is alike on all channels is said once. */
    private List<String> byChannel(
            ProcedureVersion version, BiFunction<ProcedureCase, Channel, Stream<String>> of) {
        Map<Channel, Set<String>> said = new LinkedHashMap<>();
        for (Channel channel : version.channels()) {
            Set<String> words = new LinkedHashSet<>();
            version.cases().forEach(one -> of.apply(one, channel).forEach(words::add));
            said.put(channel, words);
        }
        if (said.values().stream().distinct().count() <= 1) {
            return said.values().stream().findFirst().map(List::copyOf).orElse(List.of());
        }
        List<String> lines = new ArrayList<>();
        said.forEach((channel, words) ->
                words.forEach(word -> lines.add(channel(channel) + ": " + word)));
        return lines;
    }
}
