package vn.motcua.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** Why a file is not taken or a paper is not made. File names are personal and never stand here. */
public sealed interface DocumentRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** A refusal that stands beside the field where the file was chosen. */
    sealed interface OfUpload extends DocumentRefusal {
        @Override
        default @Nullable String field() {
            return "file";
        }
    }

    record EmptyFile() implements OfUpload {}

    record FileTooLarge(int megabytes) implements OfUpload {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /**
     * @param allowed names of the kinds that are taken, joined by commas
     */
    record TypeNotAllowed(String allowed) implements OfUpload {}

    /** The name says one thing, the content another. */
    record NotWhatItSays(String declared, String actual) implements OfUpload {}

    /** An office file that would unfold beyond all measure, is broken, or carries macros. */
    record UnsafeArchive() implements OfUpload {}

    /** The very same content was found to carry a virus before. */
    record InfectedUpload() implements OfUpload {}

    /** The scanner has not looked at it yet. */
    record BeingScanned() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record InfectedFile() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Nobody knows whether it is clean, since it is larger than the scanner takes. */
    record TooLargeToScan() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The place where files lie does not answer. */
    record FilesOutOfReach() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }

    record NoScanner() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record UnknownFile() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No law of that day knows the form. */
    record NoForm(LocalDate day) implements DocumentRefusal {}

    /** A process version names a set of forms that no law brings. */
    record UnknownFormSet(String set) implements DocumentRefusal {}
}
