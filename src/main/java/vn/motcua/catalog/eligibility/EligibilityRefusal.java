package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** What reviewing, probing and integrating say no to. */
public sealed interface EligibilityRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchCampaign() implements EligibilityRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record CampaignNameMissing() implements EligibilityRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    /** A day that cannot be read. */
    record EligibilityDayUnreadable(String name) implements EligibilityRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record CampaignDaysCrossed() implements EligibilityRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** No procedure in force is of that field and level. */
    record CampaignEmpty() implements EligibilityRefusal {
        @Override
        public String field() {
            return "scope";
        }
    }

    record NoneChosen() implements EligibilityRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    record NotInCampaign(String procedure) implements EligibilityRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record AnswerMissing() implements EligibilityRefusal {
        @Override
        public String field() {
            return "answer";
        }
    }

    /** No reason, or one that is the reason of another decision. */
    record ReasonNotFitting() implements EligibilityRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record WordsMissing() implements EligibilityRefusal {
        @Override
        public String field() {
            return "words";
        }
    }

    record WordsTooLong(int most) implements EligibilityRefusal {
        @Override
        public String field() {
            return "words";
        }
    }

    /** A day before the campaign, or one that has not come. */
    record DecisionDayOutside(LocalDate from, LocalDate to) implements EligibilityRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    record NothingDecidedAnew() implements EligibilityRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NoSuchProbe() implements EligibilityRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchIntegration() implements EligibilityRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No procedure of that code is in force. */
    record IntegratedUnknown(String procedure) implements EligibilityRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    record IntegratedTwice(String procedure, LocalDate since) implements EligibilityRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "code";
        }
    }

    /** A day that has not come. */
    record IntegrationDayAhead(String name) implements EligibilityRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record IntegrationEndsTooEarly(LocalDate since) implements EligibilityRefusal {
        @Override
        public String field() {
            return "ended";
        }
    }

    record IntegrationEndedAlready() implements EligibilityRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** An address that is not a secure one of the web; the field says which. */
    record PortalLinkWrong(String name) implements EligibilityRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record IntegrationProofMissing() implements EligibilityRefusal {
        @Override
        public String field() {
            return "proof";
        }
    }
}
