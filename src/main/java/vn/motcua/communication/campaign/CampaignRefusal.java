package vn.motcua.communication.campaign;

import vn.motcua.kernel.Refusal;

/** What campaigns say no to. */
public sealed interface CampaignRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchCampaign() implements CampaignRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record CampaignUnitsMissing() implements CampaignRefusal {
        @Override
        public String field() {
            return "units";
        }
    }

    record CampaignTasksMissing(int most) implements CampaignRefusal {
        @Override
        public String field() {
            return "tasks";
        }
    }

    record CampaignDayWrong(String name) implements CampaignRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record CampaignClosed() implements CampaignRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record TaskUnknown() implements CampaignRefusal {
        @Override
        public String field() {
            return "task";
        }
    }

    record PlaceMissing() implements CampaignRefusal {
        @Override
        public String field() {
            return "place";
        }
    }

    record SubjectMissing() implements CampaignRefusal {
        @Override
        public String field() {
            return "subject";
        }
    }

    /** Nobody came, or fewer than are named. */
    record HeadsWrong() implements CampaignRefusal {
        @Override
        public String field() {
            return "heads";
        }
    }

    record StaffUnknown() implements CampaignRefusal {
        @Override
        public String field() {
            return "staff";
        }
    }

    /** Not within the days of its campaign, or still to come. */
    record SessionDayWrong() implements CampaignRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record SessionStruckAlready() implements CampaignRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
