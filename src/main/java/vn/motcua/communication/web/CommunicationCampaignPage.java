package vn.motcua.communication.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.motcua.communication.Channel;
import vn.motcua.communication.campaign.Campaign;
import vn.motcua.communication.campaign.SessionTyped;
import vn.motcua.communication.campaign.TrainingSession;
import vn.motcua.communication.campaign.UnitCoverage;
import vn.motcua.communication.product.Standing;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One campaign with what came of it.
 *
 * @param acting what the viewer may do
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record CommunicationCampaignPage(
        Campaign campaign,
        List<UnitCoverage> coverage,
        List<Standing> products,
        List<TrainingSession> sessions,
        Acting acting,
        CommunicationNames names,
        FormView form) {

    /**
     * What the viewer may do.
     *
     * @param kept units whose checklist the viewer keeps
     * @param holding units in whose name the viewer notes sessions
     * @param people who may be named as having come
     * @param strikable sessions that the viewer may strike
     */
    public record Acting(
            List<UUID> kept,
            List<Unit> holding,
            List<Staff> people,
            Set<UUID> strikable,
            boolean close) {
        public Acting {
            kept = List.copyOf(kept);
            holding = List.copyOf(holding);
            people = List.copyOf(people);
            strikable = Set.copyOf(strikable);
        }
    }

    public CommunicationCampaignPage {
        coverage = List.copyOf(coverage);
        products = List.copyOf(products);
        sessions = List.copyOf(sessions);
    }

    public String path(String rest) {
        return CommunicationCampaignsDoor.PATH + "/" + campaign.id() + rest;
    }

    public FormView form(String which) {
        return form.value("form").equals(which) ? form : FormView.empty();
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public String word() {
        return CommunicationCampaignsPage.word(campaign, names.today());
    }

    public long reached() {
        return coverage.stream().filter(unit -> unit.valid() > 0).count();
    }

    public List<Fact> facts(Frame frame) {
        return List.of(
                new Fact(frame.text("communication.topic"), names.topic(campaign.topic(), frame)),
                new Fact(
                        frame.text("communication.campaign.agency"),
                        names.unit(campaign.agency(), frame)),
                new Fact(
                        frame.text("communication.campaign.days"),
                        frame.day(campaign.from()) + " – " + frame.day(campaign.to())),
                new Fact(
                        frame.text("communication.campaign.reached"),
                        frame.number(reached()) + "/" + frame.number(coverage.size())),
                new Fact(
                        frame.text("communication.campaign.heads"),
                        frame.number(
                                sessions.stream()
                                        .filter(one -> one.ended() == null)
                                        .mapToLong(TrainingSession::heads)
                                        .sum())));
    }

    /** Channels by which it went, in the order of their list. */
    public List<Channel> channels() {
        return coverage.stream()
                .flatMap(unit -> unit.products().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** By channel, in one line. */
    public String said(UnitCoverage unit, Frame frame) {
        return unit.products().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one ->
                        frame.text("communication.channel." + one.getKey())
                                + ": "
                                + frame.number(one.getValue()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("—");
    }

    public String address(UnitCoverage unit) {
        return ProductsDoor.PATH + "?unit=" + unit.unit() + "&topic=" + campaign.topic();
    }

    /** How many units are done with a task. */
    public long done(int task) {
        return campaign.units().stream().filter(unit -> campaign.isDone(task, unit)).count();
    }

    /** Units that are not done with a task. */
    public String open(int task, Frame frame) {
        return campaign.units().stream()
                .filter(unit -> !campaign.isDone(task, unit))
                .map(unit -> names.unit(unit, frame))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    public List<Field> tickFields(Frame frame) {
        return List.of(
                Field.select("unit", frame.text("communication.unit"), units(frame)).mandatory(),
                Field.select("task", frame.text("communication.campaign.task"), tasks())
                        .mandatory(),
                Field.radio(
                                "done",
                                frame.text("communication.campaign.done"),
                                List.of(
                                        Option.of(
                                                "yes",
                                                frame.text("communication.campaign.done.yes")),
                                        Option.of(
                                                "no",
                                                frame.text("communication.campaign.done.no"))))
                        .mandatory(),
                Field.text("note", frame.text("communication.campaign.note")).maxLength(300));
    }

    private List<Option> units(Frame frame) {
        return acting.kept().stream()
                .map(unit -> Option.of(unit.toString(), names.unit(unit, frame)))
                .toList();
    }

    private List<Option> tasks() {
        return IntStream.rangeClosed(1, campaign.tasks().size())
                .mapToObj(task -> Option.of(String.valueOf(task), campaign.tasks().get(task - 1)))
                .toList();
    }

    public List<Field> sessionFields(Frame frame) {
        return List.of(
                Field.select(
                                "unit",
                                frame.text("communication.session.unit"),
                                names.units(acting.holding(), frame))
                        .mandatory(),
                Field.date("day", frame.text("communication.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("place", frame.text("communication.session.place"))
                        .maxLength(SessionTyped.LINE)
                        .mandatory(),
                Field.text("subject", frame.text("communication.session.subject"))
                        .maxLength(SessionTyped.LINE)
                        .mandatory(),
                Field.text("material", frame.text("communication.session.material"))
                        .maxLength(SessionTyped.LINE),
                Field.of(Field.Kind.DIGITS, "heads", frame.text("communication.session.heads"))
                        .hint(frame.text("communication.session.heads.hint"))
                        .maxLength(5)
                        .size("tiny"),
                Field.checkboxes(
                        "staff",
                        frame.text("communication.session.staff"),
                        acting.people().stream()
                                .map(one -> Option.of(one.id().toString(), one.name()))
                                .toList()));
    }

    public String people(TrainingSession session) {
        return session.staff().stream()
                .map(names::person)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
