package vn.motcua.catalog;

/** What a procedure ends in (kết quả thực hiện); {@code code} is the national result code. */
public record ProcedureResult(String code, String name, String nameEn) {}
