package vn.motcua.communication.news;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** What news say no to. */
public sealed interface NewsRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchNews() implements NewsRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It was published, and taken back. */
    record NewsWithdrawn(LocalDate day, String why) implements NewsRefusal {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    record NoSite() implements NewsRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record KindMissing() implements NewsRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    record SummaryMissing() implements NewsRefusal {
        @Override
        public String field() {
            return "step";
        }
    }

    record BodyMissing() implements NewsRefusal {
        @Override
        public String field() {
            return "step";
        }
    }

    record StepMissing() implements NewsRefusal {
        @Override
        public String field() {
            return "step";
        }
    }

    /** It stands where this cannot be done, or moved meanwhile. */
    record NotNow() implements NewsRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Whoever wrote it does not publish it. */
    record OwnWriting() implements NewsRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** In the past, or before the version that it follows. */
    record PublishDayWrong(LocalDate least) implements NewsRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record AltMissing() implements NewsRefusal {
        @Override
        public String field() {
            return "alt";
        }
    }

    record PictureMissing() implements NewsRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record PictureNotTaken() implements NewsRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record PictureBroken() implements NewsRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record PictureTooLarge(int megapixels) implements NewsRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record TooManyPictures(int most) implements NewsRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
