package vn.motcua.petition.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.PetitionChannel;
import vn.motcua.petition.Sender;
import vn.motcua.petition.SentFile;
import vn.motcua.petition.Submission;
import vn.motcua.petition.Words;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The fields of a petition as it comes in, and what is read off them. */
final class PetitionForm {

    private static final int LAST_PAGE = 100_000;

    private PetitionForm() {}

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A page of a list that an address asks for, from 1. */
    static int page(int asked) {
        return Math.clamp(asked, 1, LAST_PAGE);
    }

    static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Stream.of(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    static Sender sender(FormView form, @Nullable UUID account, String language) {
        return new Sender(
                form.value("name"),
                form.value("address"),
                form.value("phone"),
                form.value("email"),
                account,
                language);
    }

    static Submission submission(
            FormView form,
            UUID id,
            @Nullable PetitionChannel channel,
            @Nullable Instant at,
            Sender sender,
            List<SentFile> files) {
        return new Submission(
                id,
                id(form.value("agency")).orElse(null),
                channel,
                at,
                sender,
                form.value("title"),
                form.value("content"),
                form.has("proposal", "on"),
                form.value("dossier"),
                form.value("procedure"),
                form.value("field"),
                files,
                form.value("nationalCode").strip(),
                form.value("nationalLink").strip());
    }

    static Field agency(List<Option> agencies, Frame frame) {
        return Field.select(
                        "agency",
                        frame.text("petition.agency"),
                        Stream.concat(
                                        Stream.of(Option.of("", frame.text("petition.choose"))),
                                        agencies.stream())
                                .toList())
                .hint(frame.text("petition.agency.hint"))
                .mandatory();
    }

    static List<Field> content(PetitionNames names, Frame frame) {
        return List.of(
                Field.text("title", frame.text("petition.subject.line"))
                        .maxLength(Words.LINE)
                        .mandatory(),
                Field.textarea("content", frame.text("petition.content"))
                        .hint(frame.text("petition.content.hint"))
                        .maxLength(Words.MOST)
                        .mandatory(),
                Field.checkbox("proposal", frame.text("petition.proposal"))
                        .hint(frame.text("petition.proposal.hint")),
                Field.select("field", frame.text("petition.field"), names.fields(frame)),
                Field.text("procedure", frame.text("petition.procedure"))
                        .hint(frame.text("petition.procedure.hint"))
                        .placeholder("1.001731")
                        .maxLength(40)
                        .size("short"),
                Field.text("dossier", frame.text("petition.dossier"))
                        .hint(frame.text("petition.dossier.hint"))
                        .maxLength(60)
                        .size("medium"));
    }

    static Field files(String accepted, int megabytes, int most, Frame frame) {
        return Field.of(Field.Kind.FILES, "file", frame.text("petition.files"))
                .hint(frame.text("petition.files.hint", accepted, megabytes, most));
    }

    static List<Field> sender(Frame frame, boolean all) {
        Field name =
                Field.text("name", frame.text("petition.name"))
                        .maxLength(Words.LINE)
                        .autocomplete("name");
        Field address =
                Field.text("address", frame.text("petition.address"))
                        .maxLength(Words.LINE)
                        .autocomplete("street-address");
        return List.of(
                all ? name.mandatory() : name,
                all ? address.mandatory() : address,
                Field.of(Field.Kind.PHONE, "phone", frame.text("petition.phone"))
                        .hint(frame.text("petition.phone.hint"))
                        .maxLength(20)
                        .size("medium")
                        .autocomplete("tel"),
                Field.of(Field.Kind.EMAIL, "email", frame.text("petition.email"))
                        .maxLength(254)
                        .autocomplete("email"));
    }
}
