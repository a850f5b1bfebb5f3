package vn.motcua.catalog;

/** A field of administration (lĩnh vực), such as civil status. */
public record Field(String code, String name, String nameEn) {}
