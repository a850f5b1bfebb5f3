package vn.motcua.document;

import java.util.Collection;
import java.util.Set;

/** A bean of every module that keeps hashes of files: which of them it needs. */
public interface FileUse {

    /** Those of the given hashes that a row of the module names. */
    Set<String> used(Collection<String> hashes);
}
