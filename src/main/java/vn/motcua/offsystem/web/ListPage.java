package vn.motcua.offsystem.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.offsystem.ListState;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.offsystem.RegisterList;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One list: looked at before it is taken, and with what came of it.
 *
 * @param first its first lines
 * @param managing whether the viewer may take or withdraw it
 */
public record ListPage(
        RegisterList list,
        List<RegisterLine> first,
        OffsystemNames names,
        boolean managing,
        FormView form) {

    static final int SHOWN = 20;

    public ListPage {
        first = List.copyOf(first);
    }

    public String path(String rest) {
        return ListsDoor.PATH + "/" + list.id() + rest;
    }

    public boolean isRead() {
        return list.state() == ListState.READ;
    }

    public boolean isTaken() {
        return list.state() == ListState.TAKEN;
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("offsystem.unit"), names.unit(list.unit(), frame)));
        facts.add(
                new Fact(
                        frame.text("offsystem.period"),
                        frame.day(list.from()) + " – " + frame.day(list.to())));
        facts.add(new Fact(frame.text("offsystem.source"), list.source()));
        facts.add(
                new Fact(
                        frame.text("offsystem.read"),
                        frame.exact(list.readAt()) + " · " + names.person(list.readBy(), frame)));
        if (list.takenAt() != null) {
            facts.add(
                    new Fact(
                            frame.text("offsystem.taken"),
                            frame.exact(list.takenAt())
                                    + " · "
                                    + names.person(list.takenBy(), frame)));
        }
        if (list.withdrawnAt() != null) {
            facts.add(
                    new Fact(
                            frame.text("offsystem.withdrawn"),
                            frame.exact(list.withdrawnAt())
                                    + " · "
                                    + names.person(list.withdrawnBy(), frame)
                                    + " · "
                                    + list.reason()));
        }
        facts.add(new Fact("SHA-256", list.file()));
        return facts;
    }

    public List<Fact> counts(Frame frame) {
        RegisterList.Counts counts = list.counts();
        return List.of(
                new Fact(frame.text("offsystem.lines"), frame.number(counts.lines())),
                new Fact(frame.text("offsystem.state.MATCHED"), frame.number(counts.matched())),
                new Fact(frame.text("offsystem.state.PROPOSED"), frame.number(counts.proposed())),
                new Fact(frame.text("offsystem.state.OPEN"), frame.number(counts.open())),
                new Fact(frame.text("offsystem.outside"), frame.number(counts.confirmed())));
    }

    public Field reason(Frame frame) {
        return Field.textarea("note", frame.text("offsystem.reason")).maxLength(2000).mandatory();
    }
}
