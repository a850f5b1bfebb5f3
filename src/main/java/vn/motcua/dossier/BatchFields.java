package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * What all items of a batch have in common; each act needs its own of them.
 *
 * @param number of the signed result; a number in square brackets counts on from item to item
 * @param carry what goes along with those items that owe it
 */
public record BatchFields(
        @Nullable String choice,
        @Nullable String note,
        @Nullable String result,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable ReturnMethod method,
        @Nullable String receiver,
        BatchCarry carry) {

    /** With nothing that goes along. */
    public BatchFields(
            @Nullable String choice,
            @Nullable String note,
            @Nullable String result,
            @Nullable String number,
            @Nullable LocalDate signedOn,
            @Nullable ReturnMethod method,
            @Nullable String receiver) {
        this(choice, note, result, number, signedOn, method, receiver, BatchCarry.NONE);
    }

    public static final BatchFields NONE =
            new BatchFields(null, null, null, null, null, null, null);

    private static final Pattern COUNTING = Pattern.compile("\\[(\\d{1,9})]");

    /** What is missing or too long for an act. */
    List<Refusal> problems(BatchAct act) {
        List<Refusal> wrong = new ArrayList<>();
        switch (act) {
            case TAKE -> {
                // Nothing to say.
            }
            case FORWARD, DECIDE -> Texts.checkLength("note", orEmpty(note), 1000, wrong);
            case RETURN -> Texts.check("note", orEmpty(note), 1000, wrong);
            case RESULT -> {
                Texts.check("result", orEmpty(result), 60, wrong);
                Texts.check("number", orEmpty(number), 60, wrong);
                if (signedOn == null) {
                    wrong.add(new DossierRefusal.ImpossibleDate("signedOn"));
                }
            }
            case HAND_BACK -> {
                Texts.check("receiver", orEmpty(receiver), 120, wrong);
                if (method == null) {
                    wrong.add(new DossierRefusal.Missing("method"));
                }
            }
        }
        return wrong;
    }

    /**
     * The commands of one item, for fields that have no problems: as a single act gives them, the
     * apology before it and the mark of how it was sent after it.
     *
     * @param owes whether this dossier's next act must carry an apology
     */
    List<DossierCommand> commands(BatchAct act, BatchItem item, boolean owes) {
        List<DossierCommand> commands = new ArrayList<>();
        if (owes && act.mayOweApology() && carry.reappointed() != null) {
            commands.add(
                    new DossierCommand.Apologise(
                            carry.reappointed(), orEmpty(carry.apologyReason()), false));
        }
        commands.add(command(act, item));
        if (act.passesOn() && carry.sentAs() != null) {
            // Nothing comes of it where the dossier stays within the agency.
            commands.add(new DossierCommand.MarkSent(item.task(), carry.sentAs()));
        }
        return commands;
    }

    private DossierCommand command(BatchAct act, BatchItem item) {
        int task = item.task();
        int seen = item.seen();
        return switch (act) {
            case TAKE -> new DossierCommand.Take(task, seen);
            case FORWARD -> new DossierCommand.Forward(task, seen, choice, note);
            case DECIDE -> new DossierCommand.Decide(task, seen, choice, note);
            case RETURN -> new DossierCommand.Return(task, seen, null, orEmpty(note));
            case RESULT ->
                    new DossierCommand.RecordResult(
                            task,
                            seen,
                            orEmpty(result),
                            numberOf(item.no()),
                            Objects.requireNonNull(signedOn));
            case HAND_BACK ->
                    new DossierCommand.HandBack(
                            task, seen, Objects.requireNonNull(method), orEmpty(receiver));
        };
    }

    /** Such as 014/TL for the third item of {@code [012]/TL}. */
    String numberOf(int item) {
        Matcher counting = COUNTING.matcher(orEmpty(number));
        if (!counting.find()) {
            return orEmpty(number);
        }
        String first = counting.group(1);
        long counted = Long.parseLong(first) + item - 1;
        return counting.replaceFirst(("%0" + first.length() + "d").formatted(counted));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
