package vn.motcua.document.signature;

import java.util.Set;

/**
 * What is seen of a PDF before anybody asks about its signatures.
 *
 * @param signatures how many fields hold a signature, stamps of time not counted
 */
record Looked(SignatureVerdict.State state, int signatures, Set<Remark> remarks) {

    Looked {
        remarks = Set.copyOf(remarks);
    }

    static Looked not(SignatureVerdict.State state) {
        return new Looked(state, 0, Set.of());
    }
}
