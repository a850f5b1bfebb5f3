package vn.motcua.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Why an internal process cannot be published; {@code row} is the row of the table to mend. */
public sealed interface ProcessFinding extends CatalogRefusal.InFile {

    RowRef row();

    @Override
    default String field() {
        return row().step();
    }

    /** Two rows have the same id. */
    record RowTwice(RowRef row) implements ProcessFinding {}

    /** The row leads to one that is not in the table. */
    record NextUnknown(RowRef row, String to) implements ProcessFinding {}

    /** The row leads back; going back is the action RETURN, not a way of the table. */
    record LeadsBack(RowRef row, String to) implements ProcessFinding {}

    /** No row leads here. */
    record Unreachable(RowRef row) implements ProcessFinding {}

    /** Several ways go out, and the table does not say whether by choice or all at once. */
    record WaysUnclear(RowRef row) implements ProcessFinding {}

    /** A choice or a split needs two ways at least. */
    record OnlyOneWay(RowRef row) implements ProcessFinding {}

    /** Two ways have the same choice code. */
    record ChoiceTwice(RowRef row, String choice) implements ProcessFinding {}

    /** A row inside a parallel branch may only lead on to one other row. */
    record BranchForks(RowRef row, String split) implements ProcessFinding {}

    /** A row inside a parallel branch is also entered from another row. */
    record BranchEntered(RowRef row, String from) implements ProcessFinding {}

    /** A parallel branch has no row of its own before the join. */
    record BranchEmpty(RowRef row, String join) implements ProcessFinding {}

    /** The parallel branches opened here do not all meet in one joining row. */
    record BranchesNotJoined(RowRef row) implements ProcessFinding {}

    /** The row waits for parallel branches that nobody opened, or is entered from beside them. */
    record JoinWithoutSplit(RowRef row) implements ProcessFinding {}

    /** A last row that does not hand the result back. */
    record HandBackMissing(RowRef row) implements ProcessFinding {}

    /** A row that hands back although the dossier goes on. */
    record HandBackTooEarly(RowRef row) implements ProcessFinding {}

    /** No action of the row moves the dossier on. */
    record NoActionOn(RowRef row) implements ProcessFinding {}

    /** A way to this last row along which nobody records the result. */
    record ResultMissing(RowRef row, String path) implements ProcessFinding {}

    /** A result could be recorded here while another branch of the split still runs. */
    record ResultInBranch(RowRef row, String split) implements ProcessFinding {}

    /** The result is recorded in a row before the last, which only hands it back. */
    record ResultAtEnd(RowRef row) implements ProcessFinding {}

    /** Who records the result picks no way; the choice needs a row of its own. */
    record ResultAtChoice(RowRef row) implements ProcessFinding {}

    /** An allowance is a time of work: working hours or working days. */
    record NotWorkingTime(RowRef row) implements ProcessFinding {}

    /** The allowances along a path add up to more than the statutory limit. */
    record TooSlow(RowRef row, String path, BigDecimal hours, BigDecimal limitHours)
            implements ProcessFinding {}

    /** The row does not say what is done. */
    record WorkMissing(RowRef row) implements ProcessFinding {}

    /** Nobody is named yet who performs the row. */
    record PerformerMissing(RowRef row) implements ProcessFinding {}

    /** A row, what it leaves behind or a way out of it has no English name. */
    record EnglishMissing(RowRef row) implements ProcessFinding {}

    /** Agencies that will use the process have no such unit or post. */
    record PerformerUnknown(RowRef row, String performer, String agencies)
            implements ProcessFinding {}

    /** The first row, where the desk receives, and the last, where it hands back, start nothing. */
    record StartMisplaced(RowRef row) implements ProcessFinding {}

    /** The row starts the same procedure twice. */
    record StartTwice(RowRef row, String procedure) implements ProcessFinding {}

    /** The row starts a procedure that is not in force on the day. */
    record StartUnknown(RowRef row, String procedure, LocalDate on) implements ProcessFinding {}

    /** The row starts a procedure where it is not offered. */
    record StartNotOffered(RowRef row, String procedure, String agencies, LocalDate on)
            implements ProcessFinding {}

    /** A procedure that others start starts others itself; the chain could have no end. */
    record StartNested(RowRef row, String procedure) implements ProcessFinding {}

    /** Agencies in which nobody holds the post on the day. */
    record PostVacant(RowRef row, String performer, String agencies, LocalDate on)
            implements ProcessFinding {}
}
