package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.motcua.communication.Topics;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.shell.Field;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Names of units, people and topics as pages of communication show them. */
public record CommunicationNames(OrganizationChart chart, Topics topics, LocalDate today) {

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    /** In Vietnamese, as tables for the office have it. */
    public String unit(UUID id) {
        return chart.lastKnown(id, today).map(Unit::name).orElse("—");
    }

    public String person(UUID id) {
        return chart.staff(id).map(Staff::name).orElse("—");
    }

    public String topic(String key, Frame frame) {
        return topics.name(key).map(frame::words).orElse(key);
    }

    public String topic(String key) {
        return topics.name(key).map(name -> name.vi()).orElse(key);
    }

    /** A site in one line: the portal of the district, or the page of a commune. */
    public String site(UUID agency, Frame frame) {
        boolean commune =
                chart.lastKnown(agency, today)
                        .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                        .isPresent();
        return frame.text(
                commune ? "communication.site.commune" : "communication.site.district",
                unit(agency, frame));
    }

    public List<Option> units(List<Unit> units, Frame frame) {
        return units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit(unit.id(), frame)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public List<Option> topics(Frame frame) {
        return topics.on(today).stream()
                .map(topic -> Option.of(topic.key(), frame.words(topic.name())))
                .toList();
    }

    public Field topic(Frame frame) {
        return Field.select("topic", frame.text("communication.topic"), topics(frame)).mandatory();
    }

    /** With a first choice that asks for nothing. */
    public static List<Option> any(List<Option> others, Frame frame) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", frame.text("communication.any")));
        all.addAll(others);
        return all;
    }
}
