package vn.motcua.petition;

import vn.motcua.kernel.LegalBasis;

/** What a regulation is held against. */
@LegalBasis("nd-20-2008#14")
public enum Criterion {
    /** Sự cần thiết. */
    NECESSARY,
    /** Tính hợp lý, hợp pháp. */
    REASONABLE_LAWFUL,
    /** Tính đơn giản, dễ hiểu. */
    SIMPLE,
    /** Tính khả thi. */
    FEASIBLE,
    /** Sự thống nhất, đồng bộ. */
    CONSISTENT,
    /** Sự phù hợp với điều ước quốc tế. */
    TREATIES;

    /** How a regulation does by it. */
    public enum Mark {
        MET,
        NOT_MET,
        NOT_CONCERNED
    }
}
