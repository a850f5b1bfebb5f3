package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.Applicant;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.petition.Criterion;
import vn.motcua.petition.Handling;
import vn.motcua.petition.Masking;
import vn.motcua.petition.Outcome;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.PetitionCommand;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.PublicText;
import vn.motcua.petition.RefusalGround;
import vn.motcua.petition.ReplyWay;
import vn.motcua.petition.Sender;
import vn.motcua.petition.SenderPetitions;
import vn.motcua.petition.Submission;
import vn.motcua.petition.TakingIn;

/** Plays the petitions of three months, each as far as it has come. */
@Component
@OnlyInDemo
class DemoPetitions implements DemoPart {

    private static final LocalTime HOUR = LocalTime.of(9, 30);
    private static final String DISTRICT = "dt";

    private final Petitions petitions;
    private final SenderPetitions senders;
    private final Organizations organizations;
    private final Calendars calendars;
    private final BusinessClock clock;
    private final long seed;

    DemoPetitions(
            Petitions petitions,
            SenderPetitions senders,
            Organizations organizations,
            Calendars calendars,
            BusinessClock clock,
            @Value("${motcua.demo-seed:2022}") long seed) {
        this.petitions = petitions;
        this.senders = senders;
        this.organizations = organizations;
        this.calendars = calendars;
        this.clock = clock;
        this.seed = seed;
    }

    @Override
    public void play() {
        DemoPetition[] all =
                YAMLMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build()
                        .readValue(DemoResources.text("demo/petitions.yaml"), DemoPetition[].class);
        Map<Integer, String> codes = new HashMap<>();
        int number = 0;
        for (DemoPetition one : all) {
            number++;
            Dice dice = Dice.of(seed, 70_000 + number);
            Sender sender = sender(one, dice);
            UUID id = dice.id();
            TakingIn.Entered entered = at(one.on(), 0, () -> enter(one, id, sender));
            codes.put(number, entered.code());
            goOn(one, entered, sender, codes);
        }
    }

    private Sender sender(DemoPetition one, Dice dice) {
        if (one.anonymous()) {
            return new Sender("", "", "", "", null, "vi");
        }
        People people = People.read();
        String commune = one.agency().equals(DISTRICT) ? dice.one(people.communes()) : one.agency();
        String name =
                organizations
                        .chart()
                        .lastKnown(Unit.idOf(commune), one.on())
                        .map(unit -> unit.shortName().replace("UBND ", ""))
                        .orElse("");
        Applicant person = people.someone(dice, commune, name, one.on());
        return new Sender(person.fullName(), person.address(), person.phone(), "", null, "vi");
    }

    /** A step of a story, which gives something back. */
    private interface Step<T extends @Nullable Object> {
        T play();
    }

    private <T extends @Nullable Object> T at(LocalDate received, int later, Step<T> step) {
        LocalDate day = calendars.common(received).plusWorkingDays(received, later);
        Instant moment = Zones.instantOf(day.atTime(HOUR.plusMinutes(later)));
        return clock.runAt(
                moment.isAfter(DemoTraffic.END) ? DemoTraffic.END : moment, () -> step.play());
    }

    private TakingIn.Entered enter(DemoPetition one, UUID id, Sender sender) {
        Submission submission =
                new Submission(
                        id,
                        Unit.idOf(one.agency()),
                        one.channel(),
                        null,
                        sender,
                        one.title(),
                        one.content().replace("{phone}", sender.phone()),
                        one.proposal(),
                        "",
                        one.procedure(),
                        one.field(),
                        List.of(),
                        one.channel() == PetitionChannel.NATIONAL
                                ? "PAKN." + one.on().toString().replace("-", "") + ".000901"
                                : "",
                        "");
        return one.channel() == PetitionChannel.WEB
                ? senders.send(submission, List.of())
                : petitions.receive(submission, List.of(), desk(one.agency(), one.on()));
    }

    private void goOn(
            DemoPetition one, TakingIn.Entered entered, Sender sender, Map<Integer, String> codes) {
        UUID id = entered.id();
        switch (one.came()) {
            case RECEIVED -> {
                // It has just come.
            }
            case WAITING -> act(one, one.slow(), id, new PetitionCommand.Ask(one.question()));
            case REFUSED ->
                    act(
                            one,
                            one.slow(),
                            id,
                            classify(one, Outcome.NOT_ACCEPTED, "Đã hướng dẫn người gửi."));
            case JOINED ->
                    at(
                            one.on(),
                            one.slow(),
                            () -> {
                                petitions.join(
                                        id,
                                        null,
                                        codes.getOrDefault(one.lead(), ""),
                                        desk(one.agency(), clock.today()));
                                return id;
                            });
            case PASSED, PASSED_OUTSIDE ->
                    act(
                            one,
                            one.slow(),
                            id,
                            classify(
                                    one,
                                    one.regulation() ? Outcome.REGULATION_OTHER : Outcome.CONDUCT,
                                    "Chuyển cơ quan có thẩm quyền."));
            default -> handle(one, entered, sender);
        }
    }

