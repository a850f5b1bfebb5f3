package vn.motcua.communication;

import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** What every part of communication says no to. */
public sealed interface CommunicationRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record UnitMissing() implements CommunicationRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record TitleMissing() implements CommunicationRefusal {
        @Override
        public String field() {
            return "title";
        }
    }

    record TopicMissing() implements CommunicationRefusal {
        @Override
        public String field() {
            return "topic";
        }
    }

    record TextTooLong(String name, int most) implements CommunicationRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record ReasonMissing() implements CommunicationRefusal {
        @Override
        public String field() {
            return "note";
        }
    }

    /** No day, or one that does not fit: still to come, or before what it follows. */
    record DayWrong(String name) implements CommunicationRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record AddressWrong() implements CommunicationRefusal {
        @Override
        public String field() {
            return "url";
        }
    }

    /**
     * @throws RefusalException with everything that is wrong, where something is
     */
    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    static void tooLong(String field, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new TextTooLong(field, most));
        }
    }
}
