package vn.motcua.citizen.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Verified;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/** Who somebody is, to be typed; what a provider vouches for is only shown. */
public record EditPage(FormView form, Citizen citizen, @Nullable Verified verified) {

    static FormView of(Citizen who) {
        var born = who.born();
        return FormView.empty()
                .with("name", who.name())
                .with("idNumber", who.idNumber())
                .with("born", born == null ? "" : Typed.text(born))
                .with("gender", who.gender())
                .with("address", who.address());
    }

    public List<Crumb> crumbs(Frame frame) {
        return List.of(ContactPage.account(frame));
    }

    /** What is vouched for. */
    public List<Fact> facts(Frame frame) {
        FormView now = of(citizen);
        return Stream.of("name", "idNumber", "born", "gender", "address")
                .filter(this::isVerified)
                .map(name ->
                        new Fact(
                                frame.text("citizen.account." + name),
                                name.equals("gender")
                                        ? MyAccountPage.gender(frame, citizen.gender())
                                        : now.value(name)))
                .toList();
    }

    private boolean isVerified(String field) {
        return verified != null && verified.has(field);
    }

    public List<Field> fields(Frame frame) {
        return Stream.of(
                        Field.text("name", label(frame, "name"))
                                .hint(frame.text("citizen.account.name.hint"))
                                .mandatory()
                                .autocomplete("name")
                                .maxLength(120),
                        Field.text("idNumber", label(frame, "idNumber"))
                                .hint(frame.text("citizen.account.idNumber.hint"))
                                .autocomplete("off")
                                .maxLength(24)
                                .size("medium"),
                        Field.date("born", label(frame, "born"))
                                .hint(frame.text("citizen.account.born.hint"))
                                .autocomplete("bday")
                                .maxLength(10),
                        Field.radio(
                                "gender",
                                label(frame, "gender"),
                                Stream.of("MALE", "FEMALE")
                                        .map(g -> Option.of(g, frame.text("citizen.gender." + g)))
                                        .toList()),
                        Field.text("address", label(frame, "address"))
                                .autocomplete("street-address")
                                .maxLength(300))
                .filter(field -> !isVerified(field.name()))
                .toList();
    }

    private static String label(Frame frame, String name) {
        return frame.text("citizen.account." + name);
    }
}
