package vn.motcua.catalog.load;

import vn.motcua.kernel.Refusal;

/** Why a package is not taken, or not published. */
public sealed interface LoadRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String field() {
        return "package";
    }

    /** No file was chosen. */
    record PackageMissing() implements LoadRefusal {}

    /** Neither a ZIP nor a stream of YAML or JSON lines. */
    record PackageUnknown(String name) implements LoadRefusal {}

    /** Broken, cut off, locked with a password, or not text in UTF-8. */
    record PackageBroken(String name, String why) implements LoadRefusal {}

    /** There is nothing in it. */
    record PackageEmpty(String name) implements LoadRefusal {}

    /** One procedure larger than any can be. */
    record FileTooLarge(String name, int megabytes) implements LoadRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** More than the program takes at once, unpacked. */
    record PackageTooLarge(int megabytes) implements LoadRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** More files than the program takes at once. */
    record TooManyFiles(int most) implements LoadRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** There is no such load. */
    record LoadNotFound() implements LoadRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It is being read or published, or was published, or something is wrong in it. */
    record LoadNotReady() implements LoadRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
