package vn.motcua.communication.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.communication.product.Product;
import vn.motcua.communication.product.Standing;
import vn.motcua.shell.Fact;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** One product of the register. */
public record ProductPage(
        Standing standing, CommunicationNames names, boolean mayStrike, FormView form) {

    public Product product() {
        return standing.product();
    }

    public String path(String rest) {
        return ProductsDoor.PATH + "/" + product().id() + rest;
    }

    public List<Fact> facts(Frame frame) {
        Product one = product();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        frame.text("communication.product.kind"),
                        frame.text("communication.product.kind." + one.kind())));
        facts.add(
                new Fact(
                        frame.text("communication.channel"),
                        frame.text("communication.channel." + one.channel())));
        facts.add(new Fact(frame.text("communication.topic"), names.topic(one.topic(), frame)));
        facts.add(new Fact(frame.text("communication.unit"), names.unit(one.unit(), frame)));
        facts.add(new Fact(frame.text("communication.day"), frame.day(one.day())));
        if (!one.author().isEmpty()) {
            facts.add(new Fact(frame.text("communication.author"), one.author()));
        }
        facts.add(new Fact(frame.text("communication.times"), frame.number(one.times())));
        return facts;
    }
}
