package vn.motcua.catalog.process;

import java.time.LocalDate;
import vn.motcua.kernel.LegalBasis;

/**
 * The decision that approves an internal process (quyết định phê duyệt quy trình nội bộ).
 *
 * @param signer who signed, with the office held
 */
@LegalBasis("nd-61-2018#19")
public record Approval(String number, LocalDate signedOn, String signer) {}
