package vn.motcua.document;

import java.util.Optional;

/** What a virus scanner said of a file; the names are what the database stores. */
public enum ScanState {
    /** The program made it itself. */
    NOT_NEEDED,
    NOT_SCANNED,
    CLEAN,
    INFECTED,
    /** Larger than the scanner takes, which is not clean. */
    TOO_LARGE;

    /** Why such a file is not opened where a scanner is set. */
    Optional<DocumentRefusal> hindrance() {
        return switch (this) {
            case NOT_NEEDED, CLEAN -> Optional.empty();
            case NOT_SCANNED -> Optional.of(new DocumentRefusal.BeingScanned());
            case INFECTED -> Optional.of(new DocumentRefusal.InfectedFile());
            case TOO_LARGE -> Optional.of(new DocumentRefusal.TooLargeToScan());
        };
    }
}
