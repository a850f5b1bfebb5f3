package vn.motcua.petition;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TextKey;

/** What the book of petitions says no to. */
public sealed interface PetitionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Refusals that stand beside a field of a form. */
    sealed interface OfField extends PetitionRefusal {}

    /** Something else has happened to it, so that the act does not fit any more. */
    sealed interface OfState extends PetitionRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NoSuchPetition() implements PetitionRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No petition has this code and this secret. */
    record NoSuchCode() implements PetitionRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public String field() {
            return "code";
        }
    }

    /** Somebody did something with it since the page was made. */
    record PetitionMoved() implements OfState {}

    /** It does not stand where this act begins. */
    record NotNow(PetitionStatus status) implements OfState {
        @Override
        public List<Object> arguments() {
            return List.of(new TextKey("petition.status." + status));
        }
    }

    /** Its sender and texts are erased; what is left stays as it is. */
    record AlreadyErased() implements OfState {}

    record TextMissing(String name) implements OfField {
        @Override
        public String field() {
            return name;
        }
    }

    record PetitionTextTooLong(String name, int most) implements OfField {
        @Override
        public String field() {
            return name;
        }
    }

    /** Too few letters to say anything. */
    record SaysNothing() implements OfField {
        @Override
        public String field() {
            return "content";
        }
    }

    @LegalBasis("nd-20-2008#7")
    record NameMissing() implements OfField {
        @Override
        public String field() {
            return "name";
        }
    }

    @LegalBasis("nd-20-2008#7")
    record AddressMissing() implements OfField {
        @Override
        public String field() {
            return "address";
        }
    }

    /** Neither telephone nor e-mail. */
    @LegalBasis("nd-20-2008#7")
    record ContactMissing() implements OfField {
        @Override
        public String field() {
            return "phone";
        }
    }

    record PhoneWrong() implements OfField {
        @Override
        public String field() {
            return "phone";
        }
    }

    record MailWrong() implements OfField {
        @Override
        public String field() {
            return "email";
        }
    }

    record AgencyUnknown() implements OfField {
        @Override
        public String field() {
            return "agency";
        }
    }

    record ChannelMissing() implements OfField {
        @Override
        public String field() {
            return "channel";
        }
    }

    record DossierUnknown() implements OfField {
        @Override
        public String field() {
            return "dossier";
        }
    }

    record ProcedureUnknown() implements OfField {
        @Override
        public String field() {
            return "procedure";
        }
    }

    record FieldUnknown() implements OfField {
        @Override
        public String field() {
            return "field";
        }
    }

    /** It was to be said that it is no complaint and no denunciation. */
    @LegalBasis("nd-20-2008#5")
    record NotUnderstood() implements OfField {
        @Override
        public String field() {
            return "understood";
        }
    }

    record TooManyFiles(int most) implements OfField {
        @Override
        public String field() {
            return "file";
        }
    }

    /** A file that was kept while a form was put right is not there any more. */
    record FileGone() implements OfField {
        @Override
        public String field() {
            return "file";
        }
    }

    record ReceivedWhen() implements OfField {
        @Override
        public String field() {
            return "received";
        }
    }

    record OutcomeMissing() implements OfField {
        @Override
        public String field() {
            return "outcome";
        }
    }

    record GroundMissing() implements OfField {
        @Override
        public String field() {
            return "ground";
        }
    }

    /** Not accepted, and passed on all the same. */
    record RefusedYetPassedOn() implements OfField {
        @Override
        public String field() {
            return "to";
        }
    }

    /** Of the agency's own competence, and passed on all the same. */
    record OwnYetPassedOn() implements OfField {
        @Override
        public String field() {
            return "to";
        }
    }

    /** A ground of not accepting it, and accepted all the same. */
    record GroundYetAccepted() implements OfField {
        @Override
        public String field() {
            return "ground";
        }
    }

    /** Of another agency's competence, which is not named. */
    record PassedOnToNobody() implements OfField {
        @Override
        public String field() {
            return "to";
        }
    }

    /** Two agencies are named, one here and one outside. */
    record PassedOnTwice() implements OfField {
        @Override
        public String field() {
            return "outside";
        }
    }

    record PassedOnToItself() implements OfField {
        @Override
        public String field() {
            return "to";
        }
    }

    /** Without name, address or contact it is only refused. */
    @LegalBasis("nd-20-2008#7")
    record AnonymousOnlyRefused() implements OfField {
        @Override
        public String field() {
            return "outcome";
        }
    }

    /** It was not passed on by anybody. */
    record NowhereToGiveBack() implements OfState {}

    /** Nobody can be asked: there is no way to reach the sender. */
    record NobodyToAsk() implements OfState {}

    /** The sender still has time to answer. */
    record StillWaiting(LocalDate until) implements OfState {}

    record UnitMissing() implements OfField {
        @Override
        public String field() {
            return "unit";
        }
    }

    record StaffNotThere() implements OfField {
        @Override
        public String field() {
            return "staff";
        }
    }

    @LegalBasis("nd-20-2008#14")
    record CriterionMissing(String name) implements OfField {
        @Override
        public String field() {
            return name;
        }
    }

    record HandlingMissing() implements OfField {
        @Override
        public String field() {
            return "handling";
        }
    }

    /** The six criteria are for regulations. */
    record OnlyForRegulations() implements OfState {}

    record NoReplyYet() implements OfState {}

    /** One about a regulation is answered once it was held against the six criteria. */
    @LegalBasis("nd-20-2008#14")
    record NotAssessed() implements OfState {}

    record NumberMissing() implements OfField {
        @Override
        public String field() {
            return "number";
        }
    }

    record DayWrong() implements OfField {
        @Override
        public String field() {
            return "on";
        }
    }

    record WayMissing() implements OfField {
        @Override
        public String field() {
            return "way";
        }
    }

    /** A message needs a telephone or an e-mail address. */
    record NoContact() implements OfField {
        @Override
        public String field() {
            return "way";
        }
    }

    record AlreadySent() implements OfState {}

    /** Something that would tell who it is still stands in what is to be published. */
    record NotMasked(String name) implements OfField {
        @Override
        public String field() {
            return name;
        }
    }

    record AlreadyRated() implements OfState {}

    record ReopenedOftenEnough(int most) implements OfState {}

    record LeadUnknown() implements OfField {
        @Override
        public String field() {
            return "lead";
        }
    }

    /** It is itself, is over or joined itself, or lies with another agency. */
    record LeadUnfit() implements OfField {
        @Override
        public String field() {
            return "lead";
        }
    }

    /** Others are handled together with it. */
    record OthersJoined() implements OfState {}

    record KeptUntil(LocalDate until) implements OfState {}

    record StillUnderWay() implements OfState {}

    record GroundOfErasure() implements OfField {
        @Override
        public String field() {
            return "erasure";
        }
    }
}
