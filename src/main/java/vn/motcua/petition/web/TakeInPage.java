package vn.motcua.petition.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.document.UploadRules;
import vn.motcua.organization.Unit;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form by which the desk enters what came by letter, telephone or otherwise.
 *
 * @param agencies in whose name the officer may enter it
 */
public record TakeInPage(
        FormView form, List<Unit> agencies, PetitionNames names, UploadRules rules, int most) {

    public TakeInPage {
        agencies = List.copyOf(agencies);
    }

    public List<Field> how(Frame frame) {
        return List.of(
                Field.radio(
                                "channel",
                                frame.text("petition.channel"),
                                Stream.of(PetitionChannel.values())
                                        .filter(one -> one != PetitionChannel.WEB)
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text("petition.channel." + one)))
                                        .toList())
                        .mandatory(),
                Field.text("received", frame.text("petition.received.at"))
                        .hint(frame.text("petition.received.at.hint"))
                        .placeholder("14:30 31/05/2022")
                        .size("medium"),
                Field.select(
                                "agency",
                                frame.text("petition.agency"),
                                agencies.stream()
                                        .map(unit -> PetitionNames.option(unit, frame))
                                        .toList())
                        .mandatory());
    }

    public List<Field> content(Frame frame) {
        return PetitionForm.content(names, frame);
    }

    public Field files(Frame frame) {
        return PetitionForm.files(rules.names(), rules.maxMegabytes(), most, frame);
    }

    public List<Field> sender(Frame frame) {
        return PetitionForm.sender(frame, false);
    }

    public List<Field> national(Frame frame) {
        return PetitionPage.nationalFields(frame);
    }

    public List<String> kept() {
        return form.values().getOrDefault(PetitionFiles.KEPT, List.of());
    }

    public String name(String kept) {
        return kept.substring(kept.indexOf(':') + 1);
    }
}
