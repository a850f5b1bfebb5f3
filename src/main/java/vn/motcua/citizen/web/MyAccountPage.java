package vn.motcua.citizen.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Contact;
import vn.motcua.citizen.Preference;
import vn.motcua.citizen.Represented;
import vn.motcua.citizen.Verified;
import vn.motcua.citizen.oidc.Providers;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A citizen's own account.
 *
 * @param verified what a provider vouches for, if one does
 * @param preference what was chosen, if anything
 * @param acting for whom they act today
 * @param links ids of the providers that vouch for the account
 * @param problem why a provider did not vouch just now; blank where nothing went wrong
 */
public record MyAccountPage(
        Citizen citizen,
        @Nullable Verified verified,
        List<Contact> contacts,
        @Nullable Preference preference,
        List<Represented> acting,
        List<Providers.Listed> providers,
        Set<String> links,
        String problem) {

    public MyAccountPage {
        providers = List.copyOf(providers);
        links = Set.copyOf(links);
        contacts = List.copyOf(contacts);
        acting = List.copyOf(acting);
    }

    public String title(Frame frame) {
        return citizen.name().isBlank() ? frame.text("citizen.place.account") : citizen.name();
    }

    /** Who they are; what is not known says so, so that it is seen what can be filled in. */
    public List<Fact> facts(Frame frame) {
        var born = citizen.born();
        return Stream.concat(
                        Stream.of(
                                fact(frame, "name", citizen.name()),
                                fact(frame, "idNumber", citizen.idNumber()),
                                fact(frame, "born", born == null ? "" : frame.day(born)),
                                fact(frame, "gender", gender(frame, citizen.gender())),
                                fact(frame, "address", citizen.address())),
                        citizen.organisation().isBlank()
                                ? Stream.of()
                                : Stream.of(
                                        fact(frame, "organisation", citizen.organisation()),
                                        fact(frame, "taxNumber", citizen.taxNumber())))
                .toList();
    }

    private static Fact fact(Frame frame, String name, String value) {
        return new Fact(
                frame.text("citizen.account." + name),
                value.isBlank() ? frame.text("citizen.account.unknown") : value);
    }

    static String gender(Frame frame, String gender) {
        return gender.isBlank() ? "" : frame.text("citizen.gender." + gender);
    }

    public FormView chosen(Frame frame) {
        boolean email = contacts.stream().anyMatch(c -> c.kind() == Contact.Kind.EMAIL);
        String usual = (email ? Preference.Way.EMAIL : Preference.Way.SMS).name();
        String language = frame.locale().getLanguage();
        return FormView.empty()
                .with("way", preference == null ? usual : preference.way().name())
                .with(
                        "language",
                        preference == null || preference.language().isEmpty()
                                ? language
                                : preference.language());
    }

    public Field way(Frame frame) {
        return Field.radio(
                        "way",
                        frame.text("citizen.preference.way"),
                        Stream.of(Preference.Way.values())
                                .map(w ->
                                        new Option(
                                                w.name(),
                                                frame.text("citizen.way." + w),
                                                hint(frame, w)))
                                .toList())
                .mandatory();
    }

    private String hint(Frame frame, Preference.Way way) {
        return switch (way) {
            case EMAIL -> without(frame, Contact.Kind.EMAIL);
            case SMS -> without(frame, Contact.Kind.PHONE);
            case NONE -> frame.text("citizen.way.NONE.hint");
        };
    }

    /** Says that a way leads nowhere yet. */
    private String without(Frame frame, Contact.Kind kind) {
        return contacts.stream().anyMatch(c -> c.kind() == kind)
                ? ""
                : frame.text("citizen.way.without");
    }

    public Field language(Frame frame) {
        return Field.select(
                        "language",
                        frame.text("citizen.preference.language"),
                        List.of(Option.of("vi", "Tiếng Việt"), Option.of("en", "English")))
                .mandatory()
                .size("medium");
    }
}
