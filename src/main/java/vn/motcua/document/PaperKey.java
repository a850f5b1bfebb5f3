package vn.motcua.document;

import vn.motcua.kernel.SubjectRef;

/**
 * Names one paper of a subject.
 *
 * @param variant which sheet of it, such as {@code HANDED}; empty where there is only one
 * @param sequence the first, second, ... of its kind; a changed paper is a new one
 */
public record PaperKey(SubjectRef subject, FormKind kind, String variant, int sequence) {

    public static PaperKey first(SubjectRef subject, FormKind kind) {
        return new PaperKey(subject, kind, "", 1);
    }
}
