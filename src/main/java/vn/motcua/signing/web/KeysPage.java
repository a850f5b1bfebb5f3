package vn.motcua.signing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.signature.KeyCertificate;
import vn.motcua.document.signature.Keys;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.signing.KeyUse;

/** The keys of the server with what their certificates say, and who signs with them. */
public record KeysPage(
        List<KeyUse> uses, Keys keys, OrganizationChart chart, LocalDate today, FormView form) {

    public KeysPage {
        uses = List.copyOf(uses);
    }

    /** What a key's certificate says; empty where it cannot be read now. */
    public Optional<KeyCertificate> certificate(String key) {
        return keys.certificate(key);
    }

    public String staff(KeyUse use) {
        return chart.staff(use.staff()).map(Staff::name).orElse("");
    }

    public String agency(KeyUse use) {
        return chart.lastKnown(use.agency(), today).map(Unit::name).orElse("");
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select("key", frame.text("signing.keys.key"), names()).mandatory(),
                Field.radio(
                                "kind",
                                frame.text("signing.keys.kind"),
                                List.of(
                                        Option.of("person", frame.text("signing.keys.person")),
                                        Option.of(
                                                "organisation",
                                                frame.text("signing.keys.organisation"))))
                        .mandatory(),
                Field.text("username", frame.text("signing.keys.username")).mandatory(),
                Field.select("agency", frame.text("signing.keys.agency"), agencies()).mandatory(),
                Field.date("from", frame.text("signing.keys.from")).mandatory(),
                Field.date("to", frame.text("signing.keys.to")));
    }

    private List<Option> names() {
        return keys.names().stream().map(name -> Option.of(name, name)).toList();
    }

    private List<Option> agencies() {
        return chart.agencies(today).stream()
                .map(unit -> Option.of(unit.id().toString(), unit.name()))
                .toList();
    }
}
