package vn.motcua.catalog.national;

/** One result (kết quả xử lý) with its national code, such as {@code KQ.G15.000026}. */
public record Result(Recovered<String> code, Recovered<String> name) {}
