package vn.motcua.document;

import java.time.Instant;

/**
 * A paper that was handed out.
 *
 * @param formRef the edition it was made from, as {@link FormRef#text}
 * @param fileHash its bytes in {@link Files}
 * @param issuedAt the moment of the act it belongs to
 */
public record IssuedPaper(PaperKey key, String formRef, String fileHash, Instant issuedAt) {}
