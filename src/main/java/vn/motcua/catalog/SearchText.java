package vn.motcua.catalog;

import vn.motcua.kernel.VietnameseText;

/** A version's words as people search for them: folded once, when the snapshot is made. */
record SearchText(String code, String name, String all) {

    static SearchText of(ProcedureVersion version) {
        String name = VietnameseText.fold(version.name());
        String rest =
                VietnameseText.fold(
                        String.join(
                                " ",
                                version.nameEn(),
                                version.field().name(),
                                version.field().nameEn(),
                                version.field().code()));
        return new SearchText(version.code(), name, version.code() + " " + name + " " + rest);
    }
}
