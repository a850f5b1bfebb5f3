package vn.motcua.communication.paper;

/** Plan of communication (kế hoạch), or a paper that directs it (văn bản chỉ đạo). */
public enum PaperKind {
    PLAN,
    DIRECTIVE
}