    private static PetitionCommand classify(DemoPetition one, Outcome outcome, String note) {
        RefusalGround ground = outcome == Outcome.NOT_ACCEPTED ? one.ground() : null;
        return new PetitionCommand.Classify(
                outcome,
                false,
                ground,
                one.to().isEmpty() ? null : Unit.idOf(one.to()),
                one.outside(),
                one.field(),
                one.procedure(),
                note);
    }

    private void handle(DemoPetition one, TakingIn.Entered entered, Sender sender) {
        UUID id = entered.id();
        int day = one.slow();
        act(
                one,
                day,
                id,
                classify(one, one.regulation() ? Outcome.REGULATION_OWN : Outcome.CONDUCT, ""));
        if (one.agency().equals(DISTRICT)) {
            act(one, day, id, new PetitionCommand.Assign(Unit.idOf("dt-office"), null));
        }
        if (one.regulation()) {
            Handling handling = Objects.requireNonNullElse(one.handling(), Handling.EXPLAIN);
            act(
                    one,
                    day + 2,
                    id,
                    new PetitionCommand.Assess(
                            marks(handling), handling, "Đã đối chiếu quy định."));
        }
        if (one.reply().isEmpty()) {
            return;
        }
        int approved = one.answered() == 0 ? day + 3 : one.answered();
        act(one, approved - 1, id, new PetitionCommand.Draft(one.reply()));
        act(one, approved - 1, id, new PetitionCommand.Submit());
        if (one.came() == DemoPetition.Came.REVIEW) {
            act(
                    one,
                    approved - 1,
                    id,
                    new PetitionCommand.ProposeReview(
                            one.procedure(), "Bỏ giấy tờ mà cơ quan tự tra cứu được."));
        }
        if (one.came().isAnswered()) {
            answer(one, entered, sender, approved);
        }
    }

    private void answer(DemoPetition one, TakingIn.Entered entered, Sender sender, int day) {
        UUID id = entered.id();
        at(
                one.on(),
                day,
                () -> {
                    petitions.act(
                            id,
                            null,
                            new PetitionCommand.Approve(
                                    (100 + day) + "/UBND-VP", clock.today(), ""),
                            leader(one.agency(), clock.today()));
                    petitions.act(
                            id,
                            null,
                            new PetitionCommand.Send(ReplyWay.MESSAGE),
                            desk(one.agency(), clock.today()));
                    return id;
                });
        if (one.came() == DemoPetition.Came.SENT_NOT_PUBLISHED) {
            return;
        }
        act(
                one,
                day + 1,
                id,
                new PetitionCommand.Publish(
                        new PublicText(
                                Masking.mask(one.title(), sender),
                                Masking.mask(
                                        one.content().replace("{phone}", sender.phone()), sender),
                                Masking.mask(one.reply(), sender))));
        at(
                one.on(),
                day + 3,
                () -> {
                    switch (one.came()) {
                        case PUBLISHED_LIKED ->
                                senders.rate(entered.code(), entered.secret(), true);
                        case PUBLISHED_DISLIKED ->
                                senders.rate(entered.code(), entered.secret(), false);
                        case REOPENED -> {
                            senders.rate(entered.code(), entered.secret(), false);
                            senders.reopen(
                                    entered.code(),
                                    entered.secret(),
                                    "Đến nay tại quầy vẫn chưa thấy niêm yết.",
                                    List.of());
                        }
                        default -> {
                            // The sender said nothing.
                        }
                    }
                    return id;
                });
    }

    private static Map<Criterion, Criterion.Mark> marks(Handling handling) {
        Map<Criterion, Criterion.Mark> marks = new EnumMap<>(Criterion.class);
        for (Criterion one : Criterion.values()) {
            marks.put(one, Criterion.Mark.MET);
        }
        marks.put(Criterion.TREATIES, Criterion.Mark.NOT_CONCERNED);
        if (handling != Handling.EXPLAIN) {
            marks.put(Criterion.SIMPLE, Criterion.Mark.NOT_MET);
        }
        return marks;
    }

    private void act(DemoPetition one, int later, UUID id, PetitionCommand command) {
        at(
                one.on(),
                later,
                () -> petitions.act(id, null, command, desk(one.agency(), clock.today())));
    }

    /** Who takes petitions in, and prepares replies, at an agency. */
    private SignedIn desk(String agency, LocalDate day) {
        return agency.equals(DISTRICT)
                ? somebody("kiemsoat.huyen", day)
                : somebody("vanphong." + agency, day);
    }

    private SignedIn leader(String agency, LocalDate day) {
        return somebody("chutich." + (agency.equals(DISTRICT) ? "huyen" : agency), day);
    }

    private SignedIn somebody(String username, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                chart.staff(id).orElseThrow().name(),
                chart.postsOf(id, day),
                Set.of(Role.STAFF));
    }
}
