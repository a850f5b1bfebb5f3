package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Who stands in for whom: one's own posts, or those of a unit's people.
 *
 * @param unit the unit whose people it is about; null for one's own
 * @param me who looks
 * @param given the delegations of the posts it is about, the youngest first
 * @param received those by which the viewer stands in for others; empty for a unit
 * @param lendable posts with their holders, from which the form chooses
 * @param takers who may stand in, by name
 * @param endable ids of those that the viewer may end
 */
public record StandInPage(
        @Nullable Unit unit,
        UUID me,
        List<Delegation> given,
        List<Delegation> received,
        List<Held> lendable,
        List<Staff> takers,
        List<UUID> endable,
        FormView form,
        OrganizationChart chart,
        LocalDate today,
        boolean arranges) {

    private static final int PAST = 20;

    /** A post and who holds it. */
    public record Held(Staff holder, Post post) {

        String value() {
            return holder.id() + " " + post.unit() + " " + post.post();
        }
    }

    public StandInPage {
        given = List.copyOf(given);
        received = List.copyOf(received);
        lendable = List.copyOf(lendable);
        takers = List.copyOf(takers);
        endable = List.copyOf(endable);
    }

    public boolean own() {
        return unit == null;
    }

    public String path() {
        return unit == null ? "/stand-ins" : "/stand-ins/units/" + unit.id();
    }

    public String lead(Frame frame) {
        return unit == null
                ? frame.text("identity.stand-ins.lead")
                : frame.either(unit.name(), unit.nameEn());
    }

    public String person(UUID staff) {
        return chart.staff(staff).map(Staff::name).orElse("—");
    }

    public String post(Frame frame, Delegation d) {
        Post post = d.post();
        return post == null ? frame.text("identity.stand-ins.all-posts") : post(frame, post);
    }

    public String post(Frame frame, Post post) {
        String name =
                chart.lastKnown(post.unit(), today)
                        .map(u -> frame.either(u.name(), u.nameEn()))
                        .orElse("—");
        return frame.text("organization.post." + post.post()) + ", " + name;
    }

    /** Those to come or lasting, the first to begin on top. */
    public List<Delegation> open() {
        return given.stream()
                .filter(d -> d.isOpen(today))
                .sorted(Comparator.comparing(Delegation::firstDay))
                .toList();
    }

    public List<Delegation> receivedOpen() {
        return received.stream()
                .filter(d -> d.isOpen(today))
                .sorted(Comparator.comparing(Delegation::firstDay))
                .toList();
    }

    /** What is over, given and received, the youngest first. */
    public List<Delegation> past() {
        return Stream.concat(given.stream(), received.stream())
                .filter(d -> !d.isOpen(today))
                .sorted(Comparator.comparing(Delegation::firstDay).reversed())
                .limit(PAST)
                .toList();
    }

    public boolean isNow(Delegation d) {
        return d.on(today);
    }

    public boolean mayEnd(Delegation d) {
        return endable.contains(d.id());
    }

    public String became(Frame frame, Delegation d) {
        return d.endedAt() == null
                ? frame.text("identity.stand-ins.over")
                : frame.text(
                        "identity.stand-ins.ended",
                        frame.exact(Objects.requireNonNull(d.endedAt())));
    }

    /** The posts that can be lent; a person with several may lend them all at once. */
    public List<Option> posts(Frame frame) {
        List<Option> options = new ArrayList<>();
        if (!own()) {
            options.add(Option.of("", frame.text("identity.stand-ins.choose")));
        }
        for (Staff holder : lendable.stream().map(Held::holder).distinct().toList()) {
            List<Held> held = lendable.stream().filter(h -> h.holder().equals(holder)).toList();
            String who = own() ? "" : holder.name() + ": ";
            held.forEach(h -> options.add(Option.of(h.value(), who + post(frame, h.post()))));
            if (chart.ownPostsOf(holder.id(), today).size() > 1 && own()) {
                options.add(
                        Option.of(
                                holder.id() + " all",
                                who + frame.text("identity.stand-ins.all-posts")));
            }
        }
        return options;
    }

    public List<Option> people(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("identity.stand-ins.choose")));
        takers.stream()
                .filter(s -> !own() || !s.id().equals(me))
                .forEach(s -> options.add(Option.of(s.id().toString(), name(frame, s))));
        return options;
    }

    private String name(Frame frame, Staff staff) {
        return chart.ownPostsOf(staff.id(), today).stream()
                .findFirst()
                .map(p -> staff.name() + " (" + post(frame, p) + ")")
                .orElse(staff.name());
    }
}
