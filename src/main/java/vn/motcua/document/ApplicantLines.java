package vn.motcua.document;

import org.jspecify.annotations.Nullable;

/** Who the dossier is for and who brought it, as printed; what is null is left as a dotted line. */
public record ApplicantLines(
        String applicant,
        String submitter,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String idNumber,
        @Nullable String taxNumber) {}
