package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a stage was reached, and what proves it. What does not belong to the stage is empty.
 *
 * @param stage one of {@link Stage#NOTED}
 * @param document number of the minutes, the process sheet or the decision
 * @param signer who signed the decision, by post
 * @param authority by what that person may publish
 * @param place where it is disclosed
 * @param link address of what proves it, {@code https}
 * @param file hash of a picture or paper that proves it
 * @param fileName what the file was called
 * @param by who noted it
 */
public record StageFact(
        UUID id,
        UUID procedure,
        Stage stage,
        LocalDate on,
        String document,
        String signer,
        String authority,
        String place,
        String link,
        String file,
        String fileName,
        UUID by) {

    /** Whether anything of it can be looked up by somebody else. */
    public boolean isProved() {
        return !document.isBlank() || !link.isBlank() || !file.isBlank();
    }
}
