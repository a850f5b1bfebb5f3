package vn.motcua.archive;

/**
 * Looks at the digital signatures of a file; offered as a bean by whoever can. Without one, files
 * are {@link SignatureVerdict#NOT_CHECKED}.
 */
public interface SignatureCheck {

    /**
     * @param hash of the file's content, in the store of files
     */
    SignatureVerdict verdict(String hash);
}
