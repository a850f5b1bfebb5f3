package vn.motcua.inspection.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.CheckItem;
import vn.motcua.inspection.CheckList;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.Faults;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.Sample;
import vn.motcua.inspection.Samples;
import vn.motcua.inspection.TakenAlong;
import vn.motcua.inspection.Visit;
import vn.motcua.kernel.Bilingual;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Texts;

/** Puts together what a device takes along. */
@Component
class TabletPackages {

    private final Checks checks;
    private final CheckList list;
    private final Samples samples;
    private final Faults faults;
    private final KnownWords words;
    private final Organizations organizations;
    private final Texts texts;
    private final BusinessClock clock;

    TabletPackages(
            Checks checks,
            CheckList list,
            Samples samples,
            Faults faults,
            KnownWords words,
            Organizations organizations,
            Texts texts,
            BusinessClock clock) {
        this.checks = checks;
        this.list = list;
        this.samples = samples;
        this.faults = faults;
        this.words = words;
        this.organizations = organizations;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is the same for every item of one package. */
    private record Along(
            Visit visit,
            Map<Answer.Subject, List<Answer>> answers,
            Map<String, List<Faults.Earlier>> earlier,
            InspectionNames names,
            Locale locale) {}

    TabletPackage of(InspectionRound round, TakenAlong taken, Locale locale) {
        Visit visit = round.visit(taken.visit()).orElseThrow();
        Along along =
                new Along(
                        visit,
                        checks.answers(visit.id()),
                        faults.earlier(visit),
                        new InspectionNames(organizations.chart(), clock.today()),
                        locale);
        List<CheckItem> questions = list.questions(Checks.lawDay(visit));
        return new TabletPackage(
                taken.id(),
                taken.device(),
                along.names().unit(visit.unit()),
                round.decision().title(),
                texts.text(locale, "inspection.span", visit.time().from(), visit.time().to()),
                list.groups(Checks.lawDay(visit)).stream()
                        .map(group ->
                                new TabletPackage.Group(
                                        in(group.name(), locale),
                                        group.source(),
                                        group.items().stream()
                                                .map(item ->
                                                        item(
                                                                item,
                                                                heads(
                                                                        new Answer.Subject(
                                                                                null, item.key()),
                                                                        along),
                                                                along))
                                                .toList()))
                        .toList(),
                questions.stream().map(item -> item(item, List.of(), along)).toList(),
                dossiers(questions, along));
    }

    private static String in(Bilingual words, Locale locale) {
        return words.in(locale.getLanguage().equals("en"));
    }

    private TabletPackage.Item item(CheckItem item, List<TabletPackage.Head> heads, Along along) {
        return new TabletPackage.Item(
                item.key(),
                in(item.words(), along.locale()),
                along.earlier().getOrDefault(item.key(), List.of()).stream()
                        .map(one ->
                                texts.text(
                                        along.locale(), "inspection.repeat", one.on(), one.title()))
                        .toList(),
                heads);
    }

    /** The answers to one subject that stand now. */
    List<TabletPackage.Head> heads(UUID visit, Answer.Subject subject, Locale locale) {
        return heads(
                checks.answers(visit).getOrDefault(subject, List.of()),
                new InspectionNames(organizations.chart(), clock.today()),
                locale);
    }

    private List<TabletPackage.Head> heads(Answer.Subject subject, Along along) {
        return heads(
                along.answers().getOrDefault(subject, List.of()), along.names(), along.locale());
    }

    private List<TabletPackage.Head> heads(List<Answer> all, InspectionNames names, Locale locale) {
        return Answer.heads(all).stream()
                .map(one ->
                        new TabletPackage.Head(
                                one.id(),
                                one.verdict().name(),
                                one.note(),
                                texts.text(
                                        locale,
                                        "inspection.answer.by",
                                        names.person(one.by()),
                                        one.at())))
                .toList();
    }

    private List<TabletPackage.Dossier> dossiers(List<CheckItem> questions, Along along) {
        List<UUID> drawn = samples.of(along.visit().id()).map(Sample::dossiers).orElse(List.of());
        Map<UUID, InspectedDossier> known = samples.known(drawn);
        return drawn.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(one -> dossier(one, questions, along))
                .toList();
    }

    private TabletPackage.Dossier dossier(
            InspectedDossier one, List<CheckItem> questions, Along along) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, List<TabletPackage.Head>> heads = new LinkedHashMap<>();
        for (CheckItem item : questions) {
            facts.put(item.key(), words.of(item.fact(), one, along.locale()));
            heads.put(item.key(), heads(new Answer.Subject(one.id(), item.key()), along));
        }
        return new TabletPackage.Dossier(
                one.id(),
                one.code(),
                in(one.name(), along.locale()),
                texts.text(along.locale(), "inspection.tablet.received", one.received()),
                one.hands().stream()
                        .map(hand ->
                                new TabletPackage.Hand(
                                        key(hand),
                                        along.names().person(hand.staff())
                                                + " · "
                                                + along.names().unit(hand.unit())))
                        .toList(),
                facts,
                heads);
    }

    private static String key(InspectedDossier.Hand hand) {
        return hand.unit() + "/" + hand.post() + "/" + hand.staff();
    }

    /** Who is meant by a key, if they worked on the dossier. */
    Optional<InspectedDossier.Hand> hand(UUID dossier, String key) {
        InspectedDossier known = samples.known(List.of(dossier)).get(dossier);
        return known == null
                ? Optional.empty()
                : known.hands().stream().filter(hand -> key(hand).equals(key)).findFirst();
    }
}
