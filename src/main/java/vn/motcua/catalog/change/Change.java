package vn.motcua.catalog.change;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.UsedBy;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Dong;

/**
 * One thing that changes in a procedure.
 *
 * @param subject of which case, channel, paper or step it is; empty for the whole
 * @param before absent where it is added
 * @param after absent where it is removed
 */
public record Change(
        Constituent what,
        Bilingual subject,
        @Nullable Channel channel,
        @Nullable Value before,
        @Nullable Value after) {

    /** What a constituent says, in words that a page can read out in either language. */
    public sealed interface Value {

        record Words(Bilingual words) implements Value {}

        record Time(WorkDuration limit) implements Value {}

        record Money(Dong amount) implements Value {}

        record Paper(RequiredPaper paper) implements Value {}

        record Way(Channel channel) implements Value {}

        record Who(Applicant applicant) implements Value {}

        record Where(UsedBy agencies) implements Value {}

        record Online(OnlineLevel level) implements Value {}

        record Row(Step step) implements Value {}

        record Case(ProcedureCase one) implements Value {}

        /** A result, and how long it holds. */
        record Outcome(ProcedureResult result) implements Value {}

        record Law(LegalReference reference) implements Value {}

        /**
         * @param of the name of the only case that has it; empty for all
         */
        record Deed(OrderStep step, Bilingual of) implements Value {}

        /**
         * @param of the name of the only case that asks for it; empty for all
         */
        record Condition(Bilingual words, Bilingual of) implements Value {}

        record Sets(int sets) implements Value {}

        record Listed(NationalListing listing) implements Value {}

        record Sort(Particulars.Kind kind) implements Value {}

        /**
         * Words of one of several things within a constituent.
         *
         * @param key which, as {@code catalog.said.<key>} names it
         */
        record Said(String key, Bilingual words) implements Value {}
    }

    /** How it changes; less and more are said of times and money of one unit alone. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        LESS,
        MORE
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return switch (before) {
            case Value.Time(WorkDuration from)
                    when after instanceof Value.Time(WorkDuration to) && from.unit() == to.unit() ->
                    to.amount().compareTo(from.amount()) < 0 ? Kind.LESS : Kind.MORE;
            case Value.Money(Dong from) when after instanceof Value.Money(Dong to) ->
                    to.amount() < from.amount() ? Kind.LESS : Kind.MORE;
            default -> Kind.CHANGED;
        };
    }
}
