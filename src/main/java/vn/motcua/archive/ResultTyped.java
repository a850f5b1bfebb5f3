package vn.motcua.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TaxNumber;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Typed;

/**
 * What a form says of a result, as it was typed. Of a result of a dossier the first line is not
 * asked for: the dossier knows it.
 *
 * @param ownerKind {@code PERSON} or {@code ORGANISATION}
 */
public record ResultTyped(
        String type,
        String number,
        String signedOn,
        String ownerKind,
        String ownerName,
        String ownerNumber,
        String procedure,
        String issuer,
        String signer,
        String validFrom,
        String validTo) {

    public static final int LONGEST = 300;
    public static final int NUMBER = 60;

    /** What a form of a dossier's result says. */
    public static ResultTyped of(String issuer, String signer, String validFrom, String validTo) {
        return new ResultTyped("", "", "", "", "", "", "", issuer, signer, validFrom, validTo);
    }

    /** What is wrong with what stands on the paper beside its number and owner. */
    List<Refusal> wrong(@Nullable LocalDate signed) {
        List<Refusal> wrong = new ArrayList<>();
        text("issuer", issuer, LONGEST, wrong);
        text("signer", signer, LONGEST, wrong);
        LocalDate from = day("validFrom", validFrom, wrong);
        LocalDate to = day("validTo", validTo, wrong);
        LocalDate begins = from == null ? signed : from;
        if (from != null && signed != null && from.isBefore(signed)) {
            wrong.add(new ArchiveRefusal.ValidBeforeSigned());
        }
        if (to != null && begins != null && to.isBefore(begins)) {
            wrong.add(new ArchiveRefusal.ValidityBackwards());
        }
        return wrong;
    }

    /** What is wrong with a result of before the system as a whole. */
    List<Refusal> wrongOfOld(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        text("number", number, NUMBER, wrong);
        LocalDate signed = Typed.day(signedOn).orElse(null);
        if (signed == null) {
            wrong.add(new ArchiveRefusal.ResultDayUnreadable("signedOn"));
        } else if (signed.isAfter(today)) {
            wrong.add(new ArchiveRefusal.SignedLater());
        }
        text("ownerName", ownerName, LONGEST, wrong);
        ResultOwner.Kind kind = kind();
        if (kind == null) {
            wrong.add(new ArchiveRefusal.OwnerKindMissing());
        } else if (tidyNumber(kind).isEmpty()) {
            wrong.add(new ArchiveRefusal.OwnerNumberWrong(kind));
        }
        wrong.addAll(wrong(signed));
        return wrong;
    }

    private ResultOwner.@Nullable Kind kind() {
        for (ResultOwner.Kind kind : ResultOwner.Kind.values()) {
            if (kind.name().equals(ownerKind)) {
                return kind;
            }
        }
        return null;
    }

    private String tidyNumber(ResultOwner.Kind kind) {
        return switch (kind) {
            case PERSON -> PersonNumber.read(ownerNumber).map(PersonNumber::digits).orElse("");
            case ORGANISATION -> TaxNumber.read(ownerNumber).map(TaxNumber::text).orElse("");
        };
    }

    /** The words of a result of before the system in which nothing is wrong. */
    ResultWords words() {
        ResultOwner.Kind kind = Objects.requireNonNull(kind());
        return new ResultWords(
                type.strip(),
                VietnameseText.tidy(number),
                Typed.day(signedOn).orElseThrow(),
                VietnameseText.tidy(issuer),
                VietnameseText.tidy(signer),
                new ResultOwner(kind, VietnameseText.tidy(ownerName), tidyNumber(kind)),
                Typed.day(validFrom).orElse(null),
                Typed.day(validTo).orElse(null));
    }

    /** The words of a dossier's result with what the form adds. */
    ResultWords words(ResultWords known) {
        return new ResultWords(
                known.type(),
                known.number(),
                known.signedOn(),
                VietnameseText.tidy(issuer),
                VietnameseText.tidy(signer),
                known.owner(),
                Typed.day(validFrom).orElse(null),
                Typed.day(validTo).orElse(null));
    }

    private static void text(String field, String typed, int most, List<Refusal> wrong) {
        if (typed.isBlank()) {
            wrong.add(new ArchiveRefusal.ResultWordMissing(field));
        } else if (typed.strip().length() > most) {
            wrong.add(new ArchiveRefusal.ResultWordTooLong(field, most));
        }
    }

    private static @Nullable LocalDate day(String field, String typed, List<Refusal> wrong) {
        if (typed.isBlank()) {
            return null;
        }
        LocalDate day = Typed.day(typed).orElse(null);
        if (day == null) {
            wrong.add(new ArchiveRefusal.ResultDayUnreadable(field));
        }
        return day;
    }
}
